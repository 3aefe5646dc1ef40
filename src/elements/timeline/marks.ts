import type {Extent, Span} from '../../explainer/extents.js';

/**
 * What a mark is made of: a `point` for a day; `within`, as long as the time in which it may lie; `lasting`, what lasted all that
 * time; and a `tip` where no end is given.
 */
export interface Shape {
  readonly kind: 'point' | 'within' | 'lasting' | 'tip';
  /** In CSS pixels from where the mark begins. */
  readonly x: number;
  /** Negative for a tip that points back in time. */
  readonly width: number;
  readonly vague: boolean;
}

/** A mark on the axis, in CSS pixels from where the axis begins. */
export interface Mark {
  readonly x: number;
  readonly width: number;
  readonly shapes: readonly Shape[];
}

/** Height of a mark, and the least width of one that is no span. In CSS pixels. */
export const MARK = 10;
/** The least width of what lasted. */
const LEAST = 3;
/** Length of a tip. */
const TIP = 8;
/** What is closer than this cannot be told apart. */
const SAME = 1;

/** The mark for a date, never more exact than the date. `at` places a moment, `edge` is where the axis ends. */
export const markOf = (span: Span, at: (time: number) => number, edge: number): Mark =>
  span.start && span.start === span.end ? single(span.start, at) : interval(span, at, edge);

function single({earliest, latest, precision, vague}: Extent, at: (time: number) => number): Mark {
  const length = at(latest) - at(earliest);
  const width = precision === 'day' ? MARK : Math.max(MARK, length);
  const x = at(earliest) + (length - width) / 2;
  // An uncertain day is no point.
  return {x, width, shapes: [{kind: precision === 'day' && !vague ? 'point' : 'within', x: 0, width, vague}]};
}

function interval({start, end}: Span, at: (time: number) => number, edge: number): Mark {
  const x = start ? at(start.earliest) : 0;
  const right = end ? at(end.latest) : edge;
  // The time in which it lasted for certain; the rest it may have.
  const from = start ? (start.precision === 'day' ? x : at(start.latest)) : TIP;
  const to = Math.max(from + LEAST, end ? (end.precision === 'day' ? right : at(end.earliest)) : edge - TIP);
  const maybe = {from: start ? x : to, to: end ? right : from};
  const isExact = from - x < SAME && right - to < SAME;
  const shapes: Shape[] = [
    ...(isExact || (!start && right - to < SAME) || (!end && from - x < SAME)
      ? []
      : [shape('within', maybe.from, maybe.to - maybe.from, Boolean(start?.vague || end?.vague))]),
    shape('lasting', from, to - from),
    ...(start ? [] : [shape('tip', TIP, -TIP)]),
    ...(end ? [] : [shape('tip', edge - TIP, TIP)]),
  ];
  return {x, width: Math.max(right, to) - x, shapes: shapes.map((one) => ({...one, x: one.x - x}))};
}

const shape = (kind: Shape['kind'], x: number, width: number, vague = false): Shape => ({kind, x, width, vague});
