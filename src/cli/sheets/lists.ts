/**
 * The sheets that an explainer is made from, and their columns: what `import` reads, what `init` lays out, and what the
 * author's README says of them.
 */
import type {Column, List} from './list.js';
import {MORE} from './more-lists.js';
import {WHAT} from './what-lists.js';
import {WHO} from './who-lists.js';

export const LISTS: readonly List[] = [...WHO, ...WHAT, ...MORE];

/** What a column is called in the starter and in messages. */
export const headingOf = ({field, heading}: Column): string => heading ?? field;

export {EVIDENCE_COLUMNS} from './claim-columns.js';
export type {Column, List};
