import type {ActorKind} from '../explainer/schema.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** An actor's mark: its size follows how many ties it has. */
export interface Mark extends Point {
  readonly r: number;
  readonly kind: ActorKind;
}

/** In CSS pixels: distance between links of one pair, length and half the width of an arrowhead, gap between mark and link. */
const LANE = 11;
const ARROW = {length: 7, half: 3.2};
const GAP = 1.5;

export const radius = (degree: number): number => Math.min(12, 3.6 + 1.45 * Math.sqrt(degree));

export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
export const around = ({x, y}: Point, dx: number, dy = dx): Box => ({x0: x - dx, y0: y - dy, x1: x + dx, y1: y + dy});

/**
 * Whether a straight line passes through a box: it does unless both ends are beyond one edge, or all corners on one side of it.
 * Plain arithmetic, as placing names asks this tens of thousands of times before the first picture.
 */
export function crossesBox(a: Point, b: Point, {x0, y0, x1, y1}: Box): boolean {
  const ax = a.x;
  const ay = a.y;
  const bx = b.x;
  const by = b.y;
  if ((ax <= x0 && bx <= x0) || (ax >= x1 && bx >= x1) || (ay <= y0 && by <= y0) || (ay >= y1 && by >= y1)) return false;
  const mx = (x0 + x1) / 2;
  const my = (y0 + y1) / 2;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(dx * (my - ay) - dy * (mx - ax)) < (Math.abs(dx) * (y1 - y0) + Math.abs(dy) * (x1 - x0)) / 2;
}

/** Whether two straight lines cross between their ends. */
export function crossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Outline of a mark: a circle for a person, a square for a group, a diamond for a state, a triangle for an institution. */
export function markPath({x, y, r, kind}: Mark): string {
  const corners = CORNERS[kind];
  if (corners) return polygon(corners.map(([dx, dy]) => ({x: x + dx * r, y: y + dy * r})));
  return `M${point({x: x - r, y})}a${n(r)},${n(r)},0,1,1,${n(2 * r)},0a${n(r)},${n(r)},0,1,1,${n(-2 * r)},0Z`;
}

const CORNERS: Readonly<Partial<Record<ActorKind, readonly (readonly [number, number])[]>>> = {
  group: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  state: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  institution: [
    [0, -1.25],
    [1.2, 0.85],
    [-1.2, 0.85],
  ],
};

/** How far a mark's edge is from its centre in a direction. */
export function reach({r, kind}: Mark, angle: number): number {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  if (kind === 'group') return (r * 0.9) / Math.max(cos, sin);
  if (kind === 'state') return (r * 1.3) / (cos + sin);
  return r;
}

/** A link as a curve: quadratic where its two control points are one, else cubic. */
export interface LinkCurve {
  readonly from: Point;
  readonly first: Point;
  readonly last: Point;
  readonly to: Point;
  /** Corners of the arrowhead, its tip first; none for a tie without direction. */
  readonly head?: readonly [Point, Point, Point];
}

/** A link from edge to edge; those of one pair fan apart, the same way whichever end they start from. */
export function linkCurve(source: Mark, target: Mark, directed: boolean, lane = 0, lanes = 1, flipped = false): LinkCurve {
  if (source === target) return loop(source, directed, lane);
  const distance = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const spread = Math.min(LANE, (distance * 0.7) / lanes);
  const bend = (lane - (lanes - 1) / 2) * spread * 2 * (flipped ? -1 : 1);
  const control = {
    x: (source.x + target.x) / 2 - ((target.y - source.y) / distance) * bend,
    y: (source.y + target.y) / 2 + ((target.x - source.x) / distance) * bend,
  };
  return curve(source, target, control, control, directed);
}

function loop(mark: Mark, directed: boolean, lane: number): LinkCurve {
  const size = mark.r * 2.6 + 8 + lane * 8;
  const y = mark.y - size * 1.1;
  return curve(mark, mark, {x: mark.x - size, y}, {x: mark.x + size, y}, directed);
}

function curve(source: Mark, target: Mark, first: Point, last: Point, directed: boolean): LinkCurve {
  const from = edgePoint(source, first);
  const tip = edgePoint(target, last);
  if (!directed) return {from, first, last, to: tip};
  const angle = Math.atan2(tip.y - last.y, tip.x - last.x);
  const along = {x: Math.cos(angle), y: Math.sin(angle)};
  const to = {x: tip.x - ARROW.length * along.x, y: tip.y - ARROW.length * along.y};
  const side = {x: -ARROW.half * along.y, y: ARROW.half * along.x};
  return {from, first, last, to, head: [tip, {x: to.x + side.x, y: to.y + side.y}, {x: to.x - side.x, y: to.y - side.y}]};
}

/** The same as path data. */
export interface LinkShape {
  readonly d: string;
  /** Arrowhead as a closed path; none for a tie without direction. */
  readonly arrow?: string;
}

export function linkShape(...link: Parameters<typeof linkCurve>): LinkShape {
  const {from, first, last, to, head} = linkCurve(...link);
  const d = `M${point(from)}${first === last ? `Q${point(first)}` : `C${point(first)},${point(last)}`},${point(to)}`;
  return head ? {d, arrow: polygon(head)} : {d};
}

/** Where a link that leaves in this direction meets the mark, with a little air. */
function edgePoint(mark: Mark, toward: Point): Point {
  const [dx, dy] = [toward.x - mark.x, toward.y - mark.y];
  const angle = Math.atan2(dy, dx);
  const distance = Math.min(reach(mark, angle) + GAP, Math.hypot(dx, dy) * 0.9);
  return {x: mark.x + distance * Math.cos(angle), y: mark.y + distance * Math.sin(angle)};
}

/** Path data: hundredths of a pixel are enough, and shorter. */
const n = (value: number): number => Math.round(value * 100) / 100;
const point = ({x, y}: Point): string => `${n(x)},${n(y)}`;
const polygon = (corners: readonly Point[]): string => `M${corners.map(point).join('L')}Z`;
