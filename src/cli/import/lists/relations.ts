import {claimOf} from '../claims.js';
import {claim, type Context, type Item} from '../context.js';
import type {Row} from '../row.js';

/** The ties between actors. */
export function readRelations(rows: readonly Row[], context: Context): Item[] {
  const seen = new Map<string, Row>();
  return rows.map((row) => {
    const relation = {...endsOf(row, context), text: row.needed('text')};
    const {from, type, to, text} = relation;
    const earlier = seen.get(`${from} ${type} ${to} ${text}`);
    if (earlier) row.report('from', `this is the same as ${earlier.name}`, 'keep one of them');
    seen.set(`${from} ${type} ${to} ${text}`, row);
    const id = context.ids.of(row, 'relations', relation, `rel ${from} ${type} ${to}`);
    const dates = {since: row.date('since'), until: row.date('until'), at: row.date('at')};
    return claim(context, row, {id, ...relation, ...claimOf(row, context.sources), ...dates});
  });
}

/** “B led by A” is “A leader of B”. */
function endsOf(row: Row, {actors, types}: Context): {readonly from?: string; readonly type?: string; readonly to?: string} {
  const [first, second] = [actors.one(row, 'from', true), actors.one(row, 'to', true)];
  const type = types.look(row);
  if (first !== undefined && first === second)
    row.report('to', `‘${row.text('to')}’ is tied to itself`, 'name another actor, or make it a fact');
  const [from, to] = type?.backwards ? [second, first] : [first, second];
  return {from, to, type: type?.id} as ReturnType<typeof endsOf>;
}
