import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {bounds, fit, publishedPositions} from '../../src/graph/frame.js';
import {layout, startLayout} from '../../src/graph/layout.js';
import {buildGraph} from '../../src/graph/model.js';
import {type LayoutScore, scoreLayout, total} from '../../src/graph/score.js';
import {FRAMES, searchLayout} from '../../src/graph/search.js';
import type {Positions} from '../../src/graph/frame.js';
import {explainerOf, ODD, randomPairs} from './documents.js';

const size = {width: 600, height: 400};
const points = ({x, y}: Positions) => Array.from(x, (value, i) => ({x: value, y: y[i]!}));

describe('layout', () => {
  for (const [name, actors, pairs] of ODD)
    it(`places ${name}, each within the box once fitted`, () => {
      const graph = buildGraph(explainerOf(actors, pairs));
      const positions = fit(layout(graph, size), size);
      expect(points(positions)).to.have.lengthOf(graph.nodes.length);
      for (const {x, y} of points(positions)) {
        expect(x).to.be.within(0, size.width);
        expect(y).to.be.within(0, size.height);
      }
    });

  it('is the same for the same input, in however many slices', () => {
    const graph = buildGraph(explainerOf(30, randomPairs(30, 50, 1)));
    const sliced = startLayout(graph, size);
    while (!sliced.advance(() => true));
    expect(sliced.positions()).to.deep.equal(layout(graph, size));
  });

  it('leaves the graph as it was', () => {
    const explainer = explainerOf(10, randomPairs(10, 15, 2));
    const graph = buildGraph(explainer);
    layout(graph, size);
    expect(
      graph.links.every(({source, target}) => graph.byId.get(source.id) === source && graph.byId.get(target.id) === target),
    ).to.equal(true);
    expect('x' in graph.nodes[0]!).to.equal(false);
  });
});

describe('searchLayout', () => {
  const graph = buildGraph(explainerOf(14, randomPairs(14, 22, 4)));
  const options = {size, starts: 2, moves: 4000};

  it('is the same every time, in whole pixels', () => {
    const positions = searchLayout(graph, options);
    expect(searchLayout(graph, options)).to.deep.equal(positions);
    for (const {x, y} of points(positions)) expect([x, y].every(Number.isInteger)).to.equal(true);
  });

  it('is better than the forces alone', () => {
    const score = (positions: ReturnType<typeof layout>) => total(scoreLayout(graph, positions, size));
    expect(score(searchLayout(graph, options))).to.be.below(score(layout(graph, size)));
  });

  for (const [name, actors, pairs] of ODD)
    it(`places ${name}`, () => {
      const odd = buildGraph(explainerOf(actors, pairs));
      const positions = searchLayout(odd, {size, starts: 1, moves: 200});
      expect(points(positions)).to.have.lengthOf(actors);
      for (const {x, y} of points(positions)) expect(Number.isFinite(x) && Number.isFinite(y)).to.equal(true);
    });
});

describe('scoreLayout', () => {
  const placed = (...all: [number, number][]): Positions => ({
    x: Float64Array.from(all, ([x]) => x),
    y: Float64Array.from(all, ([, y]) => y),
  });
  const parts: [string, [number, number][], [number, number][], Partial<Record<keyof LayoutScore, number>>][] = [
    [
      'a square with its diagonals',
      [
        [0, 2],
        [1, 3],
      ],
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      {crossings: 1, throughActors: 0, actorOverlaps: 0},
    ],
    [
      'a link through an actor',
      [[0, 2]],
      [
        [0, 0],
        [50, 0],
        [100, 0],
      ],
      {crossings: 0, throughActors: 1},
    ],
    [
      'two actors in one place',
      [],
      [
        [0, 0],
        [0, 0],
        [100, 100],
      ],
      {actorOverlaps: 1},
    ],
    [
      'links of one actor close together',
      [
        [0, 1],
        [0, 2],
      ],
      [
        [0, 0],
        [100, 0],
        [100, 10],
      ],
      {crowdedAngles: 1},
    ],
    [
      'links of one length',
      [
        [0, 1],
        [1, 2],
      ],
      [
        [0, 0],
        [50, 0],
        [100, 0],
      ],
      {lengthSpread: 0},
    ],
    [
      'parallel links',
      [
        [0, 2],
        [2, 0],
        [1, 3],
        [1, 3],
      ],
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      {crossings: 1},
    ],
  ];
  for (const [name, pairs, at, expected] of parts)
    it(`counts ${name}`, () => {
      const score = scoreLayout(buildGraph(explainerOf(at.length, pairs)), placed(...at), {width: 400, height: 400});
      expect(score).to.include(expected);
    });
});

describe('the packaged layouts', () => {
  const graph = buildGraph(packaged);
  for (const shape of ['wide', 'tall'] as const)
    it(`place every actor in the ${shape} frame, none over another and no link through one`, () => {
      const frame = FRAMES[shape];
      const positions = publishedPositions(packaged, graph, frame);
      expect(positions, 'run npm run layouts').to.not.equal(undefined);
      const {x0, y0, x1, y1} = bounds(positions!);
      expect(Math.min(x0, y0)).to.be.at.least(0);
      expect(x1).to.be.at.most(frame.width);
      expect(y1).to.be.at.most(frame.height + 1);
      const score = scoreLayout(graph, positions!, frame);
      expect(score.actorOverlaps).to.equal(0);
      expect(score.throughActors).to.be.at.most(2);
    });
});
