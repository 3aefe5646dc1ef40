import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {allClaims} from '../../src/explainer/claims.js';
import type {TourStep} from '../../src/explainer/schema.js';
import {documentOf} from '../graph/documents.js';
import {inView, zoomIn} from '../support/network.js';
import {addressOf, allWithin, textOf, widget, within} from '../support/widget.js';

const {tour} = packaged;

/** A network with these attributes; without a document, of the packaged explainer. */
const network = (attributes: Record<string, string> = {}, of?: unknown) => {
  const element = document.createElement('explainer-network');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return widget<ExplainerNetwork>(html`${element}`);
};

const title = (element: Element) => textOf(within(element, '.tour .panel-heading'));
const position = (element: Element) => textOf(within(element, '.steps span'));
const button = (element: Element, name: string) =>
  allWithin(element, 'button').find((one) => (one.ariaLabel ?? textOf(one)) === name)!;
const press = async (element: ExplainerNetwork, name: string) => {
  button(element, name).click();
  await element.updateComplete;
};
const steps = (element: Element) => waitUntil(() => within(element, '.tour'), 'the tour did not begin');
const isAt = async (element: Element, {title: wanted}: TourStep) => {
  await waitUntil(() => title(element) === wanted, `not at “${wanted}”`);
};
const ids = (element: Element, selector: string, key: string) => allWithin(element, selector).map(({dataset}) => dataset[key]);
const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;

/** By attribute, at its first step. */
const toured = async (attributes: Record<string, string> = {}) => {
  const element = await network({...attributes, tour: ''});
  await steps(element);
  return element;
};

const step = (id: string, actors: string[], relations: string[] = []) => ({
  id,
  title: `Step ${id}`,
  text: `The text of ${id}.`,
  basis: [],
  actors,
  relations,
});

