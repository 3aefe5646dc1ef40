import type {Context, Item} from '../context.js';
import {from} from '../context.js';
import type {Row} from '../row.js';

const FIRST_VERSION = '1.0.0';

/** The document’s own fields. */
export function readHead(row: Row, context: Context): Item {
  const title = row.needed('title');
  const previous = context.ids.previous.document;
  return from(context, row, {
    schemaVersion: 1,
    id: context.ids.of(row, 'document', {}, title),
    version: row.text('version') ?? previous?.version ?? FIRST_VERSION,
    lang: row.needed('lang'),
    title,
    summary: row.text('summary') ?? '',
    asOf: row.date('asOf', true),
    asOfNote: row.text('asOfNote'),
    publisher: row.needed('publisher'),
    url: row.text('url'),
    modified: row.date('modified'),
    contact: row.text('contact'),
    license: row.needed('license'),
  });
}
