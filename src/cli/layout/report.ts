import type {Graph} from '../../graph/model.js';
import {type LayoutScore, scoreLayout, total} from '../../graph/score.js';
import {isScored} from './effort.js';
import {BOXES, type FrameName, type Layouts} from './layouts.js';

/** How a layout reads in one box; the less of everything the better. */
export interface ScoredBox {
  readonly frame: FrameName;
  readonly width: number;
  readonly height: number;
  readonly total: number;
  readonly parts: LayoutScore;
}

/** Scores layouts as they are drawn in all their boxes; none for graphs too large for it. */
export function scoreLayouts(graph: Graph, layouts: Layouts): readonly ScoredBox[] {
  if (!isScored(graph)) return [];
  return (['wide', 'tall'] as const).flatMap((frame) => {
    const {width, height, positions} = layouts[frame];
    const at = (axis: 0 | 1) => Float64Array.from(graph.nodes, ({id}) => positions[id]![axis]);
    const points = {x: at(0), y: at(1)};
    return [{width, height}, ...BOXES[frame]].map((box) => {
      const parts = scoreLayout(graph, points, box);
      return {frame, ...box, total: total(parts), parts};
    });
  });
}

/** A score on one line, so that a change for the worse is seen. */
export function sayScore({frame, width, height, total: sum, parts}: ScoredBox): string {
  const said = Object.entries({...parts}).map(([part, value]) => `${part} ${Number.isInteger(value) ? value : value.toFixed(2)}`);
  return `${frame} at ${width} × ${height}: ${sum.toFixed(0)} = ${said.join(', ')}`;
}
