import type {Explainer} from './schema.js';
import {drain} from './steps.js';

/** The lists of a document. */
const LISTS = 'sources actors relationTypes relations quotes events tour corrections withdrawn'.split(' ');

/** So many values are frozen in a step: a fraction of a millisecond’s work. */
const AT_ONCE = 500;

/** Deeply freezes a document in place, and returns it. What is already frozen is taken to be so all the way down. */
export const freeze = <T>(document: T): T => drain(freezeSteps(document));

/** The same in small steps, so that a page can do other things in between. */
export function* freezeSteps<T>(document: T): Generator<void, T> {
  // A stack instead of recursion: a foreign file may nest deeper than the engine allows calls to.
  const waiting: unknown[] = [document];
  for (let count = 1; waiting.length; count++) {
    if (count % AT_ONCE === 0) yield;
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null || Object.isFrozen(item)) continue;
    Object.freeze(item);
    for (const value of Object.values(item)) waiting.push(value);
  }
  return document;
}

/**
 * Whether a document has every list that `parse` would give it. A cheap look at the shape, for documents that were parsed
 * when published: the reader's page then needs no validator. Never throws.
 */
export function isComplete(json: unknown): json is Explainer {
  const document = Object(json) as Record<string, unknown>;
  return document['schemaVersion'] === 1 && LISTS.every((name) => Array.isArray(document[name]));
}
