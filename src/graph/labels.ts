import {around, contains, crossesBox, type Box, type Mark, type Point} from './geometry.js';
import {Grid} from './grid.js';
import {wrappings, type LabelFont, type Wrapped} from './text.js';

export interface LabelRequest {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  /** Set in a stronger weight, and looks a little further afield. */
  readonly strong: boolean;
  /** Has to be shown: looks further afield, and may cover marks that `recedes`; or only `beside` its mark. */
  readonly must?: boolean | 'beside';
  /** Where it was in the picture at rest, to stay there if it can. */
  readonly keep?: Label | undefined;
}

export interface Label {
  readonly id: string;
  /** Set in a stronger weight. */
  readonly strong: boolean;
  readonly lines: readonly string[];
  /** Middle of each line, and baseline of the first. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Where it is far from its mark: a line from there to here. */
  readonly leader?: readonly [Point, Point];
}

export interface LabelSpace {
  /** What labels stay within. */
  readonly frame: Box;
  readonly font: LabelFont;
  /** Every mark drawn, and every link as a straight line. */
  readonly marks: readonly (Mark & {readonly id: string})[];
  readonly lines: readonly (readonly [Point, Point])[];
  /** Marks that a label which must be shown, or shown beside its own, may cover if there is no other place. */
  readonly recedes: (mark: {readonly id: string}) => boolean;
}

/** From baseline to baseline, in ems. */
export const LINE_EM = 1.15;
/** Between mark and label, and around a label, in CSS pixels. */
const GAP = 3;
const PADDING = 1;

/** Sides of a mark, as directions, with how much worse than below each is: one crossed link is 1. */
const SIDES = [
  [0, 1, 0],
  [0, -1, 0.4],
  [1, 0, 0.5],
  [-1, 0, 0.5],
  [1, 1, 0.9],
  [-1, 1, 0.9],
  [1, -1, 1],
  [-1, -1, 1],
] as const;
const SECOND_WRAPPING = 0.4;
/** Next to the mark of another actor: whose name it is would be in doubt. */
const AMBIGUOUS = 1.5;
const NEAR = 5;
/**
 * How much further than usual from its mark a name may go that is strong or must be shown; and, with a line that leads to it,
 * one that must be shown and has no place there. In CSS pixels.
 */
const NEAR_RINGS = [0, 8];
const FAR_RINGS = [18, 30, 44, 60, 80, 105];
/** How often all labels are placed anew to show each that must be, and as many as can be of those that must be beside their marks. */
const RETRIES = 4;

type Marks = Grid<Box & {readonly id: string}>;

/**
 * Labels where they fit, in the order of the requests; each within the frame and clear of all labels and marks, or left out.
 * Where one that must be shown, or beside its mark, finds no place, all are placed anew with that one first; the best of these stays.
 */
export function placeLabels(requests: readonly LabelRequest[], space: LabelSpace): readonly Label[] {
  const marks: Marks = new Grid();
  for (const mark of space.marks) marks.add({...around(mark, mark.r + 1), id: mark.id});
  let order = requests;
  let best: readonly Label[] = [];
  let least = Infinity;
  for (let attempt = 0; least && attempt <= RETRIES; attempt++) {
    const {placed, missed} = placeInOrder(order, space, marks);
    // The larger a mark without a name, the worse.
    const loss = [...missed].reduce((sum, {mark}) => sum + mark.r, 0);
    if (loss < least) [best, least] = [placed, loss];
    else if (order[0]!.must === 'beside') break;
    order = [...missed, ...order.filter((request) => !missed.has(request))];
  }
  return best;
}

function placeInOrder(
  order: readonly LabelRequest[],
  space: LabelSpace,
  marks: Marks,
): {placed: Label[]; missed: Set<LabelRequest>} {
  const taken = new Grid();
  const placed: Label[] = [];
  const missed = new Set<LabelRequest>();
  for (const request of order) {
    const label = place(request, space, taken, marks);
    if (label) {
      taken.add(label.box);
      placed.push(label);
    } else if (request.must) missed.add(request);
  }
  return {placed, missed};
}

function place(request: LabelRequest, space: LabelSpace, taken: Grid, marks: Marks): Label | undefined {
  const {mark, strong, must, keep} = request;
  const {recedes} = space;
  const free = (box: Box, but?: LabelSpace['recedes']) => contains(space.frame, box) && !taken.hits(box) && !marks.hits(box, but);
  if (keep && free(keep.box)) return keep;
  const texts = wrappings(request.name, space.font.size, (text) => space.font.width(text, strong));
  const reach = Math.max(...texts.map(({width}) => width)) + 2 * mark.r;
  const about = around(mark, reach, space.font.size * 5);
  const lines = space.lines.filter((line) => crossesBox(line[0], line[1], about));
  const price = (box: Box, but?: LabelSpace['recedes']) => {
    let sum = marks.hits(grown(box, NEAR), (other) => other.id === request.id || but?.(other)) ? AMBIGUOUS : 0;
    for (const line of lines) if (crossesBox(line[0], line[1], box)) sum++;
    return sum;
  };
  const near = must || strong ? NEAR_RINGS : [0];
  const tries = [[near], [near, recedes], [FAR_RINGS, recedes]] as const;
  for (const [rings, but] of tries.slice(0, must === true ? 3 : must ? 2 : 1))
    for (const ring of rings) {
      const best = cheapest(
        candidates(request, texts, space, ring),
        (box) => free(box, but),
        (box) => price(box, but),
      );
      if (best) return rings === FAR_RINGS ? {...best, leader: [mark, nearest(mark, best.box)]} : best;
    }
  return undefined;
}

interface Candidate extends Label {
  readonly cost: number;
}

function cheapest(options: readonly Candidate[], allowed: (box: Box) => boolean, price: (box: Box) => number): Label | undefined {
  let best: Label | undefined;
  let least = Infinity;
  for (const option of options) {
    if (option.cost >= least || !allowed(option.box)) continue;
    const cost = option.cost + price(option.box);
    if (cost < least) [best, least] = [option, cost];
  }
  return best;
}

const grown = ({x0, y0, x1, y1}: Box, by: number): Box => ({x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by});
const nearest = ({x, y}: Point, {x0, y0, x1, y1}: Box): Point => ({
  x: Math.max(x0, Math.min(x1, x)),
  y: Math.max(y0, Math.min(y1, y)),
});

function candidates(
  {id, mark, strong}: LabelRequest,
  texts: readonly Wrapped[],
  {font, frame}: LabelSpace,
  ring: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < texts.length; i++) {
    const {lines, width} = texts[i]!;
    const height = font.ascent + font.descent + (lines.length - 1) * LINE_EM * font.size;
    for (const side of SIDES) {
      const dx = side[0];
      const dy = side[1];
      const away = (dx && dy ? mark.r * 0.7 : mark.r) + GAP + ring;
      const half = width / 2 + PADDING;
      const x = Math.max(frame.x0 + half, Math.min(frame.x1 - half, mark.x + dx * (away + width / 2)));
      const top = mark.y + dy * (away + height / 2) - height / 2;
      const box = {x0: x - half, y0: top, x1: x + half, y1: top + height};
      found.push({id, strong, lines, x, y: top + font.ascent, box, cost: side[2] + i * SECOND_WRAPPING});
    }
  }
  return found;
}
