import type {Positions} from './frame.js';
import {assemble, type Graph, type GraphLink, type GraphNode} from './model.js';

/** The part of a graph that is wanted, as a graph of its own: a link goes with either of its actors. */
export function subgraph(
  {nodes, links, byId}: Graph,
  keepsNode: (node: GraphNode) => boolean,
  keepsLink: (link: GraphLink) => boolean = () => true,
): Graph {
  const kept = nodes.filter(keepsNode);
  const ids = new Set(kept.map(({id}) => id));
  const drawn = links.filter((link) => ids.has(link.source.id) && ids.has(link.target.id) && keepsLink(link));
  const types = new Map(drawn.map(({type}) => [type.id, type]));
  if (kept.length === nodes.length && drawn.length === links.length) return {nodes, links, byId};
  return assemble(
    kept.map(({actor}) => actor),
    drawn.map(({relation}) => relation),
    types,
  );
}

/** The positions of a part of a graph, given those of the whole. */
export function pick(positions: Positions, whole: Graph, part: Graph): Positions {
  const indexes = part.nodes.map(({id}) => whole.byId.get(id)!.index);
  return {x: Float64Array.from(indexes, (i) => positions.x[i]!), y: Float64Array.from(indexes, (i) => positions.y[i]!)};
}
