import {claimOf} from '../claims.js';
import {claim, type Context, type Item} from '../context.js';
import type {Row} from '../row.js';
import {firstWords} from '../slug.js';

/** What is said about single actors, by the actor’s id. */
export function readFacts(rows: readonly Row[], context: Context): ReadonlyMap<string, readonly Item[]> {
  const facts = new Map<string, Item[]>();
  for (const row of rows) {
    const actor = context.actors.one(row, 'actor', true) ?? '';
    const text = row.needed('text');
    const id = context.ids.of(row, 'facts', {actor, text}, `fact ${actor} ${firstWords(text)}`);
    facts.set(actor, [...(facts.get(actor) ?? []), claim(context, row, {id, text, ...claimOf(row, context.sources)})]);
  }
  return facts;
}
