import {bare} from './bare.js';

/** A word of a text, where it stands there, and what it is compared by. */
export interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordOf = (text: string, start: number): Word => ({text, key: keyOf(text), start, end: start + text.length});

/**
 * The words of a text: an acronym with its stops; letters and digits, with apostrophes between them. Scripts without spaces have no
 * words to go by, so that each sign is one.
 */
export const wordsOf = (text: string): Word[] => [...text.matchAll(WORD)].map(({0: word, index}) => wordOf(word, index));

const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const ACRONYM = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}])|(?<=\..\.))`;
const LETTERS = String.raw`(?!${SIGN})[\p{L}\p{N}](?:(?!${SIGN})[\p{L}\p{M}\p{N}\u00ad])*`;
const WORD = new RegExp(`${SIGN}\\p{M}*|${ACRONYM}|${LETTERS}(?:['’‘\`´]${LETTERS})*`, 'gu');

/** A word, and what is left of it without an ending after an apostrophe, as in “Iran’s”, or an article before one, as in “l’Iran”. */
export function slices(word: Word, isFirst: boolean, isLast: boolean): readonly Word[] {
  const {text, start} = word;
  const marks = [...text.matchAll(/['’‘`´]/g)].map(({index}) => index);
  return [
    word,
    ...(isLast && marks.length ? [wordOf(text.slice(0, marks.at(-1)), start)] : []),
    ...(isFirst && marks.length && marks[0]! <= 5 ? [wordOf(text.slice(marks[0]! + 1), start + marks[0]! + 1)] : []),
  ];
}

/** What may stand between two words of one name: space, a hyphen, signs of direction; between signs without spaces, nothing. */
export const joins = (between: string): boolean => JOIN.test(between);
const JOIN = /^(?:[\s\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]*|[-‐‑–])$/;

/** Letters of a word that everybody types, in the forms that Arabic and Persian keyboards share. */
const keyOf = (word: string): string => bare(word.replaceAll('\u00ad', '')).replace(VARIANT, (letter) => VARIANTS[letter]!);
const VARIANTS: Readonly<Record<string, string>> = {ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه'};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** The Arabic article in Latin letters. */
export const isArticle = (key: string): boolean => /^[ae]l$/i.test(key);

const isArabic = (key: string): boolean => /^\p{Script=Arabic}{3}/u.test(key);
const withoutArticle = (key: string): string => key.replace(/^ال(?=..)/, '');

/**
 * A word with and without what Arabic writes together with the name after it: “and”, “in”, “for”, “like”, and the article. The word
 * itself comes first.
 */
export function withoutPrefixes(key: string): readonly string[] {
  if (!isArabic(key)) return [key];
  const alone = [key, key.replace(/^[وف](?=..)/, '')];
  const names = alone.flatMap((word) => [word, word.replace(/^لل(?=..)/, 'ال'), word.replace(/^[بلك](?=..)/, '')]);
  return [...new Set(names.flatMap((word) => [word, withoutArticle(word)]))];
}

/**
 * Whether a word that is not a name’s first is the one wanted: there, many leave out the article or write it otherwise, and set
 * capitals that the name has not.
 */
export const isSameWithin = (wanted: string, word: string): boolean =>
  wanted === word ||
  (isArticle(wanted) && isArticle(word)) ||
  (/^\p{Ll}/u.test(wanted) && wanted === word[0]!.toLowerCase() + word.slice(1)) ||
  (isArabic(wanted) && isArabic(word) && withoutArticle(wanted) === withoutArticle(word));

/** Whether two words may be spellings of one name: letters apart no more than transliterations of it are. */
export function isNear(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) < 5 ? 1 : 2;
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (const [i, letter] of [...a.toLowerCase()].entries()) {
    const above = row;
    row = [i + 1];
    for (const [j, other] of [...b.toLowerCase()].entries())
      row.push(Math.min(row[j]! + 1, above[j + 1]! + 1, above[j]! + Number(letter !== other)));
  }
  return row.at(-1)! <= most;
}
