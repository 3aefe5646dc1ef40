import {utcDay, utcMonth, utcTicks, utcYear} from 'd3';
import type {Span} from '../../explainer/extents.js';

/** A moment on the axis that is named. */
export interface Tick {
  readonly x: number;
  readonly time: Date;
}

/** Where moments are on an axis, in CSS pixels from where time begins: the left, or the right on pages written from there. */
export interface TimeScale {
  at(time: number): number;
  /** About so many moments to name, none more exact than a day. */
  ticks(count: number): readonly Tick[];
}

/** Room at both ends, for marks that are wider than what they stand for. In CSS pixels. */
const INSET = 8;
const DAY = 86_400_000;

/** The scale that all of these spans fit into, from the start of a year, month or day, as far as they reach. At least one has a date. */
export function timeScale(spans: readonly Span[], width: number): TimeScale {
  const times = spans
    .flatMap(({start, end}) => [start, end])
    .flatMap((extent) => (extent ? [extent.earliest, extent.latest] : []));
  const earliest = Math.min(...times);
  const latest = Math.max(...times);
  const unit = latest - earliest > 600 * DAY ? utcYear : latest - earliest > 60 * DAY ? utcMonth : utcDay;
  const from = +unit.floor(new Date(earliest));
  const to = +unit.ceil(new Date(latest));
  const at = (time: number): number => INSET + ((time - from) / (to - from)) * (width - 2 * INSET);
  const ticks = (count: number): Tick[] =>
    utcTicks(new Date(from), new Date(to), count)
      .filter((time) => +time % DAY === 0)
      .map((time) => ({x: at(+time), time}));
  return {at, ticks};
}

/** A moment’s name, as short as can be: the year, where one begins; else the month, or the day. The first names its year too. */
export function tickLabel(time: Date, isFirst: boolean, locale: string): string {
  const isMonth = time.getUTCDate() === 1;
  const isYear = isMonth && time.getUTCMonth() === 0;
  return time.toLocaleDateString(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    day: isMonth ? undefined : 'numeric',
    month: isYear ? undefined : 'short',
    year: isYear || isFirst ? 'numeric' : undefined,
    era: time.getUTCFullYear() < 1 ? 'short' : undefined,
  });
}
