import {FIRST_SEASON} from './date-order.js';
import {readMoment} from './dates.js';

/** A stretch of time that a date leaves open, in UTC milliseconds. */
export interface Extent {
  readonly earliest: number;
  /** The first moment after it. */
  readonly latest: number;
  readonly precision: 'day' | 'month' | 'season' | 'year';
  /** Approximate or uncertain: it may even lie outside. */
  readonly vague: boolean;
}

/** When something began and ended, each as exactly as an EDTF date says; null for an open end. What is no interval is one extent, twice. */
export interface Span {
  readonly start: Extent | null;
  readonly end: Extent | null;
}

/** What an EDTF level 1 date says of time; null for what is none. Seasons are northern, winter the one that begins in that year. */
export function spanOf(edtf: string): Span | null {
  const [from = '', to] = edtf.split('/');
  const start = extentOf(from);
  if (to === undefined) return start && {start, end: start};
  const end = extentOf(to);
  return (start && (end || to === '..')) || (end && from === '..') ? {start, end} : null;
}

/** The earliest moment a date allows for, and the first after the last; infinite where it is open. Null for what is no date. */
export function boundsOf(edtf: string): readonly [earliest: number, latest: number] | null {
  const span = spanOf(edtf);
  return span && [span.start?.earliest ?? -Infinity, span.end?.latest ?? Infinity];
}

const LAST_SEASON = FIRST_SEASON + 3;

function extentOf(edtf: string): Extent | null {
  const moment = readMoment(edtf);
  if (!moment) return null;
  const {year, month, day, qualifier} = moment;
  const vague = qualifier !== '';
  const extent = (precision: Extent['precision'], earliest: number, latest: number): Extent => ({
    earliest,
    latest,
    precision,
    vague,
  });
  if (month === undefined) return extent('year', utc(year, 0), utc(year + 1, 0));
  if (month >= FIRST_SEASON && month <= LAST_SEASON && day === undefined) {
    const first = (month - FIRST_SEASON) * 3 + 2; // spring starts in March
    return extent('season', utc(year, first), utc(year, first + 3));
  }
  if (month < 1 || month > 12) return null;
  if (day === undefined) return extent('month', utc(year, month - 1), utc(year, month));
  const earliest = utc(year, month - 1, day);
  return day > 0 && earliest < utc(year, month) ? extent('day', earliest, utc(year, month - 1, day + 1)) : null;
}

/** `month` counts from 0. Not `Date.UTC`, which takes the years 0–99 for 1900–1999. */
const utc = (year: number, month: number, day = 1): number => new Date(0).setUTCFullYear(year, month, day);
