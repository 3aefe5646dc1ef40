import {expect} from '@open-wc/testing';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {byDegree} from '../../src/graph/by-degree.js';
import {estimatedFont} from '../../src/graph/estimated-font.js';
import {fit, publishedPositions, type Size} from '../../src/graph/frame.js';
import {around, contains, linkShape, overlaps, reach} from '../../src/graph/geometry.js';
import {neighbourhoodOf} from '../../src/graph/highlight.js';
import {layout} from '../../src/graph/layout.js';
import {buildGraph, type Graph} from '../../src/graph/model.js';
import {buildScene, type Scene} from '../../src/graph/scene.js';
import {explainerOf, ODD, randomPairs} from './documents.js';

const font = estimatedFont(12);
const BOXES: Size[] = [
  {width: 308, height: 740},
  {width: 468, height: 740},
  {width: 471, height: 660},
  {width: 827, height: 660},
];

function sceneOf(graph: Graph, size: Size, focus?: string): Scene {
  const positions = fit(publishedPositions(packaged, graph, size) ?? layout(graph, size), size);
  const rest = buildScene({graph, positions, size, font});
  return focus === undefined
    ? rest
    : buildScene({graph, positions, size, font, highlight: neighbourhoodOf(graph.byId.get(focus)!), rest});
}

/** What is wrong with the labels: none may be cut, cover another or, `except` those that recede, a mark. */
function faults({labels, marks, size}: Scene): string[] {
  const frame = {x0: 0, y0: 0, x1: size.width, y1: size.height};
  return labels.flatMap((label, i) => [
    ...(contains(frame, label.box) ? [] : [`${label.id} is cut`]),
    ...labels
      .slice(i + 1)
      .filter(({box}) => overlaps(box, label.box))
      .map(({id}) => `${label.id} covers ${id}`),
    ...marks
      .filter((mark) => mark.emphasis !== 'off' && overlaps(around(mark, mark.r), label.box))
      .map(({id}) => `${label.id} covers the mark of ${id}`),
  ]);
}

describe('buildScene', () => {
  const whole = buildGraph(packaged);

  for (const size of BOXES) {
    it(`labels without fault at ${size.width} × ${size.height}`, () => {
      const scene = sceneOf(whole, size);
      expect(faults(scene)).to.deep.equal([]);
      expect(scene.labels.length).to.be.above(20);
    });

    it(`labels every neighbour without fault at ${size.width} × ${size.height}, whoever is in focus`, () => {
      for (const node of whole.nodes) {
        const scene = sceneOf(whole, size, node.id);
        expect(faults(scene), node.id).to.deep.equal([]);
        const labelled = new Set(scene.labels.map(({id}) => id));
        const missing = scene.marks.filter(({id, emphasis}) => emphasis !== 'off' && !labelled.has(id));
        expect(
          missing.map(({id}) => id),
          node.id,
        ).to.deep.equal([]);
      }
    });
  }

  it('draws every relation once', () => {
    expect(sceneOf(whole, BOXES[3]!).links.map(({id}) => id)).to.have.members(packaged.relations.map(({id}) => id));
    for (let seed = 0; seed < 200; seed++) {
      const explainer = explainerOf(seed % 17, randomPairs(seed % 17, seed % 29, seed));
      const graph = buildGraph(explainer);
      const size = {width: 300, height: 300};
      const positions = fit(
        {
          x: Float64Array.from(graph.nodes, (_, i) => Math.cos(i) * 100),
          y: Float64Array.from(graph.nodes, (_, i) => Math.sin(i) * 100),
        },
        size,
      );
      const {links} = buildScene({graph, positions, size, font});
      expect(links.map(({id}) => id)).to.have.members(explainer.relations.map(({id}) => id));
    }
  });

  for (const [name, actors, pairs] of ODD)
    it(`draws ${name} with finite numbers`, () => {
      const {links, marks, labels} = sceneOf(buildGraph(explainerOf(actors, pairs)), {width: 300, height: 200});
      expect(marks).to.have.length(actors);
      for (const text of [
        ...links.flatMap(({d, arrow = ''}) => [d, arrow]),
        ...marks.map(({d}) => d),
        ...labels.flatMap(({x, y}) => [String(x), String(y)]),
      ])
        expect(text).to.not.match(/NaN|Infinity|undefined/);
    });

  it('brings out an actor’s neighbourhood and relations, and nothing else', () => {
    const graph = buildGraph(
      explainerOf(4, [
        [0, 1],
        [1, 2],
        [3, 0],
      ]),
    );
    const scene = buildScene({
      graph,
      positions: fit(layout(graph, BOXES[0]!), BOXES[0]!),
      size: BOXES[0]!,
      font,
      highlight: neighbourhoodOf(graph.byId.get('a0')!, 'r2'),
    });
    expect(Object.fromEntries(scene.marks.map(({id, emphasis}) => [id, emphasis]))).to.deep.equal({
      a0: 'focus',
      a1: 'near',
      a2: 'off',
      a3: 'near',
    });
    expect(Object.fromEntries(scene.links.map(({id, emphasis}) => [id, emphasis]))).to.deep.equal({
      r0: 'near',
      r1: 'off',
      r2: 'focus',
    });
  });

  it('names the ten with most ties, for whom others make room, on the smallest phones already', () => {
    const most = byDegree(whole).slice(0, 10);
    for (const width of [276, 288, 308, 320, 344, 352, 360, 372, 392, 412, 430, 540, 700]) {
      const size = {width, height: 680};
      const {labels} = sceneOf(whole, size);
      const unnamed = most.filter(({id}) => labels.every((label) => label.id !== id)).map(({actor}) => actor.name);
      expect(unnamed, `${width} px wide`).to.deep.equal([]);
    }
  });

  it('leaves names where they are when an actor comes into focus, if it can', () => {
    const rest = sceneOf(whole, BOXES[3]!);
    const focused = sceneOf(whole, BOXES[3]!, 'qayis-khazali');
    const before = new Map(rest.labels.map(({id, x, y}) => [id, `${x} ${y}`]));
    const moved = focused.labels.filter(({id, x, y}) => before.has(id) && before.get(id) !== `${x} ${y}`);
    expect(moved.length).to.be.at.most(focused.labels.length / 5);
  });
});

