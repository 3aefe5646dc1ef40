import {createHash} from 'node:crypto';
import {parse} from '../../explainer/parse.js';
import type {Explainer} from '../../explainer/schema.js';
import {checkText} from './check-text.js';
import {dateMisses} from './date-sense.js';
import {readExceptions} from './exceptions.js';
import {type Miss, toMiss} from './miss.js';
import {orphans} from './orphans.js';
import {repeatMisses} from './repeats.js';
import {toParagraphs} from './text.js';

/** What a document is held against. */
export interface Against {
  /** The article, one paragraph a line; without it the document is checked by itself. */
  readonly text?: string | undefined;
  /** What the checks against the text let pass, still unread (`Exceptions`). */
  readonly exceptions?: unknown;
}

/** The explainer, null if the document is none, and everything that is wrong with it. */
export interface Checked {
  readonly explainer: Explainer | null;
  readonly misses: readonly Miss[];
  /** What may be right, and is worth a look. */
  readonly notes: readonly Miss[];
}

/** Everything that can be checked of a document, by itself and against the article’s text. `tell` hears how much is done, from 0 to 1. */
export function checkDocument(
  json: unknown,
  {text, exceptions: unread}: Against,
  tell: (part: number) => void = () => {},
): Checked {
  const {explainer, problems} = parse(json);
  const misses: Miss[] = problems.map(toMiss);
  if (!explainer) return {explainer, misses, notes: []};
  tell(0.3);
  const read = readExceptions(unread);
  misses.push(...repeatMisses(explainer), ...dateMisses(explainer), ...read.misses);
  tell(0.5);
  if (text !== undefined)
    misses.push(...hashMisses(explainer, text), ...checkText(explainer, toParagraphs(text), read.exceptions));
  return {explainer, misses, notes: [...orphans(explainer), ...baseless(explainer)]};
}

/** A role or summary says something, and somebody must say so. */
const baseless = ({actors}: Explainer): readonly Miss[] =>
  actors
    .filter(({role, summary, basis}) => (role || summary) && !basis.length)
    .map(({id}) => ({
      place: `actor ${id}`,
      what: 'role and summary rest on no claim',
      remedy: 'name the claims that they rest on in “basis”',
    }));

/** Where the article's source says which text its locators were made for, it is this one. */
function hashMisses({sources}: Explainer, text: string): readonly Miss[] {
  const expected = sources.find(({id}) => id === 'article')?.textHash;
  const actual = `sha256-${createHash('sha256').update(text).digest('hex')}`;
  if (expected === undefined || expected === actual) return [];
  return [
    {
      place: 'source article',
      what: `textHash is "${expected}", but this text's is "${actual}"`,
      remedy: 'check against the text that the data was made from, or set the new hash once every locator passes',
    },
  ];
}
