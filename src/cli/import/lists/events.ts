import {claimOf} from '../claims.js';
import {claim, type Context, type Item} from '../context.js';
import {readDate} from '../read-date.js';
import type {Row} from '../row.js';
import {firstWords} from '../slug.js';

/** `Example Person (captor)` */
const WITH_PART = /^(.+?)\s*\(([^()]+)\)$/;

/** Makes events known by title and id, before another comes after one. */
export function indexEvents(rows: readonly Row[], context: Context): void {
  for (const row of rows) context.events.add(idOf(row, context), [row.text('title') ?? '']);
}

export const readEvents = (rows: readonly Row[], context: Context): Item[] =>
  rows.map((row) => {
    const written = row.text('date');
    const date = written === undefined ? undefined : row.asDate('date', written);
    return claim(context, row, {
      id: idOf(row, context),
      title: row.needed('title'),
      text: row.needed('text'),
      date: date?.edtf,
      dateText: row.text('dateText') ?? date?.text,
      dateInferred: row.text('dateInferred'),
      after: context.events.one(row, 'after'),
      place: row.text('place'),
      participants: row.many('participants').flatMap((name) => participant(row, name, context) ?? []),
      ...claimOf(row, context.sources),
    });
  });

function idOf(row: Row, {ids}: Context): string {
  const title = row.text('title') ?? '';
  const date = readDate(row.text('date') ?? '', row.lang);
  return ids.of(row, 'events', {title, date: 'problem' in date ? undefined : date.edtf}, `event ${firstWords(title)}`);
}

/** A name may have brackets of its own. */
function participant(row: Row, name: string, {actors}: Context): object | undefined {
  const whole = actors.find(name);
  if (whole !== undefined) return {actor: whole};
  const [, person = name, part] = WITH_PART.exec(name) ?? [];
  const actor = actors.look(row, 'participants', person);
  return actor === undefined ? undefined : {actor, part};
}
