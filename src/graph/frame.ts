import type {Explainer, Frame} from '../explainer/schema.js';
import {around, type Box, type Point} from './geometry.js';
import type {Graph} from './model.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Positions = ReadonlyMap<string, Point>;

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
  const found = new Map<string, Point>();
  for (const {id} of graph.nodes) {
    const at = Object.hasOwn(frame.positions, id) ? frame.positions[id] : undefined;
    if (!at || !at.every(Number.isFinite)) return undefined;
    found.set(id, {x: at[0], y: at[1]});
  }
  return found;
}

/** Positions stretched to fill a box of this size, each axis by itself: that keeps crossings as they are. */
export function fit(positions: Positions, size: Size): Positions {
  if (!positions.size) return positions;
  const {x0, y0, x1, y1} = bounds(positions.values());
  const margin = {
    x: Math.min(MARGIN.x, size.width / 4),
    top: Math.min(MARGIN.top, size.height / 4),
    bottom: Math.min(MARGIN.bottom, size.height / 4),
  };
  const inner = {width: size.width - 2 * margin.x, height: size.height - margin.top - margin.bottom};
  const kx = Math.min(MAX_STRETCH, inner.width / (x1 - x0 || 1));
  const ky = Math.min(MAX_STRETCH, inner.height / (y1 - y0 || 1));
  const [left, top] = [margin.x + inner.width / 2, margin.top + inner.height / 2];
  return new Map(
    [...positions].map(([id, {x, y}]) => [id, {x: left + kx * (x - (x0 + x1) / 2), y: top + ky * (y - (y0 + y1) / 2)}]),
  );
}

export function transformed(positions: Positions, {k, x, y}: Transform): Positions {
  if (k === 1 && !x && !y) return positions;
  return new Map([...positions].map(([id, point]) => [id, {x: x + k * point.x, y: y + k * point.y}]));
}

export function bounds(points: Iterable<Point>): Box {
  let box = around({x: Infinity, y: Infinity}, 0);
  let empty = true;
  for (const {x, y} of points) {
    box = empty
      ? {x0: x, y0: y, x1: x, y1: y}
      : {x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y)};
    empty = false;
  }
  return box;
}
