import {ACTOR_KINDS} from '../../../explainer/values.js';
import {type Context, from, type Item} from '../context.js';
import {folded} from '../nearest.js';
import type {Row} from '../row.js';

/** `ar: قيس الخزعلي` */
const NAME_IN = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*:\s*(.+)$/;

/** Makes actors known by name, alias and id, before anything refers to them. */
export function indexActors(rows: readonly Row[], context: Context): void {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const name = row.text('name') ?? '';
    const earlier = seen.get(folded(name));
    const twice = name && earlier && (row.text('id') ?? earlier.text('id')) === undefined;
    if (twice)
      row.report(
        'name',
        `‘${name}’ is there twice, first in ${earlier.name}`,
        'keep one of them, or give two who share a name an id each',
      );
    seen.set(folded(name), row);
    if (!twice) context.actors.add(idOf(row, context), [name, ...row.many('aliases'), ...namesOf(row).map(({text}) => text)]);
  }
}

/** `facts` are those of each actor, by its id. */
export const readActors = (rows: readonly Row[], facts: ReadonlyMap<string, readonly Item[]>, context: Context): Item[] =>
  rows.map((row) => {
    const id = idOf(row, context);
    return from(context, row, {
      id,
      kind: row.oneOf('kind', ACTOR_KINDS),
      name: row.needed('name'),
      unnamed: row.text('unnamed'),
      count: row.number('count'),
      aliases: row.many('aliases'),
      names: readNames(row),
      role: row.text('role') ?? '',
      summary: row.text('summary') ?? '',
      basis: context.claims.many(row, 'basis'),
      facts: facts.get(id) ?? [],
      image: imageOf(row),
      withheld: row.text('withheld'),
    });
  });

const idOf = (row: Row, {ids}: Context): string => {
  const name = row.text('name') ?? '';
  return ids.of(row, 'actors', {name, aliases: row.many('aliases')}, name);
};

function namesOf(row: Row): readonly {readonly lang: string; readonly text: string}[] {
  return row.many('names').flatMap((name) => {
    const [, lang, text] = NAME_IN.exec(name) ?? [];
    return lang && text ? {lang, text} : [];
  });
}

function readNames(row: Row): readonly object[] {
  for (const name of row.many('names'))
    if (!NAME_IN.test(name))
      row.report('names', `‘${name}’ does not say its language`, 'write it as ar: …, with semicolons between names');
  return namesOf(row);
}

function imageOf(row: Row): object | undefined {
  const src = row.text('image');
  return src === undefined
    ? undefined
    : {src, alt: row.text('alt') ?? '', credit: row.needed('credit', 'whom to credit for the picture')};
}
