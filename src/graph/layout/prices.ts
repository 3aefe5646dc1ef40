import type {Size} from '../frame.js';
import type {Box} from '../geometry.js';
import type {Look} from './look.js';
import type {Network} from './network.js';
import type {Places} from './slices.js';

/**
 * What refining avoids, each with its price. It looks at more than `score.ts` does (every name has a place beside its mark,
 * links keep a distance, nothing is merely almost wrong), because small slopes lead to good pictures.
 */
const PRICE = {
  touching: 60,
  nearMark: 8,
  crossing: 30,
  throughMark: 40,
  pastMark: 10,
  length: 1,
  angle: 6,
  upwards: 8,
  outside: 14,
  nameOnName: 14,
  nameOnMark: 14,
  throughName: 2.6,
  throughOwnName: 1.6,
};
/** Room that marks, links past marks, and names beside marks keep, in CSS pixels. */
const MARK_GAP = 12;
const LINK_GAP = 7;
const LABEL_GAP = 3;
/** Marks this near seem to touch, and a link this near to a mark seems to end there. */
const TOUCHING = 4;
const THROUGH = 3.5;
/** Sine of the angle under which links of one actor are crowded (22°). */
const NARROW = 0.375;
/** The part of the height by which the higher of two ranks should be above the lower. */
const STEP_DOWN = 0.05;
/** Links should be so long that each actor would have a square of 0.95 of their length. */
const LENGTH = 1.11;

/** What marks stay within, and names as well, in CSS pixels. */
export interface Sheet {
  readonly room: Box;
  readonly size: Size;
}

/** A picture and the price of all that is wrong with it. Plain loops over arrays: it is asked a hundred thousand times. */
export interface Priced {
  /** The side of its mark that each name is on: below, above, right or left. */
  readonly sides: Uint8Array;
  /** Moves an actor, with its name on a side. */
  put(i: number, toX: number, toY: number, side: number): void;
  /** Price of everything that has to do with an actor, with or without names. */
  price(i: number, named: boolean): number;
}

