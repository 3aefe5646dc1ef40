import {otherEnd, type Graph, type GraphLink, type GraphNode} from './model.js';

/** From one actor to the next, with all the links between the two: each keeps its own direction. */
export interface Step {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly links: readonly GraphLink[];
}

/** The shortest ways between two actors. */
export interface Paths {
  /** The first of them, each from one actor to the other; the one from an actor to itself has no step. */
  readonly chains: readonly (readonly Step[])[];
  /** How many there are in all: exact up to 2⁵³, none where nothing ties the two. */
  readonly count: number;
}

/** How far an actor is from the goal, and by how many shortest chains. */
interface Reach {
  readonly distance: number;
  ways: number;
}

/**
 * The shortest chains between two actors, by id, along links of either direction, in the order of the document; none for an
 * unknown id. At most `most` of them are made; the rest, which can be exponentially many, are only counted, as in Brandes,
 * “A faster algorithm for betweenness centrality” (2001).
 */
export function shortestPaths(graph: Graph, from: string, to: string, most = 12): Paths {
  const start = graph.byId.get(from);
  const goal = graph.byId.get(to);
  const reach = start && goal && reaching(start, goal);
  const count = (start && reach?.get(start)?.ways) ?? 0;
  return {chains: Array.from({length: Math.min(count, most)}, (_, rank) => chainOf(rank, start!, reach!)), count};
}

/** What can be reached from `goal`, up to the distance of `start`. */
function reaching(start: GraphNode, goal: GraphNode): Map<GraphNode, Reach> {
  const reach = new Map<GraphNode, Reach>([[goal, {distance: 0, ways: 1}]]);
  // A map is walked in the order of its entries, those that are added on the way too: it is the queue.
  for (const [node, {distance, ways}] of reach) {
    if (node === start) break;
    for (const next of neighbours(node)) {
      const there = reach.get(next);
      if (!there) reach.set(next, {distance: distance + 1, ways});
      else if (there.distance > distance) there.ways += ways;
    }
  }
  return reach;
}

/** The chain with that number in the order of all: at each actor it is among those that go on by one of the next. */
function chainOf(rank: number, start: GraphNode, reach: ReadonlyMap<GraphNode, Reach>): Step[] {
  const steps: Step[] = [];
  let node = start;
  for (let {distance} = reach.get(start)!; distance; distance--) {
    const from = node;
    for (const next of neighbours(from)) {
      const there = reach.get(next);
      if (there?.distance !== distance - 1) continue;
      node = next;
      if (rank < there.ways) break;
      rank -= there.ways;
    }
    const to = node;
    steps.push({from, to, links: from.links.filter((link) => otherEnd(link, from) === to)});
  }
  return steps;
}

/** Those that an actor is tied to, in the order of its links. */
const neighbours = (node: GraphNode): Set<GraphNode> => new Set(node.links.map((link) => otherEnd(link, node)));
