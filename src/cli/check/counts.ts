import {allClaims} from '../../explainer/claims.js';
import type {Explainer} from '../../explainer/schema.js';

/** What an explainer holds, a line for each kind of thing. */
export function counts(explainer: Explainer): readonly string[] {
  const {actors, relations, relationTypes, quotes, events, sources} = explainer;
  const claims = allClaims(explainer).map(({claim}) => claim);
  return [
    `actors: ${actors.length} (${tally(actors.map(({kind}) => kind))})`,
    `relations: ${relations.length}, of ${relationTypes.length} types (${tally(relations.map(({type}) => type))})`,
    `quotations: ${quotes.length} (${tally(quotes.map(({voice}) => voice))})`,
    `events: ${events.length}`,
    `claims: ${claims.length}, by ${sources.length} sources (${tally(claims.map(({by}) => by))})`,
    `claims by status: ${tally(claims.map(({status}) => status))}`,
  ];
}

/** “person 12, group 7”, most first. */
function tally(values: readonly string[]): string {
  const totals = new Map<string, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return (
    [...totals]
      .sort(([, a], [, b]) => b - a)
      .map(([value, total]) => `${value} ${total}`)
      .join(', ') || 'none'
  );
}
