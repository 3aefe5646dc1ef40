import {radius} from './geometry.js';
import type {Positions, Size} from './frame.js';
import type {Graph} from './model.js';
import {seeded} from './random.js';
import {uniqueEdges} from './score.js';
import {isStrong} from './scene.js';
import {estimatedFont} from './estimated-font.js';
import {wrappings} from './text.js';
import {LINE_EM} from './labels.js';

/**
 * What refining avoids, each with its price. It looks at more than `score.ts` does (every name has a place beside its mark,
 * links keep a distance, nothing is merely almost wrong), because small slopes lead to good pictures.
 */
const PRICE = {
  touching: 60,
  nearMark: 8,
  labelOnLabel: 14,
  labelOnMark: 14,
  crossing: 14,
  throughMark: 40,
  pastMark: 10,
  throughLabel: 2.6,
  throughOwnLabel: 1.6,
  length: 1,
  angle: 6,
  rank: 1.5,
};
/** In CSS pixels. */
const FONT_SIZE = 12.5;
const MARK_GAP = 16;
const LINK_GAP = 7;
const LABEL_GAP = 3;
const LABEL_MARGIN = 3;
const NARROW_ANGLE = (22 * Math.PI) / 180;
/** Where each kind tends to be, from the top (0) to the bottom (1): those who command and pay above those who are commanded. */
const RANK: Readonly<Record<string, number>> = {state: 0.22, institution: 0.4, group: 0.5, person: 0.62};
/** Names of actors with many ties matter so much more. */
const STRONG_WEIGHT = 2.5;
/** The part of the moves after which names count in full. */
const NAMES_FROM = 0.6;
const HOT = 40;
const COLD = 0.12;

export interface RefineOptions {
  readonly size: Size;
  readonly seed: number;
  /** How many changes to try. */
  readonly moves: number;
  /** How bold to begin, from 0 (only improve) to 1. */
  readonly heat?: number;
}

/** Improves a layout by simulated annealing, each name with the side of its mark that suits it: for publishing time. */
export function refine(
  graph: Graph,
  start: Positions,
  {size, seed, moves, heat = 1}: RefineOptions,
): {positions: Positions; price: number} {
  const state = new State(graph, start, size);
  const random = seeded(seed);
  const hot = COLD * (HOT / COLD) ** heat;
  for (let move = 0; move < moves && state.count; move++) {
    const temperature = hot * (COLD / hot) ** (move / moves);
    const i = Math.floor(random() * state.count);
    state.tryMove(i, random, temperature, 1 - move / moves, heat < 1 ? 1 : Math.min(1, move / moves / NAMES_FROM));
  }
  return {positions: state.positions(), price: state.price()};
}

/** The layout while it is refined. Destructuring and `Math.hypot` are avoided where it counts: they cost several times the sum. */
class State {
  readonly count: number;
  readonly #size: Size;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #r: Float64Array;
  readonly #rank: Float64Array;
  /** How much its name matters. */
  readonly #weight: Float64Array;
  /** Half the width and height of each name, the side of its mark it is on (below, above, right, left), and its middle. */
  readonly #w: Float64Array;
  readonly #h: Float64Array;
  readonly #side: Uint8Array;
  readonly #lx: Float64Array;
  readonly #ly: Float64Array;
  /** Ends of each link, and the links of each actor. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #own: readonly Int32Array[];
  readonly #length: number;
  /** How much names count: nothing at first, when links are disentangled. */
  #names = 1;

  constructor(graph: Graph, start: Positions, size: Size) {
    const {nodes} = graph;
    const font = estimatedFont(FONT_SIZE);
    const texts = nodes.map((node) => wrappings(node.actor.name, FONT_SIZE, (text) => font.width(text, isStrong(node)))[0]!);
    const edges = uniqueEdges(graph);
    this.count = nodes.length;
    this.#size = size;
    this.#x = new Float64Array(this.count);
    this.#y = new Float64Array(this.count);
    this.#lx = new Float64Array(this.count);
    this.#ly = new Float64Array(this.count);
    this.#side = new Uint8Array(this.count);
    this.#r = Float64Array.from(nodes, ({degree}) => radius(degree));
    this.#rank = Float64Array.from(nodes, ({actor}) => RANK[actor.kind] ?? 0.5);
    this.#weight = Float64Array.from(nodes, (node) => (isStrong(node) ? STRONG_WEIGHT : 1));
    this.#w = Float64Array.from(texts, (text) => text.width / 2 + LABEL_MARGIN);
    this.#h = Float64Array.from(texts, ({lines}) => (font.ascent + font.descent + (lines.length - 1) * LINE_EM * FONT_SIZE) / 2);
    this.#from = Int32Array.from(edges, ([a]) => a.index);
    this.#to = Int32Array.from(edges, ([, b]) => b.index);
    this.#own = nodes.map((node) => Int32Array.from(edges.flatMap((ends, e) => (ends.includes(node) ? [e] : []))));
    this.#length = 0.95 * Math.sqrt((size.width * size.height) / (this.count || 1));
    for (let i = 0; i < this.count; i++) this.#put(i, start.x[i]!, start.y[i]!, 0);
  }

