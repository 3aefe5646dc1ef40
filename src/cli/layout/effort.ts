import type {Graph} from '../../graph/model.js';

export interface Effort {
  /** Seeded starts to try, of which the best is kept. */
  readonly starts: number;
  /** Changes to try on each. */
  readonly moves: number;
}

/** Up to so many actors a layout is refined change by change, with as much work as is good for a diagram of 64 actors. */
const REFINED = 150;
const STARTS = 16;
const PER_ACTOR = 6250;
const WHOLE = 400_000 * 64;
/** Up to so many actors and ties, layouts are compared: what makes a larger picture good cannot be counted in a minute. */
const SCORED = {actors: 1000, links: 4000};
const COMPARED = 4;

/** How hard to look for a layout: a few minutes for small graphs, seconds for large ones. */
export function effortFor(graph: Graph): Effort {
  const count = graph.nodes.length;
  if (count <= REFINED) return {starts: STARTS, moves: Math.floor(Math.min(PER_ACTOR * count, WHOLE / count))};
  return {starts: isScored(graph) ? COMPARED : 1, moves: 0};
}

/** Whether a layout of this graph can be scored in reasonable time: that grows with the square of actors and ties. */
export const isScored = ({nodes, links}: Graph): boolean => nodes.length <= SCORED.actors && links.length <= SCORED.links;
