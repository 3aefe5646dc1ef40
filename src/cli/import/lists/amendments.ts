import {type Context, from, type Item} from '../context.js';
import type {Row} from '../row.js';

/** What was put right. */
export const readCorrections = (rows: readonly Row[], context: Context): Item[] =>
  rows.map((row) => from(context, row, {date: row.date('date', true), text: row.needed('text'), ids: row.many('ids')}));

/** What was taken back. */
export const readWithdrawn = (rows: readonly Row[], context: Context): Item[] =>
  rows.map((row) => from(context, row, {date: row.date('date', true), reason: row.needed('reason'), ids: row.many('ids')}));