  positions(): Positions {
    return {x: this.#x.slice(), y: this.#y.slice()};
  }

  /** Price of the whole; what two actors share counts twice, which is all the same for comparing. */
  price(): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += this.#around(i);
    return sum;
  }

  /** Changes one actor's place or its name's side, and takes it back unless it pays or the temperature lets it pass. */
  tryMove(i: number, random: () => number, temperature: number, reach: number, names: number): void {
    this.#names = names;
    const x = this.#x[i]!;
    const y = this.#y[i]!;
    const side = this.#side[i]!;
    const {width, height} = this.#size;
    const kind = random();
    const step = (0.02 + 0.22 * reach * reach) * width;
    let toX = x;
    let toY = y;
    if (kind > 0.28) {
      toX += (random() + random() - 1) * step;
      toY += (random() + random() - 1) * step;
    } else if (kind > 0.2) {
      toX = random() * width;
      toY = random() * height;
    }
    const toSide = kind <= 0.2 || random() < 0.3 ? Math.floor(random() * 4) : side;
    this.#put(i, toX, toY, toSide);
    const inside = this.#inside(i);
    const after = inside ? this.#around(i) : 0;
    this.#put(i, x, y, side);
    if (!inside) return;
    const change = after - this.#around(i);
    if (change <= 0 || random() < Math.exp(-change / temperature)) this.#put(i, toX, toY, toSide);
  }

