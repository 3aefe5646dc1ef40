import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {lookup, tiesOf} from '../../src/explainer/index.js';
import type {ExplainerSelectEvent} from '../../src/internal/events.js';
import {expectConsole} from '../support/console.js';
import {actors, drawn, heading, idsOf, network, rows, ties, tools} from '../support/network.js';
import {allWithin, textOf, within} from '../support/widget.js';

const key = (element: Element, label: string) => allWithin(element, '[part=key]').find((one) => textOf(one).startsWith(label))!;
const relation = lookup(packaged).relations.get('rel-laith-brother')!;
const name = (id: string) => lookup(packaged).actors.get(id)!.name;

/** Clicks into the picture at a part of the way along a drawn link. */
function clickAlong(element: Element, id: string, part: number): void {
  const line = within(element, `.links [data-relation=${id}] .line`) as unknown as SVGPathElement;
  const {left, top} = within(element, '.diagram')!.getBoundingClientRect();
  const {x, y} = line.getPointAtLength(line.getTotalLength() * part);
  const at = {clientX: left + x, clientY: top + y, bubbles: true, composed: true, detail: 1};
  within(element, '.diagram svg')!.dispatchEvent(new MouseEvent('click', at));
}

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
