import {chronology} from '../../explainer/chronology.js';
import type {Explainer, ExplainerEvent} from '../../explainer/schema.js';
import {isInTime, type Asked} from './asked.js';
import {hasFacets, type Facet} from './facets.js';

/** The events that a timeline shows. */
export interface View {
  /** All that it was asked for, before the reader chooses among them. */
  readonly scope: readonly ExplainerEvent[];
  /** Those shown that have a date, or a place after one that has. */
  readonly placed: readonly ExplainerEvent[];
  /** Those shown of which the text does not say when. */
  readonly undated: readonly ExplainerEvent[];
  /** How many without a date may or may not lie in the time asked for, and are left out. */
  readonly untold: number;
}

/** What attributes, a chosen actor and chosen facets leave of an explainer’s events, in order. */
export function viewOf(explainer: Explainer, asked: Asked, actor: string | null, chosen: ReadonlySet<Facet>): View {
  const {placed, undated} = chronology(explainer);
  const isWanted = (event: ExplainerEvent): boolean =>
    actor === null || event.participants.some((participant) => participant.actor === actor);
  const wanted = [...placed, ...undated].filter(isWanted);
  const scope = wanted.filter((event) => isInTime(event, asked, explainer));
  const shown = new Set(scope.filter((event) => hasFacets(event, chosen, explainer)));
  return {
    scope,
    placed: placed.filter((event) => shown.has(event)),
    undated: undated.filter((event) => shown.has(event)),
    untold: wanted.filter((event) => !event.date && !scope.includes(event)).length,
  };
}