  #put(i: number, x: number, y: number, side: number): void {
    const across = this.#r[i]! + LABEL_GAP + this.#w[i]!;
    const along = this.#r[i]! + LABEL_GAP + this.#h[i]!;
    this.#x[i] = x;
    this.#y[i] = y;
    this.#side[i] = side;
    this.#lx[i] = side === 2 ? x + across : side === 3 ? x - across : x;
    this.#ly[i] = side === 0 ? y + along : side === 1 ? y - along : y;
  }

  #inside(i: number): boolean {
    const {width, height} = this.#size;
    return (
      within(this.#x[i]!, this.#r[i]! + 2, width) &&
      within(this.#y[i]!, this.#r[i]! + 2, height) &&
      within(this.#lx[i]!, this.#w[i]!, width) &&
      within(this.#ly[i]!, this.#h[i]!, height)
    );
  }

  /** Price of everything that has to do with actor `i`. */
  #around(i: number): number {
    let sum = PRICE.rank * Math.abs(this.#y[i]! / this.#size.height - this.#rank[i]!);
    for (let j = 0; j < this.count; j++) if (j !== i) sum += this.#pair(i, j);
    for (let e = 0; e < this.#from.length; e++) {
      const a = this.#from[e]!;
      const b = this.#to[e]!;
      sum += a === i || b === i ? this.#edge(e, a, b) : this.#passing(a, b, i);
    }
    sum += this.#angles(i);
    for (const e of this.#own[i]!) sum += this.#angles(this.#from[e] === i ? this.#to[e]! : this.#from[e]!);
    return sum;
  }

  #pair(i: number, j: number): number {
    let sum = 0;
    const distance = length(this.#x[i]! - this.#x[j]!, this.#y[i]! - this.#y[j]!) - this.#r[i]! - this.#r[j]!;
    if (distance < MARK_GAP) sum += distance < 4 ? PRICE.touching : PRICE.nearMark * (1 - distance / MARK_GAP);
    const dx = this.#w[i]! + this.#w[j]! - Math.abs(this.#lx[i]! - this.#lx[j]!);
    const dy = this.#h[i]! + this.#h[j]! - Math.abs(this.#ly[i]! - this.#ly[j]!);
    if (dx > 0 && dy > 0)
      sum += this.#names * Math.max(this.#weight[i]!, this.#weight[j]!) * PRICE.labelOnLabel * (1 + Math.min(dx, dy) / 10);
    if (this.#labelOnMark(i, j)) sum += this.#names * this.#weight[i]! * PRICE.labelOnMark;
    if (this.#labelOnMark(j, i)) sum += this.#names * this.#weight[j]! * PRICE.labelOnMark;
    return sum;
  }

  #labelOnMark(label: number, mark: number): boolean {
    const r = this.#r[mark]! + 2;
    return (
      Math.abs(this.#lx[label]! - this.#x[mark]!) < this.#w[label]! + r &&
      Math.abs(this.#ly[label]! - this.#y[mark]!) < this.#h[label]! + r
    );
  }

  #edge(e: number, a: number, b: number): number {
    const long = length(this.#x[a]! - this.#x[b]!, this.#y[a]! - this.#y[b]!) / this.#length;
    let sum = PRICE.length * (long > 1 ? (long - 1) ** 2 : 2 * (1 - long) ** 2);
    for (let f = 0; f < this.#from.length; f++) {
      const c = this.#from[f]!;
      const d = this.#to[f]!;
      if (f !== e && c !== a && c !== b && d !== a && d !== b && this.#cross(a, b, c, d)) sum += PRICE.crossing;
    }
    for (let n = 0; n < this.count; n++)
      if (n !== a && n !== b) sum += this.#passing(a, b, n);
      else if (this.#throughLabel(a, b, n)) sum += this.#names * PRICE.throughOwnLabel;
    return sum;
  }

  /** Price of a link that passes near an actor that is not at its end. */
  #passing(a: number, b: number, n: number): number {
    const ax = this.#x[a]!;
    const ay = this.#y[a]!;
    const dx = this.#x[b]! - ax;
    const dy = this.#y[b]! - ay;
    const nx = this.#x[n]! - ax;
    const ny = this.#y[n]! - ay;
    const t = Math.max(0, Math.min(1, (nx * dx + ny * dy) / (dx * dx + dy * dy || 1)));
    const distance = length(nx - t * dx, ny - t * dy) - this.#r[n]!;
    const mark = distance < 2.5 ? PRICE.throughMark : distance < LINK_GAP ? PRICE.pastMark * (1 - distance / LINK_GAP) : 0;
    return this.#throughLabel(a, b, n) ? mark + this.#names * PRICE.throughLabel : mark;
  }

  #throughLabel(a: number, b: number, n: number): boolean {
    const w = this.#w[n]! - 1;
    const h = this.#h[n]! - 1;
    const ax = this.#x[a]! - this.#lx[n]!;
    const ay = this.#y[a]! - this.#ly[n]!;
    const bx = this.#x[b]! - this.#lx[n]!;
    const by = this.#y[b]! - this.#ly[n]!;
    if ((ax > w && bx > w) || (ax < -w && bx < -w) || (ay > h && by > h) || (ay < -h && by < -h)) return false;
    return Math.abs(ax * by - ay * bx) < w * Math.abs(by - ay) + h * Math.abs(bx - ax);
  }

  #cross(a: number, b: number, c: number, d: number): boolean {
    const bx = this.#x[b]! - this.#x[a]!;
    const by = this.#y[b]! - this.#y[a]!;
    const cx = this.#x[c]! - this.#x[a]!;
    const cy = this.#y[c]! - this.#y[a]!;
    const dx = this.#x[d]! - this.#x[a]!;
    const dy = this.#y[d]! - this.#y[a]!;
    if ((bx * cy - by * cx) * (bx * dy - by * dx) >= 0) return false;
    const ex = dx - cx;
    const ey = dy - cy;
    return (ey * cx - ex * cy) * (ex * (by - cy) - ey * (bx - cx)) < 0;
  }

  #angles(n: number): number {
    const own = this.#own[n]!;
    if (own.length < 2) return 0;
    const angles = new Float64Array(own.length);
    for (let k = 0; k < own.length; k++) {
      const e = own[k]!;
      const other = this.#from[e] === n ? this.#to[e]! : this.#from[e]!;
      angles[k] = Math.atan2(this.#y[other]! - this.#y[n]!, this.#x[other]! - this.#x[n]!);
    }
    angles.sort();
    let sum = 0;
    let last = angles[angles.length - 1]! - 2 * Math.PI;
    for (const angle of angles) {
      const gap = angle - last;
      if (gap < NARROW_ANGLE) sum += PRICE.angle * (1 - gap / NARROW_ANGLE) ** 2;
      last = angle;
    }
    return sum;
  }
}

const within = (value: number, margin: number, size: number): boolean => value >= margin && value <= size - margin;
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
