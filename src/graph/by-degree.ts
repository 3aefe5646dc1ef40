import {once} from '../explainer/memo.js';
import type {Graph, GraphNode} from './model.js';

/** A graph’s actors, those with most ties first; sorted once for each graph. */
export const byDegree: (graph: Graph) => readonly GraphNode[] = once(({nodes}: Graph) =>
  [...nodes].sort((a, b) => b.degree - a.degree),
);
