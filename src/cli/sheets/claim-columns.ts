import type {Column} from './list.js';

/** Where in the text a claim stands. A second place has “paragraph 2”, “start 2” … beside them, and so on. */
export const EVIDENCE_COLUMNS: readonly Column[] = [
  {field: 'paragraph', needed: true, also: ['para', 'paragraph number', 'par'], about: 'The number of the paragraph, from 1.'},
  {
    field: 'start',
    needed: true,
    also: ['first words', 'begins', 'evidence'],
    about: 'The first few words of the passage, copied from the text, and only once in the paragraph.',
  },
  {field: 'end', also: ['last words', 'ends'], about: 'Its last few words; empty if start is all of it.'},
  {field: 'prefix', also: ['words before'], about: 'The words before, if start is not unique.'},
  {field: 'suffix', also: ['words after'], about: 'The words after, if the end is not unique.'},
  {field: 'in', heading: 'text of', also: ['in', 'in text'], about: 'The source whose text this is; the article if empty.'},
];

/** What facts, relations, quotes and events have in common. */
export const CLAIM_COLUMNS: readonly Column[] = [
  {field: 'by', also: ['source', 'according to', 'says who'], about: 'The source that says so; the article if empty.'},
  {
    field: 'status',
    needed: true,
    also: ['certainty', 'how firmly'],
    about: 'stated, reported (hedged or second-hand), forecast, opinion or inferred.',
  },
  {field: 'hedge', also: ['hedging'], about: 'The text’s own hedging words: reportedly.'},
  {field: 'nature', about: 'accusation (of a grave wrong) or designation (an official listing), else empty.'},
  {field: 'response', also: ['reply', 'answer'], about: 'What the accused says to it, and where.'},
  ...EVIDENCE_COLUMNS,
];
