import {folded} from './nearest.js';

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
const MONTHS = Array.from({length: 12}, (_, index) => index);

/**
 * The number of a month, from 1, or of a season, as EDTF has them (21–24), by its name, in English or in `lang`; also
 * shortened. Undefined for any other word.
 */
export function monthOf(word: string, lang: string): number | undefined {
  const wanted = folded(word);
  return SEASONS.get(wanted) ?? namesIn('en').get(wanted) ?? namesIn(lang).get(wanted);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function namesIn(lang: string): ReadonlyMap<string, number> {
  const table = tables.get(lang) ?? new Map(MONTHS.flatMap((month) => formsOf(month, lang).map((form) => [form, month + 1])));
  tables.set(lang, table);
  return table;
}

/** A month’s names, as it stands alone and in a date, long and short. */
function formsOf(month: number, lang: string): readonly string[] {
  const forms = (['long', 'short'] as const).flatMap((style) => [
    format({month: style}),
    ...[{month: style, day: 'numeric'} as const].flatMap((options) => parts(options)),
  ]);
  return [...forms.map(folded), ...(month === 8 && lang === 'en' ? ['sept'] : [])];

  function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const settings = {...options, calendar: 'gregory', timeZone: 'UTC'};
    try {
      return new Intl.DateTimeFormat(lang, settings);
    } catch {
      return new Intl.DateTimeFormat('en', settings); // the language itself is reported where it stands
    }
  }
  function format(options: Intl.DateTimeFormatOptions): string {
    return formatter(options).format(Date.UTC(2000, month));
  }
  function parts(options: Intl.DateTimeFormatOptions): readonly string[] {
    return formatter(options)
      .formatToParts(Date.UTC(2000, month))
      .filter(({type}) => type === 'month')
      .map(({value}) => value);
  }
}
