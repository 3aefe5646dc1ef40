import {distance} from 'fastest-levenshtein';
import {bare} from '../../explainer/bare.js';

/** A name or word as people compare them: without case, accents and punctuation. */
export const folded = (text: string): string =>
  (
    bare(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** So much of a word may differ, and at least so many letters, for another to be meant. */
const PART = 0.35;
const LEAST = 2;

/** The one of `words` that was probably meant; undefined if none is near. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = folded(word);
  let best: string | undefined;
  let least = Math.max(LEAST, Math.floor(wanted.length * PART)) + 1;
  for (const candidate of words) {
    const form = folded(candidate);
    if (Math.abs(form.length - wanted.length) >= least) continue;
    const far = distance(wanted, form);
    // As many changes as there are letters make another word.
    if (far < least && far < form.length) [best, least] = [candidate, far];
  }
  return best;
}

/** “did you mean ‘…’?”, or what else would be right. */
export function suggestion(word: string, words: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, words);
  return meant === undefined ? otherwise : `did you mean ‘${meant}’?`;
}
