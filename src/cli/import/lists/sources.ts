import {SOURCE_KINDS} from '../../../explainer/values.js';
import {ARTICLE} from '../claims.js';
import {type Context, from, type Item} from '../context.js';
import type {Row} from '../row.js';

/** Makes sources known by title and id, before anything refers to them. */
export function indexSources(rows: readonly Row[], context: Context): void {
  for (const row of rows) context.sources.add(idOf(row, context), [row.text('title') ?? '']);
}

export const readSources = (rows: readonly Row[], context: Context): Item[] =>
  rows.map((row) =>
    from(context, row, {
      id: idOf(row, context),
      kind: row.oneOf('kind', SOURCE_KINDS),
      title: row.needed('title'),
      publisher: row.text('publisher'),
      published: row.date('published'),
      url: row.text('url'),
      actor: context.actors.one(row, 'actor'),
      via: context.sources.one(row, 'via'),
      textHash: row.text('textHash'),
      note: row.text('note'),
    }),
  );

function idOf(row: Row, {ids}: Context): string {
  const title = row.text('title') ?? '';
  return ids.of(row, 'sources', {title}, row.text('kind')?.toLowerCase() === ARTICLE ? ARTICLE : title);
}
