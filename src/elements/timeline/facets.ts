import {lookup} from '../../explainer/queries.js';
import type {ActorKind, Explainer, ExplainerEvent, Status} from '../../explainer/schema.js';

/** What a reader can ask events to have: an actor of a kind in them, or a nature or status of what is said. */
export type Facet = `kind ${ActorKind}` | `nature ${NonNullable<ExplainerEvent['nature']>}` | `status ${Status}`;

/** All that a document’s events may have, in the order of the buttons. */
const FACETS: readonly Facet[] = [
  'kind person',
  'kind group',
  'kind state',
  'kind institution',
  'kind other',
  'nature accusation',
  'nature designation',
  'status reported',
  'status forecast',
  'status opinion',
  'status inferred',
  'status other',
];

export const isOfActors = (facet: Facet): boolean => facet.startsWith('kind');

/** How many events have each. Only what tells events apart: not what all of them have, nor the kind of actors if there is but one. */
export function countFacets(events: readonly ExplainerEvent[], explainer: Explainer): ReadonlyMap<Facet, number> {
  const all = events.map((event) => facetsOf(event, explainer));
  const counts = FACETS.map((facet) => [facet, all.filter((facets) => facets.has(facet)).length] as const);
  const kinds = counts.filter(([facet, count]) => isOfActors(facet) && count).length;
  return new Map(counts.filter(([facet, count]) => count && count < events.length && (kinds > 1 || !isOfActors(facet))));
}

/** Whether an event has one of the chosen kinds of actor, if any is chosen, and one of the chosen natures and statuses. */
export function hasFacets(event: ExplainerEvent, chosen: ReadonlySet<Facet>, explainer: Explainer): boolean {
  const facets = facetsOf(event, explainer);
  return [true, false].every((ofActors) => {
    const asked = [...chosen].filter((facet) => isOfActors(facet) === ofActors);
    return !asked.length || asked.some((facet) => facets.has(facet));
  });
}

function facetsOf({participants, nature, status}: ExplainerEvent, explainer: Explainer): ReadonlySet<Facet> {
  const {actors} = lookup(explainer);
  const kinds = participants.flatMap(({actor}) => actors.get(actor)?.kind ?? []);
  return new Set<Facet>([
    ...kinds.map((kind) => `kind ${kind}` as const),
    ...(nature ? [`nature ${nature}` as const] : []),
    `status ${status}`,
  ]);
}
