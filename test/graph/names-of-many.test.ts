import {expect} from '@open-wc/testing';
import {estimatedFont} from '../../src/graph/estimated-font.js';
import {emptyPositions, IDENTITY, type Positions, type Size, type Transform} from '../../src/graph/frame.js';
import {contains, overlaps} from '../../src/graph/geometry.js';
import {neighbourhoodOf} from '../../src/graph/highlight.js';
import {buildGraph, type GraphNode} from '../../src/graph/model.js';
import {byDegree} from '../../src/graph/by-degree.js';
import {namesOfMany} from '../../src/graph/names-of-many.js';
import {seeded} from '../../src/graph/random.js';
import type {SceneLabel} from '../../src/graph/scene.js';
import {explainerOf, randomPairs} from './documents.js';

const COUNT = 2000;
const font = estimatedFont(12);
const graph = buildGraph(explainerOf(COUNT, randomPairs(COUNT, 3500, 5)));
const hub = byDegree(graph)[0]!;
const WIDE: Size = {width: 827, height: 660};
const TALL: Size = {width: 308, height: 600};
const zoomed = ({width, height}: Size): Transform => ({k: 6, x: -2.5 * width, y: -2.5 * height});

function scattered({width, height}: Size): Positions {
  const random = seeded(3);
  const {x, y} = emptyPositions(COUNT);
  return {x: x.map(() => 20 + random() * (width - 40)), y: y.map(() => 20 + random() * (height - 40))};
}

const namesIn = (size: Size, transform = IDENTITY, centre?: GraphNode): SceneLabel[] =>
  namesOfMany({graph, size, positions: scattered(size), transform, font, highlight: centre && neighbourhoodOf(centre)});

describe('namesOfMany', () => {
  for (const size of [WIDE, TALL])
    for (const transform of [IDENTITY, zoomed(size)])
      for (const centre of [undefined, hub])
        it(`are whole and apart at ${size.width} × ${size.height}, zoomed ${transform.k} times${centre ? ', round a hub' : ''}`, () => {
          const labels = namesIn(size, transform, centre);
          const frame = {x0: 0, y0: 0, x1: size.width, y1: size.height};
          for (const [i, {id, box}] of labels.entries()) {
            expect(contains(frame, box), id).to.equal(true);
            for (const other of labels.slice(i + 1)) expect(overlaps(box, other.box), `${id} and ${other.id}`).to.equal(false);
          }
          expect(labels.length)
            .to.be.above(5)
            .and.at.most((size.width * size.height) / 4500 + 1);
        });

  it('begin with the actors that have most ties', () => {
    const named = new Set(namesIn(WIDE).map(({id}) => id));
    const top = byDegree(graph).slice(0, 120);
    for (const id of named) expect(top.map((node) => node.id)).to.include(id);
  });

  it('are of the ten with most ties before all, in whatever crowd they are', () => {
    for (const size of [WIDE, TALL]) {
      const {x, y} = scattered(size);
      const positions = {x: x.map((at) => at / 2 + size.width / 4), y: y.map((at) => at / 2 + size.height / 4)};
      const named = new Set(namesOfMany({graph, size, positions, font}).map(({id}) => id));
      const missing = byDegree(graph).filter(({id}, i) => i < 10 && !named.has(id));
      expect(missing.map(({id}) => id)).to.deep.equal([]);
    }
  });

  it('begin with what is brought out, its centre first of all', () => {
    const labels = namesIn(WIDE, IDENTITY, hub);
    expect(labels.find(({id}) => id === hub.id)).to.include({emphasis: 'focus'});
    expect(labels.filter(({emphasis}) => emphasis === 'near')).to.have.length.above(20);
    const leaf = byDegree(graph).findLast(({degree}) => degree === 2)!;
    const near = namesIn(WIDE, IDENTITY, leaf).filter(({emphasis}) => emphasis !== 'off');
    expect(near.map(({id}) => id)).to.have.members([...neighbourhoodOf(leaf).actors]);
  });

  it('are of actors in view', () => {
    const {x, y} = scattered(WIDE);
    const at = zoomed(WIDE);
    for (const {id} of namesIn(WIDE, at)) {
      const {index} = graph.byId.get(id)!;
      expect(at.x + at.k * x[index]!).to.be.within(0, WIDE.width);
      expect(at.y + at.k * y[index]!).to.be.within(0, WIDE.height);
    }
  });
});
