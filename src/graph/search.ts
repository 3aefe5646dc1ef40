import {refine} from './anneal.js';
import {emptyPositions, fit, type Positions, type Size} from './frame.js';
import {layout, withUntied} from './layout.js';
import {subgraph, type Graph} from './model.js';
import {scoreLayout, total} from './score.js';

/** The two shapes of frame that positions are published for, in CSS pixels: the smallest boxes they have to read well in. */
export const FRAMES: {readonly wide: Size; readonly tall: Size} = {
  wide: {width: 860, height: 640},
  tall: {width: 320, height: 740},
};

/** How bold the finish of each try begins, where 1 is as at the start. */
const FINISH = 0.5;

export interface SearchOptions {
  readonly size: Size;
  /** How many seeded starts to try, and how many changes to try on each. */
  readonly starts: number;
  readonly moves: number;
}

/** The best of many layouts, refined, in whole pixels of the frame: same graph, same result. For publishing time. */
export function searchLayout(graph: Graph, {size, starts, moves}: SearchOptions): Positions {
  const tied = subgraph(graph, ({degree}) => degree > 0);
  const room = frameOfTied(graph, size);
  const tries = Array.from({length: starts}, (_, i) =>
    refine(tied, fit(layout(tied, room, i + 1), room), {size: room, seed: i + 1, moves}),
  ).map(({positions}) => refine(tied, positions, {size: room, seed: 0, moves: moves / 2, heat: FINISH}).positions);
  const scored = tries.map((positions) => ({positions, score: total(scoreLayout(tied, positions, room))}));
  const best = scored.reduce((a, b) => (b.score < a.score ? b : a)).positions;
  const all = withUntied(spread(best, tied, graph), graph, size.width / size.height);
  return {x: all.x.map(Math.round), y: all.y.map(Math.round)};
}

/** The room that is left above the rows of actors without ties. */
function frameOfTied(graph: Graph, {width, height}: Size): Size {
  const untied = graph.nodes.filter(({degree}) => degree === 0).length;
  const rows = untied ? Math.ceil(untied / Math.max(1, Math.round(width / 96))) : 0;
  return {width, height: height - rows * 44};
}

/** The positions of a part of a graph, in those of the whole. */
function spread(positions: Positions, part: Graph, whole: Graph): Positions {
  const all = emptyPositions(whole.nodes.length);
  for (const {id, index} of part.nodes) {
    const at = whole.byId.get(id)!.index;
    [all.x[at], all.y[at]] = [positions.x[index]!, positions.y[index]!];
  }
  return all;
}
