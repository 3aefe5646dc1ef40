import type {Evidence} from './schema.js';

/** A locator without the source it is in. */
export type Locator = Pick<Evidence, 'paragraph' | 'start' | 'end' | 'prefix' | 'suffix'>;

/** A passage found: `passage` is `paragraph.slice(start, end)`, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly passage: string;
}

/**
 * Finds the passage that a locator points to; `paragraphs[0]` is paragraph 1. `start` must stand exactly once in the
 * paragraph, as whole words, and `end` exactly once after it; `prefix` and `suffix` narrow them down. Otherwise `problem`
 * says what is wrong. These are the rules by which browsers match a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), save that case counts and a second match is an error, not ignored.
 */
export function locate(paragraphs: readonly string[], locator: Locator): Passage | {readonly problem: string} {
  const {paragraph: number, start, end, prefix = '', suffix = ''} = locator;
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined) return {problem: `paragraph ${number} is not in the text, which has ${paragraphs.length}`};
  const startSuffix = end === undefined ? suffix : '';
  const starts = find(paragraph, start, 0, prefix, startSuffix);
  const [from] = starts;
  if (from === undefined || starts.length > 1) return {problem: wrong('start', start, starts.length, number)};
  const startEnd = from + start.length;
  if (end === undefined) return {start: from, end: startEnd, passage: start};
  const ends = find(paragraph, end, startEnd, '', suffix);
  const [last] = ends;
  if (last === undefined || ends.length > 1) return {problem: wrong('end', end, ends.length, number)};
  return {start: from, end: last + end.length, passage: paragraph.slice(from, last + end.length)};
}

/** Where `words` stand in `text` as whole words, from `from` on, right after `prefix` and right before `suffix`. */
export function find(text: string, words: string, from = 0, prefix = '', suffix = ''): number[] {
  const found: number[] = [];
  if (!words) return found;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = at + words.length;
    if (!isBoundary(text, at) || !isBoundary(text, after)) continue;
    if (text.slice(0, at).trimEnd().endsWith(prefix.trim()) && text.slice(after).trimStart().startsWith(suffix.trim()))
      found.push(at);
  }
  return found;
}

/**
 * A link that opens the passage in the source: `url#:~:text=[prefix-,]start[,end][,-suffix]`. An existing fragment of the
 * URL is kept.
 */
export function textFragment(url: string, {start, end, prefix, suffix}: Omit<Locator, 'paragraph'>): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`].filter(
    Boolean,
  );
  const joint = url.includes(':~:') ? '&' : url.includes('#') ? ':~:' : '#:~:';
  return `${url}${joint}text=${parts.join(',')}`;
}

/** `encodeURIComponent` sees to `,` and `&`; a hyphen would be taken for the mark of a prefix or suffix. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

const wrong = (field: string, words: string, times: number, paragraph: number): string =>
  times
    ? `${field} “${words}” stands ${times} times in paragraph ${paragraph}`
    : `${field} “${words}” does not stand in paragraph ${paragraph} as whole words`;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Between two letters or digits these do not end a word: “U.S.”, “Iran’s”, “1,000” (Unicode Standard Annex 29, word boundaries). */
const JOINER = /[.'’,:]/;

/** Whether a word may begin or end at an index, by a short form of the Unicode rules that browsers follow. */
function isBoundary(text: string, index: number): boolean {
  const letter = (at: number): boolean => LETTER.test(text.charAt(at));
  const joins = (at: number): boolean => JOINER.test(text.charAt(at)) && letter(at - 1) && letter(at + 1);
  return !(letter(index - 1) && letter(index)) && !joins(index) && !joins(index - 1);
}
