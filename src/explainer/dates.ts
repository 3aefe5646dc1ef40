/** How one language puts together what EDTF can say of a date. Dates with a day come from `Intl`. */
export interface DateWords {
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  seasonYear(season: string, year: string): string;
  /**
   * January to December, where they go with a year as seasons do: then months and years do without `Intl`, whose first date
   * costs a page more than a frame.
   */
  readonly months?: readonly string[];
  about(date: string): string;
  uncertain(date: string): string;
  since(date: string): string;
  until(date: string): string;
  range(from: string, to: string): string;
}

/** A date that is no interval, taken apart. */
export interface Moment {
  readonly year: number;
  /** 1–12, or 21–24 for a season. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `?`, `~`, `%` or nothing. */
  readonly qualifier: string;
}

const FIRST_SEASON = 21;

/**
 * An EDTF level 1 date as people write it: `2007-21` is “spring 2007”, `2014/..` “since 2014”. What is not EDTF comes back
 * as it is. `locale` is BCP 47, another string throws a `RangeError`; the calendar is always the Gregorian one, which is the one that documents are dated in.
 */
export function formatDate(edtf: string, locale: string, words: DateWords): string {
  const [from = '', to] = edtf.split('/');
  const show = (part: string) => formatMoment(part, locale, words);
  if (to === undefined) return show(edtf);
  if (to === '..') return words.since(show(from));
  return from === '..' ? words.until(show(to)) : words.range(show(from), show(to));
}

/** Takes apart a year, month, season or day; null for anything else. */
export function readMoment(edtf: string): Moment | null {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day, qualifier] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
    qualifier: qualifier!,
  };
}

function formatMoment(edtf: string, locale: string, words: DateWords): string {
  const moment = readMoment(edtf);
  if (!moment) return edtf;
  const date = plain(moment, locale, words);
  const approximate = /[~%]/.test(moment.qualifier) ? words.about(date) : date;
  return /[?%]/.test(moment.qualifier) ? words.uncertain(approximate) : approximate;
}

function plain({year, month, day}: Pick<Moment, 'year'> & Partial<Moment>, locale: string, words: DateWords): string {
  const season = words.seasons[(month ?? 0) - FIRST_SEASON];
  if (season) return words.seasonYear(season, plain({year}, locale, words));
  if (words.months && !day && year > 0) return month ? words.seasonYear(words.months[month - 1]!, `${year}`) : `${year}`;
  // `Date.UTC` takes the years 0–99 for 1900–1999.
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  // Not a formatter of our own: engines keep the last ones that this made.
  return date.toLocaleDateString(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    era: year < 1 ? 'short' : undefined,
  });
}
