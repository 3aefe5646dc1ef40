/** The paragraphs of a text, one a line; the first is paragraph 1. Blank lines do not count. */
export function toParagraphs(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What stands between quotation marks, without them; `start` is where in the text. */
export function quotationsIn(text: string): readonly {readonly words: string; readonly start: number}[] {
  return [...text.matchAll(/“([^”]*)”/g)].map((match) => ({words: match[1] ?? '', start: match.index + 1}));
}

/** A text in the pieces that are the writer's own: what lies outside quotation marks. */
export const outsideQuotations = (text: string): readonly string[] => text.split(/“[^”]*”/);

/** Where `words` stand in `text` with no letter or digit right before or after them. “Iran” is in “Iran’s”, not in “Iranian”. */
export function occurrences(text: string, words: string): readonly number[] {
  if (!words) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({index}) => index);
}

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
