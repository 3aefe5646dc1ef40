import type {Graph} from '../../graph/model.js';

export interface Effort {
  /** Seeded starts to try, of which the best is kept. */
  readonly starts: number;
  /** Changes to try on each. */
  readonly moves: number;
  /** Changes to try on the best of them. */
  readonly polishing: number;
}

/** Up to so many actors a layout is refined change by change. */
const REFINED = 150;
const STARTS = 8;
/** Changes for each actor, as long as all of them together cost no more than this: a start takes some seconds then. */
const PER_ACTOR = 6250;
const WORK = 4e8;
/** Changes of the best start for each actor, which is scored as it is drawn after each: that takes longer with the square of both. */
const POLISHED = 50;
const SCORES = 2e7;
/** Up to so many actors and ties, layouts are compared: what makes a larger picture good cannot be counted in a minute. */
const SCORED = {actors: 1000, links: 4000};
const COMPARED = 4;

/** How hard to look for a layout: some minutes at most for graphs that can be refined, seconds for larger ones. */
export function effortFor(graph: Graph): Effort {
  const [actors, links] = [graph.nodes.length, graph.links.length];
  if (actors > REFINED) return {starts: isScored(graph) ? COMPARED : 1, moves: 0, polishing: 0};
  // A change compares an actor and its links with all the others.
  const cost = (1 + (2 * links) / (actors || 1)) * (actors + links);
  return {
    starts: STARTS,
    moves: Math.floor(Math.min(PER_ACTOR * actors, WORK / (cost || 1))),
    polishing: Math.floor(Math.min(POLISHED * actors, SCORES / ((actors + links) ** 2 || 1))),
  };
}

/** Whether a layout of this graph can be scored in reasonable time: that grows with the square of actors and ties. */
export const isScored = ({nodes, links}: Graph): boolean => nodes.length <= SCORED.actors && links.length <= SCORED.links;
