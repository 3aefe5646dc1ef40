import {expect, oneEvent} from '@open-wc/testing';
import {seeded} from '../../src/graph/random.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {documentOf, ODD, randomPairs} from '../graph/documents.js';
import {drawn, idsOf, network, rows, ties} from '../support/network.js';
import {addressOf} from '../support/widget.js';

type Pairs = readonly (readonly [number, number])[];

/** A document with positions, so that none have to be computed. */
function placed(actors: number, pairs: Pairs, seed: number): object {
  const random = seeded(seed);
  const positions = () =>
    Object.fromEntries(
      Array.from({length: actors}, (_, i) => [`a${i}`, [Math.round(random() * 900), Math.round(random() * 600)]]),
    );
  const frame = (width: number, height: number) => ({width, height, positions: positions()});
  return documentOf(actors, pairs, {layouts: {wide: frame(900, 600), tall: frame(600, 900)}});
}

/** Every relation as often as it is told of in the panel: twice, once from each end; a tie to itself once. */
async function inPanel(element: ExplainerNetwork): Promise<(string | undefined)[]> {
  const told = [];
  for (const {id} of element.explainer!.actors) {
    element.select(id);
    await element.updateComplete;
    told.push(...ties(element).map(({dataset}) => dataset['relation']));
  }
  return told;
}

async function sameEverywhere(element: ExplainerNetwork, of: object): Promise<void> {
  const ready = oneEvent(element, 'explainer-ready');
  element.src = addressOf(of);
  await ready;
  await element.updateComplete;
  const {actors, relations} = element.explainer!;
  expect(drawn(element)).to.have.members(actors.length ? idsOf(relations) : []);
  expect(rows(element)).to.deep.equal(idsOf(relations));
  const twice = relations.flatMap(({id, from, to}) => (from === to ? [id] : [id, id]));
  expect((await inPanel(element)).sort()).to.deep.equal(twice.sort());
}

describe('picture, panel and table tell the same relations', () => {
  it('of odd networks', async function () {
    this.timeout(30_000);
    const element = await network({}, placed(2, [[0, 1]], 1));
    for (const [, actors, pairs] of ODD) await sameEverywhere(element, placed(actors, pairs, 1));
  });

  it('of 200 random networks with loops, parallels and islands', async function () {
    this.timeout(120_000);
    const element = await network({}, placed(2, [[0, 1]], 1));
    for (let seed = 0; seed < 200; seed++)
      await sameEverywhere(element, placed(seed % 9, randomPairs(seed % 9, (seed * 7) % 13, seed), seed));
  });
});
