import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {lookup} from '../../src/explainer/index.js';
import {buildGraph} from '../../src/graph/model.js';
import {shortestPaths} from '../../src/graph/paths.js';
import {documentOf} from '../graph/documents.js';
import {expectConsole} from '../support/console.js';
import {inView, zoomIn} from '../support/network.js';
import {addressOf, allWithin, textOf, widget, within} from '../support/widget.js';

const network = (attributes: Record<string, string> = {}, of?: unknown) => {
  const element = document.createElement('explainer-network');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return widget<ExplainerNetwork>(html`${element}`);
};

const field = (element: Element, id = 'find') => within(element, `#${id}`) as HTMLInputElement;
const options = (element: Element, id = 'find') => allWithin(element, `#${id}-list [role=option]`);
const names = (element: Element, id?: string) => options(element, id).map((one) => textOf(one.querySelector('.other')));
const active = (element: Element, id = 'find') => {
  const option = field(element, id).getAttribute('aria-activedescendant');
  return option && textOf(within(element, `#${option} .other`));
};
const heading = (element: Element) => textOf(within(element, '.panel-heading'));
const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;
const said = (element: Element) => textOf(within(element, '[role=status]'));
const chain = (element: Element) => allWithin(element, '.way > li > button').map(textOf);
const told = (element: Element) => allWithin(element, '.way [data-relation]').map(({dataset}) => dataset['relation']);
const lit = (element: Element) =>
  allWithin(element, '.links [data-relation]')
    .filter(({dataset}) => dataset['emphasis'] === 'near' || dataset['emphasis'] === 'focus')
    .map(({dataset}) => dataset['relation']);
const name = (id: string) => lookup(packaged).actors.get(id)!.name;

/** Comes to a field, types and waits for the list, or for the word that there is none. */
async function type(element: ExplainerNetwork, text: string, id = 'find'): Promise<void> {
  field(element, id).focus();
  // WebKit does that for fields come to by Tab or click only.
  field(element, id).select();
  // In parts, as WebKit’s driver loses keys of a longer text, in any field.
  for (const part of text.match(/.{1,4}/g)!) await sendKeys({type: part});
  await looked(element, id);
}

/** Waits until what is in the field has been looked up. */
async function looked(element: ExplainerNetwork, id: string): Promise<void> {
  await waitUntil(() => field(element, id).nextElementSibling!.checkVisibility(), 'no list');
  await import('../../src/explainer/find.js');
  await element.updateComplete;
}

/** Picks the first of what is found, and waits for the list to close. */
async function enter(element: ExplainerNetwork, id = 'find'): Promise<void> {
  await sendKeys({press: 'Enter'});
  await waitUntil(() => !field(element, id).nextElementSibling!.checkVisibility(), 'not picked');
  await element.updateComplete;
}

async function pick(element: ExplainerNetwork, text: string, id?: string): Promise<void> {
  await type(element, text, id);
  await enter(element, id);
}

const press = async (element: ExplainerNetwork, selector: string) => {
  within(element, selector)!.click();
  await element.updateComplete;
};

async function ask(element: ExplainerNetwork): Promise<void> {
  await press(element, '.connect');
  await waitUntil(() => field(element, 'from'), 'no question');
  await element.updateComplete;
}

/** Two squares in a row, a loop and an island. */
const SQUARES = documentOf(8, [
  [0, 1],
  [2, 0],
  [1, 3],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 6],
  [5, 6],
  [6, 5],
  [0, 0],
]);

