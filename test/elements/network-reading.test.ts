import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/card/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {lookup, tiesOf} from '../../src/explainer/index.js';
import type {ExplainerSelectEvent} from '../../src/internal/events.js';
import {documentOf} from '../graph/documents.js';
import {expectConsole} from '../support/console.js';
import {actors, clickAlong, drawn, heading, idsOf, inView, network, rows, ties, tools, zoomIn} from '../support/network.js';
import {addressOf, allWithin, textOf, within} from '../support/widget.js';

const key = (element: Element, label: string) => allWithin(element, '[part=key]').find((one) => textOf(one).startsWith(label))!;
const relation = lookup(packaged).relations.get('rel-laith-brother')!;
const name = (id: string) => lookup(packaged).actors.get(id)!.name;

describe('a relation', () => {
  it('is chosen by clicking near its line, and told with its source and its two actors', async () => {
    const element = await network();
    const selected = oneEvent(element, 'explainer-select');
    clickAlong(element, relation.id, 0.5);
    const {kind, id} = (await selected) as unknown as ExplainerSelectEvent;
    expect([kind, id]).to.deep.equal(['relation', relation.id]);
    await element.updateComplete;
    const panel = within(element, '.panel')!;
    expect(textOf(panel)).to.include(relation.text);
    expect(allWithin(element, '.panel [part=attribution]')).to.have.length(1);
    expect(allWithin(element, '.links [data-emphasis=focus]').map(({dataset}) => dataset['relation'])).to.deep.equal([
      relation.id,
    ]);
    const ends = allWithin(element, '.panel .end');
    expect(ends.map(textOf)).to.deep.equal([name(relation.from), name(relation.to)]);
    ends[1]!.click();
    await element.updateComplete;
    expect(heading(element)).to.equal(name(relation.to));
  });

  it('can be selected by a script, and closed', async () => {
    const element = await network();
    expect(element.select(relation.id)).to.equal(true);
    await element.updateComplete;
    expect(textOf(within(element, '.panel'))).to.include(relation.text);
    within(element, '.panel [aria-label=Close]')!.click();
    await element.updateComplete;
    expect(allWithin(element, '[data-emphasis=off]')).to.have.length(0);
  });
});

