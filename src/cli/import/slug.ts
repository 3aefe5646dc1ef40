import {createHash} from 'node:crypto';
import {bare} from '../../explainer/bare.js';

/** Latin letters that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'};
/** A full stop between two words, as in “Mme.Magloire”, and none of “U.S.”. */
const JOINED = /(?<=\p{L}{2})\.(?=\p{L}{2})/gu;
/** Ids are read by people: so many words of a sentence will do. */
const WORDS = 6;

/** A kebab-case id out of a name; out of one in another script, `prefix` and a number that is always the same for it. */
export function slug(text: string, prefix: string): string {
  const latin = bare(text.replace(JOINED, ' '))
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]!)
    .match(/[a-z0-9]+/g);
  if (latin && !/[^\P{L}\p{Script=Latin}]/u.test(text)) return latin.join('-');
  return `${prefix}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** The beginning of a sentence, for an id. */
export const firstWords = (text: string): string => text.split(/\s+/).slice(0, WORDS).join(' ');