describe('linkShape', () => {
  const source = {x: 0, y: 0, r: 6, kind: 'person'} as const;
  const target = {x: 100, y: 0, r: 8, kind: 'group'} as const;
  const numbers = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number);

  it('ends at the edge of the actor it leads to', () => {
    const [tip] = numbers(linkShape(source, target, true).arrow!);
    expect(100 - tip!).to.be.within(reach(target, Math.PI), reach(target, Math.PI) + 3);
    expect(linkShape(source, target, false).arrow).to.equal(undefined);
  });

  it('fans the links of one pair apart, those of opposite directions too', () => {
    const middles = [
      linkShape(source, target, true, 0, 3),
      linkShape(target, source, true, 1, 3, true),
      linkShape(source, target, true, 2, 3),
    ].map(({d}) => numbers(d)[3]);
    expect(new Set(middles).size).to.equal(3);
    expect(Math.sign(middles[0]!)).to.equal(-Math.sign(middles[2]!));
  });

  it('draws a loop beside the mark', () => {
    const d = linkShape(source, source, true).d;
    expect(d).to.match(/^M.*C/);
    expect(numbers(d).every(Number.isFinite)).to.equal(true);
  });

  it('is finite where two actors are in one place', () => {
    expect(linkShape(source, {...source}, true).d).to.not.match(/NaN/);
  });
});

describe('src/graph', () => {
  it('labels of a document in any script are drawn whole', () => {
    const names = ['قیس خزعلی', 'Кайс аль-Хазали', '卡伊斯·哈扎利', 'x'.repeat(400), '👩‍👩‍👧‍👦 family'];
    const base = explainerOf(names.length, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const explainer = {...base, actors: base.actors.map((actor, i) => ({...actor, name: names[i]!}))};
    const scene = sceneOf(buildGraph(explainer), {width: 400, height: 400});
    expect(faults(scene)).to.deep.equal([]);
    for (const {lines, id} of scene.labels)
      expect(lines.join(' ')).to.equal(explainer.actors.find((actor) => actor.id === id)!.name);
  });
});