describe('the nearest line', () => {
  it('is the one that is hit, among several between the same two and those that lead back', async () => {
    const pairs = [
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const;
    const element = await network({}, documentOf(2, pairs));
    for (const i of pairs.keys()) {
      clickAlong(element, `r${i}`, 0.5);
      await element.updateComplete;
      expect(within(element, '.panel [data-relation]')!.dataset['relation']).to.equal(`r${i}`);
      within(element, '.panel [aria-label=Close]')!.click();
      await element.updateComplete;
    }
  });
});

describe('the panel', () => {
  const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;
  const close = async (element: Element) => {
    const button = within(element, '.panel [aria-label=Close]')!;
    button.focus();
    button.click();
    await waitUntil(() => focused(element) !== button && focused(element), 'focus is lost');
  };

  it('gives the keyboard back to the actor’s button when it is closed, and is at rest', async () => {
    const element = await network();
    within(element, '[data-actor=laith]')!.click();
    await element.updateComplete;
    await close(element);
    expect(focused(element)?.dataset['actor']).to.equal('laith');
    await waitUntil(() => heading(element) === 'Most connected', 'still shown');
    element.select('iran');
    await element.updateComplete;
    await close(element);
    expect(focused(element)?.dataset['actor'], 'chosen by a script').to.equal('iran');
  });

  it('gives it back to the list from a relation, and to its button from the question how two are connected', async () => {
    const element = await network();
    element.select(relation.id);
    await element.updateComplete;
    await close(element);
    expect(focused(element)?.matches('.actors [tabindex="0"]')).to.equal(true);
    within(element, '.connect')!.click();
    await element.updateComplete;
    await close(element);
    expect(focused(element)?.matches('.connect')).to.equal(true);
  });

  it('brings out the connection that the keyboard is at', async () => {
    const element = await network();
    element.select('laith');
    await element.updateComplete;
    const tie = ties(element)[0]!;
    tie.focus();
    await element.updateComplete;
    expect(within(element, '.links [data-emphasis=focus]')?.dataset['relation']).to.equal(tie.dataset['relation']);
  });

  it('keeps the order of a name on a page that runs from right to left', async () => {
    const made = documentOf(2, [[0, 1]]) as {actors: {name: string}[]};
    made.actors[0]!.name = 'Somebody of the U.S.';
    const element = await network({dir: 'rtl'}, made);
    element.select('a0');
    await element.updateComplete;
    const text = [...within(element, '.panel-heading')!.childNodes].find((node) => node.nodeValue?.includes('U.S.'))!;
    const leftOf = (at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const at = text.nodeValue!.indexOf('U.S.');
    expect(leftOf(at + 3)).to.be.above(leftOf(at));
  });

  it('brings the actor that is picked in it into a zoomed picture', async () => {
    const element = await network();
    await zoomIn(element);
    const far = packaged.actors.find(({id}) => tiesOf(packaged, id).length > 0 && !inView(element, id))!;
    const tie = tiesOf(packaged, far.id)[0]!;
    element.select(tie.other.id);
    await element.updateComplete;
    within(element, `.panel [data-relation=${tie.relation.id}]`)!.click();
    await waitUntil(() => inView(element, far.id), 'out of view');
    expect(within(element, '.tools')).to.have.attribute('data-zoomed');
  });

  describe('leads to the actor’s card', () => {
    const more = (element: Element) => allWithin(element, '.panel .view').find((one) => textOf(one) === 'More on this page');
    const shown = async (attributes: Record<string, string> = {}) => {
      const element = await network(attributes);
      element.select('laith');
      await element.updateComplete;
      return element;
    };

    it('on the same page', async () => {
      const card = document.createElement('explainer-card');
      card.setAttribute('actor', 'laith');
      await fixture(html`<div style="padding-block: 2000px">${card}</div>`);
      const element = await shown();
      await waitUntil(() => card.matches(':state(ready)'));
      more(element)!.click();
      expect(card.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      expect(document.activeElement).to.equal(card);
    });

    it('but not to one of another explainer, of another actor, or one that follows by itself', async () => {
      await fixture(
        html`<div>
          <explainer-card actor="laith" src=${addressOf(documentOf(1, []))}><p>Another explainer’s.</p></explainer-card>
          <explainer-card actor="iran"></explainer-card>
          <explainer-card actor="laith" group="g"></explainer-card>
        </div>`,
      );
      expectConsole(/explainer-card\] unknown-id/, 'warn');
      expect(more(await shown({group: 'g'}))).to.equal(undefined);
    });
  });
});

describe('the key', () => {
  it('counts what there is, and hides and shows it in picture, list and table', async () => {
    const element = await network();
    const conflict = lookup(packaged).relationTypes;
    const others = packaged.relations.filter(({type}) => conflict.get(type)!.tone !== 'conflict');
    expect(textOf(key(element, 'conflict'))).to.equal(`conflict ${packaged.relations.length - others.length}`);
    key(element, 'conflict').click();
    await element.updateComplete;
    expect(key(element, 'conflict').getAttribute('aria-pressed')).to.equal('false');
    expect(drawn(element)).to.have.members(idsOf(others));
    expect(rows(element)).to.deep.equal(idsOf(others));
    expect(actors(element)).to.have.length(packaged.actors.length);
    key(element, 'person').click();
    await element.updateComplete;
    const left = packaged.actors.filter(({kind}) => kind !== 'person');
    expect(actors(element).map(({dataset}) => dataset['actor'])).to.deep.equal(idsOf(left));
    await aTimeout(600);
    await element.updateComplete;
    expect(textOf(within(element, '[role=status]'))).to.match(new RegExp(`^${left.length} of ${packaged.actors.length} actors`));
  });

  it('leaves everybody where they were', async () => {
    const element = await network();
    const before = element.positions;
    key(element, 'person').click();
    await element.updateComplete;
    for (const [id, at] of element.positions) expect(at).to.deep.equal(before.get(id));
  });

  it('is undone by the button that shows the whole diagram', async () => {
    const element = await network();
    expect(tools(element)).to.not.include('Show the whole diagram');
    key(element, 'group').click();
    await element.updateComplete;
    within(element, '[aria-label="Show the whole diagram"]')!.click();
    await element.updateComplete;
    expect(drawn(element)).to.have.members(idsOf(packaged.relations));
    expect(tools(element)).to.not.include('Show the whole diagram');
  });
});

describe('exclude', () => {
  it('leaves actors out with their ties', async () => {
    const element = await network({exclude: 'iran laith'});
    const left = packaged.relations.filter(({from, to}) => ![from, to].some((id) => id === 'iran' || id === 'laith'));
    expect(drawn(element)).to.have.members(idsOf(left));
    expect(rows(element)).to.deep.equal(idsOf(left));
    element.select('qayis-khazali');
    await element.updateComplete;
    const own = tiesOf(packaged, 'qayis-khazali').filter(({other}) => other.id !== 'iran' && other.id !== 'laith');
    expect(ties(element)).to.have.length(own.length);
  });

  it('names an unknown actor in the console', async () => {
    expectConsole(/exclude="nobody" is not a valid value/, 'warn');
    const element = await network({exclude: 'nobody'});
    expect(drawn(element)).to.have.length(packaged.relations.length);
  });
});