describe('finding an actor', () => {
  it('takes three actions by keyboard: to the field, a name, Enter', async () => {
    const element = await network();
    for (const {id} of packaged.actors) {
      // All keys at once: the driver is slow.
      field(element).focus();
      field(element).value = name(id);
      field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
      await looked(element, 'find');
      await enter(element);
      expect(heading(element), id).to.equal(name(id));
      expect(field(element).value).to.equal(name(id));
      expect(focused(element)).to.equal(field(element));
    }
  });

  it('loses no key while what finds is fetched', async () => {
    const element = await network();
    field(element).focus();
    const input = field(element);
    input.value = 'Tehran';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await waitUntil(() => heading(element) === name('iran'), 'not found');
  });

  it('is a combobox whose list opens, is walked and closes', async () => {
    const element = await network();
    const input = field(element);
    expect(input).to.have.attribute('aria-expanded', 'false');
    expect(options(element)).to.have.length(0);
    await type(element, 'al-');
    expect(input).to.have.attribute('aria-expanded', 'true');
    const all = names(element);
    expect(all).to.have.length(8);
    expect(active(element)).to.equal(all[0]);
    for (const [key, expected] of [
      ['ArrowDown', all[1]],
      ['ArrowDown', all[2]],
      ['ArrowUp', all[1]],
      ['ArrowUp', all[0]],
      ['ArrowUp', all[7]],
      ['ArrowDown', all[0]],
    ] as const) {
      await sendKeys({press: key});
      await element.updateComplete;
      expect(active(element)).to.equal(expected);
      expect(options(element).filter((one) => one.ariaSelected === 'true')).to.have.length(1);
    }
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(input).to.have.attribute('aria-expanded', 'false');
    expect(input.value).to.equal('al-');
    await sendKeys({press: 'ArrowDown'});
    await waitUntil(() => input.ariaExpanded === 'true', 'does not open again');
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(heading(element)).to.equal('Most connected');
  });

  it('picks by a click, and closes when left', async () => {
    const element = await network();
    await type(element, 'sadr');
    options(element)[0]!.click();
    await element.updateComplete;
    expect(heading(element)).to.equal(name('muqtada-al-sadr'));
    expect(options(element)).to.have.length(0);
    await type(element, 'iran');
    field(element).blur();
    await element.updateComplete;
    expect(options(element)).to.have.length(0);
    expect(heading(element)).to.equal(name('muqtada-al-sadr'));
  });

  it('says how many there are, by which other name, and when there is none', async () => {
    const element = await network();
    await type(element, 'isis');
    await waitUntil(() => said(element) === '1 actor', 'not said');
    expect(textOf(options(element)[0])).to.equal(`${name('islamic-state')} also: ISIS`);
    await sendKeys({type: 'nt'});
    await waitUntil(() => said(element) === 'Nobody of that name is shown here.', 'not said');
    expect(textOf(field(element).nextElementSibling)).to.equal('Nobody of that name is shown here.');
    expect(field(element)).to.have.attribute('aria-expanded', 'false');
    await sendKeys({press: 'Enter'});
    expect(heading(element)).to.equal('Most connected');
  });

  it('brings who is picked into a zoomed picture', async () => {
    const element = await network();
    await zoomIn(element);
    const far = packaged.actors.find(({id}) => !inView(element, id))!;
    await pick(element, far.name);
    await waitUntil(() => inView(element, far.id), 'out of view');
    expect(within(element, '.tools')).to.have.attribute('data-zoomed');
  });

  it('finds only who is drawn', async () => {
    const element = await network({exclude: 'iran'});
    await type(element, 'Tehran');
    expect(options(element)).to.have.length(0);
  });

  it('keeps its keys to itself', async () => {
    const element = await network();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await type(element, 'j0-');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
  });

  for (const width of [200, 320])
    it(`shows its list whole at ${width} pixels, with targets of 28 pixels at least`, async () => {
      const element = await network();
      element.parentElement!.style.width = `${width}px`;
      await aTimeout(100);
      await type(element, 'iran');
      const list = field(element).nextElementSibling!.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      expect(list.left).to.be.at.least(own.left);
      expect(list.right).to.be.at.most(own.right);
      expect(list.bottom).to.be.at.most(own.bottom);
      for (const one of [field(element), ...options(element), within(element, '.connect')!])
        expect(one.getBoundingClientRect().height, textOf(one)).to.be.at.least(28);
      const {x, y, width: wide} = options(element)[0]!.getBoundingClientRect();
      expect(element.shadowRoot!.elementFromPoint(x + wide / 2, y + 10)!.closest('[role=option]')).to.equal(options(element)[0]);
      expect(within(element, '.widget')!.scrollWidth).to.be.at.most(width);
    });
});

