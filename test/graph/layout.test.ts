import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {bounds, fit, publishedPositions} from '../../src/graph/frame.js';
import {layout, startLayout} from '../../src/graph/layout.js';
import {buildGraph} from '../../src/graph/model.js';
import {seeded} from '../../src/graph/random.js';
import {type LayoutScore, scoreIn, scoreLayout, total, WEIGHTS} from '../../src/graph/score.js';
import {FRAMES, searchLayout} from '../../src/graph/search.js';
import type {Positions, Size} from '../../src/graph/frame.js';
import {explainerOf, ODD, randomPairs} from './documents.js';

const size = {width: 600, height: 400};
const points = ({x, y}: Positions) => Array.from(x, (value, i) => ({x: value, y: y[i]!}));
const graphOf = (actors: number, pairs: readonly (readonly [number, number])[]) => buildGraph(explainerOf(actors, pairs));
const isFinite = ({x, y}: Positions) => [...x, ...y].every(Number.isFinite);
const different = (positions: Positions) => new Set(points(positions).map(({x, y}) => `${x} ${y}`)).size;

/** A network as newsrooms draw them: everybody hangs on somebody, most on those who are known already, and some ties more. */
function hubsAndTies(actors: number, ties: number, seed: number): [number, number][] {
  const random = seeded(seed);
  const pairs: [number, number][] = [];
  const known = () => pairs[Math.floor(random() * pairs.length)]?.[Math.floor(random() * 2)] ?? 0;
  for (let i = 1; i < actors; i++) pairs.push([i, Math.min(known(), i - 1)]);
  while (pairs.length < ties) pairs.push([known(), Math.floor(random() * actors)]);
  return pairs;
}

/** Networks of every sort: with islands, parallels, loops, actors without ties; and those that are all one thing. */
const ALL_SORTS: readonly (readonly [actors: number, pairs: readonly (readonly [number, number])[]])[] = [
  ...ODD.map(([, actors, pairs]) => [actors, pairs] as const),
  ...Array.from({length: 200}, (_, seed) => {
    const actors = 1 + ((seed * 7) % 40);
    return [actors, randomPairs(actors, (seed * 13) % (2 * actors), seed)] as const;
  }),
];

