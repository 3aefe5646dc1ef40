import {expect} from '@open-wc/testing';
import {buildGraph, otherEnd, type Graph, type GraphNode} from '../../src/graph/model.js';
import {shortestPaths, type Step} from '../../src/graph/paths.js';
import {explainerOf, ODD, randomPairs} from './documents.js';

const graphOf = (actors: number, pairs: readonly (readonly [number, number])[]) => buildGraph(explainerOf(actors, pairs));

/** “a0 r3 a4 r5 r6 a2”: the actors on the way with the links between. */
const written = (chain: readonly Step[]) =>
  chain.map(({from, links, to}, i) => [...(i ? [] : [from.id]), ...links.map(({id}) => id), to.id].join(' ')).join(' ');

/** The same by looking at every way there is, without passing an actor twice. */
function byBruteForce({byId}: Graph, from: string, to: string): string[] {
  const goal = byId.get(to)!;
  let best = Infinity;
  const ways: [length: number, text: string][] = [];
  const walk = (node: GraphNode, seen: readonly GraphNode[], text: string): void => {
    if (seen.length > best) return;
    if (node === goal) {
      best = seen.length;
      ways.push([best, text]);
      return;
    }
    for (const next of new Set(node.links.map((link) => otherEnd(link, node)))) {
      const links = node.links.filter((link) => otherEnd(link, node) === next).map(({id}) => id);
      if (!seen.includes(next)) walk(next, [...seen, next], [text, ...links, next.id].join(' '));
    }
  };
  walk(byId.get(from)!, [byId.get(from)!], from);
  return ways.filter(([length]) => length === best).map(([, text]) => text);
}

function agrees(graph: Graph, name: string): void {
  for (const from of graph.nodes)
    for (const to of graph.nodes) {
      if (from === to) continue;
      const {chains, count} = shortestPaths(graph, from.id, to.id, 1000);
      expect(chains.map(written), `${name}, ${from.id} to ${to.id}`).to.deep.equal(byBruteForce(graph, from.id, to.id));
      expect(count).to.equal(chains.length);
    }
}

describe('shortestPaths', () => {
  it('finds what a brute-force search finds, in the same order, in 200 generated graphs', () => {
    for (let seed = 0; seed < 200; seed++) {
      const actors = 2 + (seed % 7);
      agrees(graphOf(actors, randomPairs(actors, seed % 13, seed)), `seed ${seed}`);
    }
  });

  for (const [name, actors, pairs] of ODD.filter(([name]) => name !== 'a star'))
    it(`finds what a brute-force search finds with ${name}`, () => agrees(graphOf(actors, pairs), name));

  it('goes along relations of either direction, and keeps it', () => {
    const graph = graphOf(3, [
      [1, 0],
      [1, 2],
    ]);
    const [chain] = shortestPaths(graph, 'a0', 'a2').chains;
    expect(chain!.map(({from, to}) => [from.id, to.id])).to.deep.equal([
      ['a0', 'a1'],
      ['a1', 'a2'],
    ]);
    expect(chain!.map(({links}) => links[0]!.source.id)).to.deep.equal(['a1', 'a1']);
  });

  it('makes a step of all relations between two actors', () => {
    const graph = graphOf(2, [
      [0, 1],
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(shortestPaths(graph, 'a1', 'a0').chains.map(written)).to.deep.equal(['a1 r0 r1 r3 a0']);
  });

  it('has one chain without a step from an actor to itself', () => {
    expect(shortestPaths(graphOf(2, [[0, 1]]), 'a0', 'a0')).to.deep.equal({chains: [[]], count: 1});
  });

  it('has none to an island, and none for an unknown id', () => {
    const graph = graphOf(3, [[0, 1]]);
    for (const [from, to] of [
      ['a0', 'a2'],
      ['a2', 'a0'],
      ['a0', 'nobody'],
      ['nobody', 'a0'],
      ['nobody', 'nobody'],
    ] as const)
      expect(shortestPaths(graph, from, to), `${from} to ${to}`).to.deep.equal({chains: [], count: 0});
  });

  it('counts the chains that it does not make', () => {
    // Twenty squares in a row: each doubles the number of ways.
    const squares = Array.from({length: 20}, (_, i) => i * 3);
    const graph = graphOf(
      61,
      squares.flatMap((a): [number, number][] => [
        [a, a + 1],
        [a, a + 2],
        [a + 1, a + 3],
        [a + 2, a + 3],
      ]),
    );
    const {chains, count} = shortestPaths(graph, 'a0', 'a60', 5);
    expect(count).to.equal(2 ** 20);
    expect(new Set(chains.map(written))).to.have.length(5);
    expect(chains.every(({length}) => length === 40)).to.equal(true);
    expect(shortestPaths(graph, 'a0', 'a60', 3).chains).to.deep.equal(chains.slice(0, 3));
  });

  it('goes all the way through 20,000 actors in a row', () => {
    const graph = graphOf(
      20_000,
      Array.from({length: 19_999}, (_, i) => [i, i + 1] as const),
    );
    expect(shortestPaths(graph, 'a0', 'a19999').chains[0]).to.have.length(19_999);
  });
});