describe('how two are connected', () => {
  it('is asked of two actors and told claim by claim, lit in the picture', async () => {
    const element = await network();
    await ask(element);
    expect(heading(element)).to.equal('How are they connected?');
    expect(focused(element)).to.equal(field(element, 'from'));
    expect(lit(element)).to.have.length(0);
    await pick(element, 'Laith', 'from');
    await pick(element, 'Israel', 'to');
    const [steps] = shortestPaths(buildGraph(packaged), 'laith', 'israel').chains;
    expect(chain(element)).to.deep.equal([name('laith'), ...steps!.map(({to}) => to.actor.name)]);
    const ids = steps!.flatMap(({links}) => links.map(({id}) => id));
    expect(told(element)).to.deep.equal(ids);
    expect(lit(element)).to.have.members(ids);
    for (const one of allWithin(element, '.way [data-relation]')) {
      const relation = lookup(packaged).relations.get(one.dataset['relation']!)!;
      expect(textOf(one.querySelector('.sentence'))).to.equal(relation.text);
      expect(textOf(one.querySelector('.note'))).to.match(/\S/);
    }
    expect(textOf(within(element, '.panel'))).to.include('not itself a claim');
    await waitUntil(() => said(element).includes(`of ${steps!.length} steps`), 'not said');
    await expect(element).to.be.accessible();
  });

  it('starts from the actor shown, and leads to a relation and to an actor', async () => {
    const element = await network({}, SQUARES);
    element.select('a0');
    await element.updateComplete;
    await ask(element);
    expect(field(element, 'from').value).to.equal('An actor with a long name 0');
    expect(focused(element)).to.equal(field(element, 'to'));
    await pick(element, 'Actor 4', 'to');
    expect(told(element)).to.deep.equal(['r0', 'r2', 'r4']);
    const relation = within(element, '.way [data-relation=r2]')!;
    relation.focus();
    await element.updateComplete;
    expect(within(element, '.links [data-relation=r2]')!.dataset['emphasis']).to.equal('focus');
    relation.click();
    await element.updateComplete;
    expect(within(element, '.panel [data-relation=r2]')).to.include.text('Sentence 2.');
    await ask(element);
    expect(told(element), 'as it was left').to.deep.equal(['r0', 'r2', 'r4']);
    within(element, '.way > li:last-child button')!.click();
    await element.updateComplete;
    expect(heading(element)).to.equal('Actor 4');
  });

  it('shows one of several ways at a time, each relation as it reads from the actor above it', async () => {
    const element = await network({from: 'a0', to: 'a6'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    expect(textOf(within(element, '.panel')))
      .to.include('4 shortest ways, each of 4 steps.')
      .and.include('Way 1 of 4');
    const ways = [
      ['r0', 'r2', 'r4', 'r6'],
      ['r0', 'r2', 'r5', 'r7', 'r8'],
      ['r1', 'r3', 'r4', 'r6'],
      ['r1', 'r3', 'r5', 'r7', 'r8'],
    ];
    for (const way of [...ways, ways[0]!]) {
      expect(told(element)).to.deep.equal(way);
      expect(lit(element)).to.have.members(way);
      await press(element, '.pages button:last-child');
    }
    await press(element, '.pages button:first-child');
    await press(element, '.pages button:first-child');
    expect(told(element)).to.deep.equal(ways[3]);
    const labels = allWithin(element, '.way .relation').map(textOf);
    const {relationTypes, relations} = element.explainer!;
    const labelOf = (id: string, end: 'label' | 'inverse') =>
      relationTypes.find((one) => one.id === relations.find((relation) => relation.id === id)!.type)![end];
    // Drawn from a2 to a0, and without a direction.
    expect(labels[0]!.startsWith(labelOf('r1', 'label'))).to.equal(true);
    expect(labels[3]!.startsWith(labelOf('r7', 'label'))).to.equal(true);
  });

  it('brings both ends into a zoomed picture', async () => {
    const element = await network();
    await zoomIn(element);
    const [from, to] = packaged.actors.filter(({id}) => !inView(element, id)).map(({id}) => id);
    element.from = from!;
    element.to = to!;
    await waitUntil(() => inView(element, from!) && inView(element, to!), 'out of view');
  });

  it('swaps', async () => {
    const element = await network({from: 'a0', to: 'a4'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    const there = chain(element);
    await press(element, '.panel .tool[aria-label=Swap]');
    expect(chain(element)).to.deep.equal(there.reverse());
    expect(field(element, 'from').value).to.equal('Actor 4');
  });

  it('says so where nothing ties them, and where they are the same', async () => {
    const element = await network({from: 'a0', to: 'a7'}, SQUARES);
    await waitUntil(() => heading(element).startsWith('How'), 'not shown');
    expect(textOf(within(element, '.panel'))).to.include(
      'No chain of the relations shown here ties An actor with a long name 0 to Actor 7.',
    );
    await pick(element, 'long name 0', 'to');
    expect(textOf(within(element, '.panel'))).to.include('Both are An actor with a long name 0.');
    expect(within(element, '.way')).to.equal(null);
  });

  it('leaves a field as it was when nobody is picked', async () => {
    const element = await network({from: 'a0', to: 'a4'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    await type(element, 'nobody', 'to');
    field(element, 'to').blur();
    await element.updateComplete;
    expect(field(element, 'to').value).to.equal('Actor 4');
  });

  it('goes only along what the key leaves', async () => {
    const element = await network({from: 'a0', to: 'a1'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    expect(told(element)).to.deep.equal(['r0']);
    await press(element, '.legend button');
    expect(told(element)).to.deep.equal(['r1', 'r3', 'r2']);
    expect(lit(element)).to.have.members(['r1', 'r3', 'r2']);
  });

  it('closes', async () => {
    const element = await network({from: 'a0', to: 'a4'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    await press(element, '.panel [aria-label=Close]');
    expect(heading(element)).to.equal('Most connected');
    expect(lit(element)).to.have.length(0);
  });

  it('follows the attributes, and names an id that there is not', async () => {
    const element = await network({from: 'a0', to: 'a4'}, SQUARES);
    await waitUntil(() => within(element, '.way'), 'not shown');
    expect(said(element)).to.equal('');
    element.to = 'a6';
    await waitUntil(() => chain(element).at(-1)?.endsWith('6'), 'does not follow');
    expectConsole(/to="nobody" is not a valid value and is ignored. Valid values: a0, a1/, 'warn');
    element.to = 'nobody';
    element.select('a3');
    await waitUntil(() => !within(element, '.way'), 'still shown');
    expect(heading(element)).to.equal('An actor with a long name 3');
  });
});
