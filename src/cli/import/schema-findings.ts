import {type GenericSchema, safeParse} from 'valibot';
import {ClaimSchema, HeadSchema, LIST_SCHEMAS} from '../../explainer/schema.js';
import type {Item} from './context.js';
import type {Row} from './row.js';

/** Fields of the document that stand in columns of other names. */
const FIELDS: Readonly<Record<string, string>> = {src: 'image', alt: 'alt', credit: 'credit'};

/** Holds each item against the format, and reports what breaks it at the cell it came from; rows that have a problem already are let be. */
export function reportSchema(document: Item, origins: ReadonlyMap<object, Row>): void {
  reportItem(document, HeadSchema, origins);
  for (const [name, schema] of Object.entries(LIST_SCHEMAS)) {
    for (const item of document[name] as Item[]) {
      reportItem(item, schema, origins);
      for (const fact of (item.facts ?? []) as Item[]) reportItem(fact, ClaimSchema, origins);
    }
  }
}

function reportItem(item: Item, schema: GenericSchema, origins: ReadonlyMap<object, Row>): void {
  const row = origins.get(item);
  if (!row || row.findings.has(row.at(''))) return;
  for (const {path = [], message} of safeParse(schema, item).issues ?? []) {
    const field = fieldOf(path.map(({key}) => key));
    // That a whole column is missing has been told.
    if (row.has(field)) row.report(field, `‘${row.text(field) ?? ''}’ cannot be used here`, `it ${message}`);
  }
}

/** `evidence/1/start` stands in “start 2”. */
function fieldOf(path: readonly unknown[]): string {
  const [first, index, inner] = path.map(String);
  if (first === 'evidence' && inner !== undefined) return Number(index) ? `${inner} ${Number(index) + 1}` : inner;
  return FIELDS[index ?? ''] ?? first ?? '';
}
