import type {Explainer, Frame} from '../explainer/schema.js';
import type {Box} from './geometry.js';
import type {Graph} from './model.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Where the actors are, in the order of the graph's nodes. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Zoom and pan, as d3-zoom has them: a point is drawn at `x + k * point.x`, `y + k * point.y`. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
export const IDENTITY: Transform = {k: 1, x: 0, y: 0};

/** Room for the names of the outermost actors, in CSS pixels. */
const MARGIN = {x: 46, top: 22, bottom: 34};
/** Few actors are not torn apart to fill the frame: at most so far from each other, in CSS pixels per step of the layout. */
const MAX_STRETCH = 1.8;

/** The published positions for a frame of this shape; undefined unless every actor has one. */
export function publishedPositions({layouts}: Explainer, graph: Graph, {width, height}: Size): Positions | undefined {
  if (!layouts) return undefined;
  const frame: Frame = width > height ? layouts.wide : layouts.tall;
  const found = emptyPositions(graph.nodes.length);
  for (const {id, index} of graph.nodes) {
    const at = Object.hasOwn(frame.positions, id) ? frame.positions[id] : undefined;
    if (!at?.every(Number.isFinite)) return undefined;
    [found.x[index], found.y[index]] = at;
  }
  return found;
}

export const emptyPositions = (count: number): Positions => ({x: new Float64Array(count), y: new Float64Array(count)});

/** Positions stretched to fill a box of this size, each axis by itself: that keeps crossings as they are. */
export function fit(positions: Positions, size: Size): Positions {
  const {x0, y0, x1, y1} = bounds(positions);
  const margin = {
    x: Math.min(MARGIN.x, size.width / 4),
    top: Math.min(MARGIN.top, size.height / 4),
    bottom: Math.min(MARGIN.bottom, size.height / 4),
  };
  const inner = {width: size.width - 2 * margin.x, height: size.height - margin.top - margin.bottom};
  const kx = Math.min(MAX_STRETCH, inner.width / (x1 - x0 || 1));
  const ky = Math.min(MAX_STRETCH, inner.height / (y1 - y0 || 1));
  const [left, top] = [margin.x + inner.width / 2, margin.top + inner.height / 2];
  return {
    x: positions.x.map((x) => left + kx * (x - (x0 + x1) / 2)),
    y: positions.y.map((y) => top + ky * (y - (y0 + y1) / 2)),
  };
}

export const bounds = ({x, y}: Positions): Box => ({x0: least(x), y0: least(y), x1: most(x), y1: most(y)});
// Not by spreading into Math.min: calls take only so many arguments.
const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);
