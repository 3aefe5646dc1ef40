/** Which capitalised words are somebody’s name, as far as spelling tells: in English, and what capitalises as English does. */

/** Capitalised without being anybody’s name. */
export const CALENDAR = new Set(
  'I January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

/** Goes before a name without being part of it. */
export const TITLES = new Set(
  'Mr Mrs Ms Dr Sir Lord Lady President Premier Minister Secretary Senator Governor Ambassador Judge King Queen Prince Princess Emir Sultan Shah Imam Ayatollah Mullah Sheikh Sayyid Hajj Pope General Gen Admiral Marshal Brigadier Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Commander Leader'.split(
    ' ',
  ),
);

/** A capitalised word, and where in its text. */
export interface CapitalisedWord {
  readonly word: string;
  readonly start: number;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

/** The capitalised words of a text; where sentences begin is read from `original`. */
export const capitalisedWords = (text: string, original = text): readonly CapitalisedWord[] =>
  [...text.matchAll(CAPITALISED)].map(({0: word, index}) => ({word, start: index, opens: opensSentence(original, index)}));

/**
 * Tells whether a capitalised word is a name: the first word of a sentence only if it is an acronym, or capitalised in the middle
 * of a sentence elsewhere in `texts` and nowhere written small.
 */
export function nameTest(texts: readonly string[]): (word: Omit<CapitalisedWord, 'start'>) => boolean {
  const inside = new Set(texts.flatMap((text) => capitalisedWords(text).flatMap(({word, opens}) => (opens ? [] : word))));
  const small = new Set(texts.flatMap((text) => text.match(SMALL) ?? []));
  return ({word, opens}) =>
    !CALENDAR.has(word) && (!opens || isAcronym(word) || (inside.has(word) && !small.has(word.toLowerCase())));
}

export const isAcronym = (word: string): boolean => /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,})$/u.test(word);

/** So much of the text before a word tells whether a sentence ends there. */
const BEFORE = 80;

/** “. ”, “: ” and the like end a sentence, but not the stop of “U.S.”; a quotation begins one after a comma or colon. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return /^\s*[“‘[(]*$|(?<!\p{Lu}\.\p{Lu})[.!?:;][”’)\]]*\s+[“‘[(]*$|[,:]\s“$/u.test(before);
}

const CAPITALISED = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*)/gu;
const SMALL = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;
