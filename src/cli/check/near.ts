import {distance} from 'fastest-levenshtein';

/** So much of the letters may differ for words to be meant. */
const PART = 0.4;
/** A paragraph’s words with the quotation marks and stops that stand at them. */
const WORD = /\S+/g;

/** Words of a text that come near to others, and in which paragraph, from 1. */
interface Near {
  readonly words: string;
  readonly paragraph: number;
}

/** What is most like `words` in the text: in the paragraph where they should be, else in any; undefined if nothing is. */
export function nearWords(words: string, paragraphs: readonly string[], expected: number): Near | undefined {
  const elsewhere = paragraphs.findIndex((text) => text.includes(words)) + 1;
  if (elsewhere) return {words, paragraph: elsewhere};
  const here = paragraphs[expected - 1];
  return here === undefined ? undefined : nearIn(words, here, expected);
}

function nearIn(words: string, text: string, paragraph: number): Near | undefined {
  const count = words.match(WORD)?.length ?? 0;
  const tokens = [...text.matchAll(WORD)];
  let best: string | undefined;
  let least = Math.ceil(words.length * PART);
  for (const [from, first] of tokens.entries())
    for (const size of [count, count - 1, count + 1]) {
      const last = tokens[from + size - 1];
      if (size < 1 || !last) continue;
      const piece = text.slice(first.index, last.index + last[0].length).replace(/^[“"(]+|[”",.;:)]+$/g, '');
      const far = distance(words.toLowerCase(), piece.toLowerCase()) + (piece === words ? 0 : 0.5);
      if (far < least) [best, least] = [piece, far];
    }
  return best === undefined || best === words ? undefined : {words: best, paragraph};
}

/** The same in words, with what differs: “paragraph 3 has “In March 2007”: “March”, not “May””. Empty if nothing is near. */
export function sayNear(words: string, paragraphs: readonly string[], expected: number): string {
  const near = nearWords(words, paragraphs, expected);
  if (!near) return '';
  const difference = near.words === words ? '' : differenceOf(words, near.words);
  return `; paragraph ${near.paragraph} has “${near.words}”${difference && `: ${difference}`}`;
}

/** The words in the middle that are not the same. */
function differenceOf(given: string, found: string): string {
  const [a, b] = [given.split(/\s+/), found.split(/\s+/)];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let till = 0;
  while (till < Math.min(a.length, b.length) - from && a.at(-1 - till) === b.at(-1 - till)) till++;
  const [mine, its] = [a, b].map((list) => list.slice(from, list.length - till).join(' '));
  if (!mine) return `with “${its}”`;
  return its ? `“${its}”, not “${mine}”` : `without “${mine}”`;
}
