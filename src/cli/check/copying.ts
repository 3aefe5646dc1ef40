import type {Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';
import {outsideQuotations} from './text.js';

/** As many words in a row as make a copy. */
const RUN = 10;
/** Fields that are the text's words by their nature, or no prose. */
const VERBATIM = new Set(['aliases', 'dateText', 'evidence', 'hedge', 'name', 'names', 'unnamed', 'layouts']);

/** The data's own words are its own: nowhere ten words in a row of the article's, outside its quotations. */
export function copyingMisses(explainer: Explainer, paragraphs: readonly string[]): readonly Miss[] {
  const runs = new Set(paragraphs.flatMap((paragraph) => outsideQuotations(paragraph).flatMap(runsIn)));
  return strings(explainer, '').flatMap(({pointer, text}) => {
    const copied = outsideQuotations(text)
      .flatMap(runsIn)
      .find((run) => runs.has(run));
    return copied ? [{place: pointer, what: `the article’s words: “${copied}”`, remedy: 'say it in other words'}] : [];
  });
}

function runsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function strings(value: unknown, pointer: string): readonly {readonly pointer: string; readonly text: string}[] {
  if (typeof value === 'string') return [{pointer, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !VERBATIM.has(key) && !(key === 'text' && /^\/quotes\/\d+$/.test(pointer)))
    .flatMap(([key, inner]) => strings(inner, `${pointer}/${key}`));
}