export function priced({count, start, other}: Network, looks: readonly Look[], {x, y}: Places, {room, size}: Sheet): Priced {
  const column = (value: (look: Look) => number) => Float64Array.from(looks, value);
  const radii = column(({r}) => r);
  const widths = column(({w}) => w);
  const heights = column(({h}) => h);
  const weights = column(({weight}) => weight);
  const sides = new Uint8Array(count);
  /** Where the middle of each name is. */
  const labelX = new Float64Array(count);
  const labelY = new Float64Array(count);
  /** Both ends of each link. And for each tie of an actor, 1 / height if the other end should be below, or the negative. */
  const ends: [number, number][] = [];
  const down = new Float64Array(other.length);
  for (let i = 0; i < count; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const o = other[k]!;
      if (o > i) ends.push([i, o]);
      down[k] = Math.sign(looks[o]!.rank - looks[i]!.rank) / (room.y1 - room.y0);
    }
  const from = Int32Array.from(ends, ([a]) => a);
  const to = Int32Array.from(ends, ([, b]) => b);
  const links = ends.length;
  /** So that a link whose extent it is multiplied with comes to 1 where it is as long as it should be: in the room's shape. */
  const length = (extent: number) => (LENGTH * count) / (extent * extent);
  const lengthX = length(room.x1 - room.x0);
  const lengthY = length(room.y1 - room.y0);

  function put(i: number, toX: number, toY: number, side: number): void {
    const across = radii[i]! + LABEL_GAP + widths[i]!;
    const along = radii[i]! + LABEL_GAP + heights[i]!;
    x[i] = toX;
    y[i] = toY;
    sides[i] = side;
    labelX[i] = side === 2 ? toX + across : side === 3 ? toX - across : toX;
    labelY[i] = side === 0 ? toY + along : side === 1 ? toY - along : toY;
  }
  for (let i = 0; i < count; i++) put(i, x[i]!, y[i]!, 0);

  function price(i: number, named: boolean): number {
    let sum = named ? nameOf(i) : 0;
    for (let j = 0; j < count; j++) if (j !== i) sum += near(i, j);
    for (let e = 0; e < links; e++) if (from[e] !== i && to[e] !== i) sum += past(from[e]!, to[e]!, i, named);
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const o = other[k]!;
      sum += lengthOf(i, o) + crossings(i, o);
      for (let n = 0; n < count; n++) if (n !== i && n !== o) sum += past(i, o, n, named);
      for (let l = start[i]!; l < k; l++) sum += narrow(i, o, other[l]!);
      for (let l = start[o]!; l < start[o + 1]!; l++) if (other[l] !== i) sum += narrow(o, i, other[l]!);
      const upwards = STEP_DOWN - (y[o]! - y[i]!) * down[k]!;
      if (down[k] && upwards > 0) sum += PRICE.upwards * (1 + upwards);
    }
    return sum;
  }

  /** Of two marks. */
  function near(i: number, j: number): number {
    const dx = x[i]! - x[j]!;
    const dy = y[i]! - y[j]!;
    const reach = radii[i]! + radii[j]! + MARK_GAP;
    const square = dx * dx + dy * dy;
    if (square >= reach * reach) return 0;
    const gap = Math.sqrt(square) - reach + MARK_GAP;
    return gap < TOUCHING ? PRICE.touching + TOUCHING - gap : PRICE.nearMark * (1 - gap / MARK_GAP);
  }

  function lengthOf(a: number, b: number): number {
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const off = Math.sqrt(dx * dx * lengthX + dy * dy * lengthY) - 1;
    return (off > 0 ? PRICE.length : 2 * PRICE.length) * off * off;
  }

  /** Of all links that cross the one from `a` to `b`; those that begin or end there make it exactly 0. */
  function crossings(a: number, b: number): number {
    const ax = x[a]!;
    const ay = y[a]!;
    const bx = x[b]! - ax;
    const by = y[b]! - ay;
    let sum = 0;
    for (let e = 0; e < links; e++) {
      const cx = x[from[e]!]! - ax;
      const cy = y[from[e]!]! - ay;
      const dx = x[to[e]!]! - ax;
      const dy = y[to[e]!]! - ay;
      if ((bx * cy - by * cx) * (bx * dy - by * dx) >= 0) continue;
      const ex = dx - cx;
      const ey = dy - cy;
      if ((ey * cx - ex * cy) * (ex * (by - cy) - ey * (bx - cx)) < 0) sum += PRICE.crossing;
    }
    return sum;
  }

  /** Of the angle at `n` between the links to two others. */
  function narrow(n: number, a: number, b: number): number {
    const ax = x[a]! - x[n]!;
    const ay = y[a]! - y[n]!;
    const bx = x[b]! - x[n]!;
    const by = y[b]! - y[n]!;
    const turn = ax * by - ay * bx;
    const limit = NARROW * NARROW * (ax * ax + ay * ay) * (bx * bx + by * by);
    if (turn * turn >= limit || ax * bx + ay * by <= 0) return 0;
    const missing = 1 - Math.sqrt((turn * turn) / limit);
    return PRICE.angle * missing * missing;
  }

  /** Of a link that passes near an actor that is not at its end. */
  function past(a: number, b: number, n: number, named: boolean): number {
    const reach = radii[n]! + LINK_GAP;
    const nx = x[n]! - x[a]!;
    const dx = x[b]! - x[a]!;
    const ny = y[n]! - y[a]!;
    const dy = y[b]! - y[a]!;
    const square = dx * dx + dy * dy || 1;
    const turn = nx * dy - ny * dx;
    if (turn * turn > reach * reach * square) return 0;
    const t = Math.max(0, Math.min(1, (nx * dx + ny * dy) / square));
    const ex = nx - t * dx;
    const ey = ny - t * dy;
    const gap = Math.sqrt(ex * ex + ey * ey) - radii[n]!;
    if (gap < THROUGH) return (named ? 2 : 1) * PRICE.throughMark;
    return Math.max(0, PRICE.pastMark * (1 - gap / LINK_GAP));
  }

  /** Of the name of `i`, and of what `i` does to other names. */
  function nameOf(i: number): number {
    const w = widths[i]!;
    const h = heights[i]!;
    const outside =
      Math.max(0, w - labelX[i]!, labelX[i]! + w - size.width) + Math.max(0, h - labelY[i]!, labelY[i]! + h - size.height);
    let sum = outside && weights[i]! * PRICE.outside * (1 + outside / 10);
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const dx = w + widths[j]! - Math.abs(labelX[i]! - labelX[j]!);
      const dy = h + heights[j]! - Math.abs(labelY[i]! - labelY[j]!);
      if (dx > 0 && dy > 0) sum += Math.max(weights[i]!, weights[j]!) * PRICE.nameOnName * (1 + Math.min(dx, dy) / 10);
      sum += covers(i, j) + covers(j, i);
    }
    for (let e = 0; e < links; e++) sum += through(from[e]!, to[e]!, i);
    for (let k = start[i]!; k < start[i + 1]!; k++) for (let n = 0; n < count; n++) if (n !== i) sum += through(i, other[k]!, n);
    return sum;
  }

  /** Of a name on another's mark. */
  function covers(n: number, mark: number): number {
    const r = radii[mark]! + 2;
    return Math.abs(labelX[n]! - x[mark]!) < widths[n]! + r && Math.abs(labelY[n]! - y[mark]!) < heights[n]! + r
      ? weights[n]! * PRICE.nameOnMark
      : 0;
  }

  /** Of a link through a name. */
  function through(a: number, b: number, n: number): number {
    const w = widths[n]! - 1;
    const h = heights[n]! - 1;
    const ax = x[a]! - labelX[n]!;
    const bx = x[b]! - labelX[n]!;
    if ((ax > w && bx > w) || (ax < -w && bx < -w)) return 0;
    const ay = y[a]! - labelY[n]!;
    const by = y[b]! - labelY[n]!;
    if ((ay > h && by > h) || (ay < -h && by < -h)) return 0;
    if (Math.abs(ax * by - ay * bx) >= w * Math.abs(by - ay) + h * Math.abs(bx - ax)) return 0;
    return n === a || n === b ? PRICE.throughOwnName : PRICE.throughName;
  }

  return {sides, put, price};
}