describe('layout', () => {
  for (const [name, actors, pairs] of ODD)
    it(`places ${name}, each within the box once fitted`, () => {
      const graph = graphOf(actors, pairs);
      const positions = fit(layout(graph, size), size);
      expect(points(positions)).to.have.lengthOf(graph.nodes.length);
      for (const {x, y} of points(positions)) {
        expect(x).to.be.within(0, size.width);
        expect(y).to.be.within(0, size.height);
      }
    });

  it('finds a place for everyone in 200 networks, no two marks over each other', () => {
    for (const [actors, pairs] of ALL_SORTS) {
      const graph = graphOf(actors, pairs);
      const positions = layout(graph, size, 1, 300);
      expect(isFinite(positions)).to.equal(true);
      expect(different(positions)).to.equal(actors);
      expect(scoreLayout(graph, positions, size).actorOverlaps, `${actors} actors, ${pairs.length} ties`).to.equal(0);
    }
  });

  it('finds a place for everyone even where there is no room', () => {
    const graph = graphOf(60, randomPairs(60, 40, 3));
    for (const frame of [
      {width: 0, height: 0},
      {width: 2, height: 900},
    ])
      expect(isFinite(layout(graph, frame))).to.equal(true);
  });

  it('has all actors in different places from the start', () => {
    const graph = graphOf(300, hubsAndTies(300, 400, 1));
    const run = startLayout(graph, size);
    expect(different(run.positions())).to.equal(300);
    run.advance(() => true);
    expect(different(run.positions())).to.equal(300);
  });

  for (const actors of [30, 300])
    it(`is the same for the same input, in however many slices, for ${actors} actors`, () => {
      const graph = graphOf(actors, randomPairs(actors, 2 * actors, 1));
      const sliced = startLayout(graph, size);
      let slices = 0;
      while (!sliced.advance(() => true)) if (++slices % 50 === 0) sliced.positions();
      expect(slices).to.be.above(100);
      expect(sliced.positions()).to.deep.equal(layout(graph, size));
    });

  it('pauses the more often the more there is to do', () => {
    const pauses = (actors: number) => {
      let count = 0;
      startLayout(graphOf(actors, hubsAndTies(actors, 2 * actors, 1)), size).advance(() => ++count < 0);
      return count / actors;
    };
    expect(pauses(4000)).to.be.above(0.8 * pauses(1000));
  });

  it('draws near what it ends with before it is done', () => {
    const graph = graphOf(1000, hubsAndTies(1000, 1500, 2));
    const run = startLayout(graph, size);
    const seen: Positions[] = [];
    while (!run.advance(() => true)) seen.push(fit(run.positions(), size));
    const last = fit(run.positions(), size);
    const off = (then: Positions) =>
      then.x.reduce((sum, x, i) => sum + Math.hypot(x - last.x[i]!, then.y[i]! - last.y[i]!), 0) / then.x.length;
    expect(off(seen[Math.floor(seen.length / 2)]!)).to.be.below(off(seen[0]!) / 3);
  });

  it('keeps links from crossing: 40 actors, 69 ties', () => {
    for (const frame of [
      {width: 520, height: 400},
      {width: 308, height: 740},
    ]) {
      const graph = graphOf(40, hubsAndTies(40, 69, 7));
      const {actorOverlaps, throughActors, crossings} = scoreLayout(graph, layout(graph, frame), frame);
      expect({actorOverlaps, throughActors}).to.deep.equal({actorOverlaps: 0, throughActors: 0});
      expect(crossings).to.be.at.most(36);
    }
  });

  it('puts islands beside each other and actors without ties below', () => {
    const graph = graphOf(12, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [5, 6],
    ]);
    const all = points(layout(graph, size));
    const tied = all.slice(0, 7);
    expect(Math.min(...all.slice(7).map(({y}) => y))).to.be.above(Math.max(...tied.map(({y}) => y)));
    expect(new Set(all.slice(7).map(({y}) => y)).size).to.equal(1);
  });

  it('takes on the shape of the frame', () => {
    const graph = graphOf(200, hubsAndTies(200, 300, 3));
    const shape = (frame: Size) => {
      const {x0, x1, y0, y1} = bounds(layout(graph, frame));
      return (x1 - x0) / (y1 - y0);
    };
    expect(shape({width: 900, height: 400})).to.be.above(1.7);
    expect(shape({width: 320, height: 740})).to.be.below(0.5);
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
    const polished = {...options, polishing: 20};
    const positions = searchLayout(graph, polished);
    expect(searchLayout(graph, polished)).to.deep.equal(positions);
    for (const {x, y} of points(positions)) expect([x, y].every(Number.isInteger)).to.equal(true);
  });

  it('is better than the forces alone', () => {
    const score = (positions: Positions) => total(scoreLayout(graph, positions, size));
    expect(score(searchLayout(graph, options))).to.be.below(score(layout(graph, size, 1, 0)));
  });

  it('goes on from positions that are there, which get no worse', () => {
    const score = (positions: Positions) => scoreIn([size], graph, positions);
    const from = searchLayout(graph, {...options, polishing: 20});
    expect(score(searchLayout(graph, {...options, starts: 0, from, polishing: 60}))).to.be.below(score(from));
    expect(searchLayout(graph, {...options, from, moves: 0}), 'better than any start').to.deep.equal(from);
  });

  it('is better still once polished, and within the frame', () => {
    const boxes = [{width: 300, height: 200}];
    const score = (positions: Positions) => scoreIn([size, ...boxes], graph, positions);
    const rough = searchLayout(graph, {...options, boxes});
    const polished = searchLayout(graph, {...options, boxes, polishing: 60});
    expect(score(polished)).to.be.below(score(rough));
    for (const {x, y} of points(polished)) {
      expect(x).to.be.within(0, size.width);
      expect(y).to.be.within(0, size.height);
    }
  });

  for (const [name, actors, pairs] of ODD)
    it(`places ${name}`, () => {
      const odd = buildGraph(explainerOf(actors, pairs));
      const positions = searchLayout(odd, {size, starts: 1, moves: 200, polishing: 5});
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

  // a0 and a4 are people, a1 and a5 groups, a2 and a6 states, a3 and a7 institutions; the first tie is one of command.
  const scoreOf = (pairs: [number, number][], ...at: [number, number][]) =>
    scoreLayout(graphOf(at.length, pairs), placed(...at), {width: 400, height: 400});

  it('tells whether higher kinds are above lower ones', () => {
    expect(scoreOf([[0, 1]], [0, 0], [0, 100]).ranksReversed).to.equal(1);
    expect(scoreOf([[0, 1]], [0, 100], [0, 0]).ranksReversed).to.equal(0);
    expect(scoreOf([[1, 3]], [0, 0], [0, 100], [0, 200], [0, 300]).ranksReversed).to.equal(0);
  });

  it('tells whether allies stand together', () => {
    expect(scoreOf([[0, 1]], [0, 0], [50, 0], [100, 0]).alliesApart).to.be.closeTo(0.75, 1e-9);
    expect(scoreOf([[0, 2]], [0, 0], [50, 0], [100, 0]).alliesApart).to.be.closeTo(1.5, 1e-9);
  });

  it('tells whether kinds stand together', () => {
    const together = [0, 100, 200, 300, 10, 110, 210, 310].map((x): [number, number] => [x, 0]);
    expect(scoreOf([], ...together).kindsMixed).to.be.closeTo(2 / 3, 1e-9);
    const apart = [0, 100, 200, 300, 400, 500, 600, 700].map((x): [number, number] => [x, 0]);
    expect(scoreOf([], ...apart).kindsMixed).to.equal(1);
  });

  it('counts the names that find no place, and apart those of the ten with most ties', () => {
    const ring = Array.from({length: 12}, (_, i): [number, number] => [i, (i + 1) % 12]);
    const wide = scoreOf(ring, ...ring.map(([i]): [number, number] => [(i % 4) * 100, Math.floor(i / 4) * 100]));
    expect(wide).to.include({hiddenLabels: 0, hiddenHubs: 0});
    const {hiddenLabels, hiddenHubs} = scoreLayout(
      graphOf(12, ring),
      placed(...ring.map(([i]): [number, number] => [i % 4, Math.floor(i / 4)])),
      {width: 70, height: 70},
    );
    expect(hiddenHubs).to.be.within(1, 10);
    expect(hiddenLabels).to.be.at.least(hiddenHubs);
  });

  it('weighs every part', () => {
    const score = scoreOf([[0, 1]], [0, 0], [0, 100]);
    expect(WEIGHTS).to.have.all.keys(score);
    expect(total(score)).to.be.closeTo(
      Object.entries(score).reduce((sum, [part, value]) => sum + WEIGHTS[part as keyof LayoutScore] * value, 0),
      1e-9,
    );
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
      expect(score.throughActors).to.equal(0);
    });
});
