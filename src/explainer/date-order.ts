import {readMoment} from './dates.js';

/** What EDTF writes for spring, in place of a month. Not from `dates.ts`, which every widget downloads: this is not in it. */
export const FIRST_SEASON = 21;

/** Where a date stands in time, as a number to compare: by its start, or its end if it has no start. Seasons are northern. */
export function sortKey(edtf: string): number {
  const [from = '', to = ''] = edtf.split('/');
  const moment = readMoment(from) ?? readMoment(to);
  if (!moment) return Infinity;
  const {year, month = 0, day = 0} = moment;
  // Spring starts in March, winter in December.
  return year * 10_000 + (month < FIRST_SEASON ? month : (month - FIRST_SEASON + 1) * 3) * 100 + day;
}

/** Sorts EDTF dates, earliest first; the vaguer of two that start together first; no date last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map((date) => (date === undefined ? Infinity : sortKey(date)));
  return first === second ? 0 : (first as number) < (second as number) ? -1 : 1;
}
