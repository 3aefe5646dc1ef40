import {type Context, from, type Item} from '../context.js';
import type {Row} from '../row.js';
import {firstWords} from '../slug.js';

const ALL = 'all';

/** The steps of the guided tour; `relations` are those of the document. */
export const readTour = (rows: readonly Row[], relations: readonly Item[], context: Context): Item[] =>
  rows.map((row) => {
    const title = row.needed('title');
    const actors = context.actors.many(row, 'actors');
    const lit = row.text('relations')?.toLowerCase() === ALL ? between(actors, relations) : context.claims.many(row, 'relations');
    return from(context, row, {
      id: context.ids.of(row, 'tour', {title}, `step ${firstWords(title)}`),
      title,
      text: row.needed('text'),
      basis: row.text('basis') === undefined ? lit : context.claims.many(row, 'basis'),
      actors,
      relations: lit,
    });
  });

const between = (actors: readonly string[], relations: readonly Item[]): readonly string[] =>
  relations
    .filter((relation) => [relation.from, relation.to].every((end) => actors.includes(String(end))))
    .map(({id}) => String(id));