describe('the tour of explainer-network', () => {
  it('begins where the attribute says so, without taking the reader there', async () => {
    const element = await toured();
    expect(title(element)).to.equal(tour[0]!.title);
    expect(position(element)).to.equal(`Step 1 of ${tour.length}`);
    expect(textOf(within(element, '.tour'))).to.include(tour[0]!.text);
    expect(focused(element)).to.equal(null);
  });

  it('brings out the actors and relations of each step, and nothing else', async () => {
    const element = await toured();
    for (const {actors, relations} of tour) {
      expect(ids(element, '.links [data-emphasis=near], .links [data-emphasis=focus]', 'relation')).to.have.members(relations);
      const ends = packaged.relations.filter(({id}) => relations.includes(id)).flatMap(({from, to}) => [from, to]);
      expect(allWithin(element, '.marks [data-emphasis=near]')).to.have.length(new Set([...actors, ...ends]).size);
      expect(ids(element, '.labels text[data-emphasis=near]', 'for')).to.include.members([...actors]);
      button(element, 'Next')?.click();
      await element.updateComplete;
    }
  });

  it('leads from the first step to the last and back to the picture at rest', async () => {
    const element = await network();
    await press(element, 'Take the tour');
    await steps(element);
    for (const [i, one] of tour.entries()) {
      expect(title(element)).to.equal(one.title);
      expect(position(element)).to.equal(`Step ${i + 1} of ${tour.length}`);
      expect(button(element, 'Previous').ariaDisabled).to.equal(String(i === 0));
      if (i < tour.length - 1) await press(element, 'Next');
    }
    await press(element, 'End');
    expect(within(element, '.tour')).to.equal(null);
    expect(allWithin(element, '[data-emphasis=off]')).to.have.length(0);
    await waitUntil(() => focused(element) === button(element, 'Take the tour'), 'focus is lost');
  });

  it('goes back, but not before the first', async () => {
    const element = await toured();
    await press(element, 'Next');
    await press(element, 'Previous');
    await press(element, 'Previous');
    expect(title(element)).to.equal(tour[0]!.title);
  });

  it('takes a reader who asks for it to its heading, and says where it is', async () => {
    const element = await network();
    await press(element, 'Take the tour');
    await waitUntil(() => focused(element)?.matches('.panel-heading'), 'the heading has no focus');
    expect(textOf(focused(element))).to.equal(tour[0]!.title);
    await press(element, 'Next');
    await aTimeout(600);
    await element.updateComplete;
    expect(textOf(within(element, '[role=status]'))).to.equal(`Step 2 of ${tour.length}: ${tour[1]!.title}`);
  });

  for (const [dir, onward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`is walked by arrow keys, and left by Escape, on a page that runs ${dir}`, async () => {
      const element = await toured({dir});
      button(element, 'Next').focus();
      await sendKeys({press: onward});
      await sendKeys({press: onward});
      await isAt(element, tour[2]!);
      await sendKeys({press: back});
      await isAt(element, tour[1]!);
      expect(textOf(focused(element))).to.equal('Next');
      await sendKeys({press: 'Escape'});
      await waitUntil(() => !within(element, '.tour'), 'it is still there');
    });

  it('keeps its step under a passing pointer, and while the reader follows an actor', async () => {
    const element = await toured();
    await press(element, 'Next');
    const actor = within(element, '[data-actor=laith]')!;
    actor.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, pointerType: 'mouse'}));
    await element.updateComplete;
    expect(title(element)).to.equal(tour[1]!.title);
    actor.click();
    await element.updateComplete;
    expect(textOf(within(element, '.panel-heading'))).to.equal('Laith');
    await press(element, 'Back to the tour');
    await isAt(element, tour[1]!);
  });

  it('is offered while it is away, not while the reader is in it', async () => {
    const element = await toured();
    await press(element, 'Next');
    expect(button(element, 'Take the tour').ariaDisabled).to.equal('true');
    await press(element, 'Take the tour');
    expect(title(element), 'nothing happens').to.equal(tour[1]!.title);
    within(element, '[data-actor=laith]')!.click();
    await element.updateComplete;
    expect(button(element, 'Back to the tour').ariaDisabled).to.equal('false');
  });

  it('brings what a step is about into a zoomed picture', async () => {
    const element = await network();
    await zoomIn(element);
    await press(element, 'Take the tour');
    const {actors} = tour[0]!;
    expect(actors.every((id) => inView(element, id))).to.equal(false);
    await waitUntil(() => actors.every((id) => inView(element, id)), 'out of view');
  });

  it('begins anew after its end', async () => {
    const element = await toured();
    await press(element, 'Next');
    await press(element, 'Close the tour');
    await press(element, 'Take the tour');
    await isAt(element, tour[0]!);
  });

  it('says for every step what it rests on, who says so and how firmly', async () => {
    const element = await toured();
    for (const {basis} of tour) {
      const claims = allClaims(packaged).filter(({claim}) => basis.includes(claim.id));
      expect(claims, 'the tour’s basis').to.have.length(basis.length);
      expect(textOf(within(element, '.basis > summary'))).to.equal(`What this rests on (${basis.length})`);
      const told = allWithin(element, '.basis li').map(textOf);
      for (const [i, {claim}] of claims.entries()) expect(told[i]).to.include(claim.text);
      expect(allWithin(element, '.basis .attribution')).to.have.length(basis.length);
      expect((within(element, '.basis') as HTMLDetailsElement).open, 'open on the next step').to.equal(false);
      (within(element, '.basis') as HTMLDetailsElement).open = true;
      button(element, 'Next')?.click();
      await element.updateComplete;
    }
  });

  it('skips steps of which nobody is shown', async () => {
    const steps = [step('one', ['a0', 'a3']), step('two', ['a1']), step('three', ['a2'])];
    const made = documentOf(4, [[0, 3]], {tour: steps});
    const element = await network({tour: '', exclude: 'a1'}, made);
    await waitUntil(() => title(element) === 'Step one');
    expect(position(element)).to.equal('Step 1 of 2');
    await press(element, 'Next');
    expect(title(element)).to.equal('Step three');
    expect(button(element, 'End')).to.not.equal(undefined);
    // The legend hides the actor of this step.
    const kind = element.explainer!.actors.find(({id}) => id === 'a2')!.kind;
    allWithin(element, '.legend button')
      .find((key) => textOf(key).startsWith(kind))!
      .click();
    await element.updateComplete;
    expect(title(element)).to.equal('Step one');
    expect(position(element)).to.equal('Step 1 of 1');
  });

  it('follows its attribute, and leaves alone what a script has chosen', async () => {
    const element = await network();
    element.tour = true;
    await steps(element);
    const other = await network();
    other.select('iran');
    other.tour = true;
    await other.updateComplete;
    await aTimeout(100);
    expect(within(other, '.tour')).to.equal(null);
  });

  it('is not offered where there is none', async () => {
    const element = await network({tour: ''}, documentOf(3, [[0, 1]]));
    await aTimeout(50);
    expect(within(element, '.take-tour, .tour')).to.equal(null);
  });

  it('is accessible, with targets of 32 pixels', async () => {
    const element = await toured();
    (within(element, '.basis') as HTMLDetailsElement).open = true;
    await expect(element).to.be.accessible();
    for (const one of allWithin(element, '.steps button'))
      expect(Math.min(one.offsetWidth, one.offsetHeight), textOf(one)).to.be.at.least(32);
  });
});
