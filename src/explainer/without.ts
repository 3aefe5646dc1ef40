import type {Explainer, ExplainerEvent, TourStep} from './schema.js';

/** What is left of an explainer. What was left out still tells the order of what stays: see `chronology`. */
export interface Part extends Explainer {
  /** Not enumerable: nobody lists, copies or passes on what a page leaves out. */
  readonly whole: Explainer;
}

/**
 * The explainer without these items: actors with their relations, and every quotation, event and step of the tour
 * that is about them; relations, quotations, events and facts by their own ids.
 */
export function without(explainer: Explainer, ids: ReadonlySet<string>): Part {
  const keeps = (id: string | undefined): boolean => id === undefined || !ids.has(id);
  const part: Explainer = {
    ...explainer,
    actors: explainer.actors
      .filter(({id}) => keeps(id))
      .map((actor) => ({...actor, facts: actor.facts.filter(({id}) => keeps(id))})),
    relations: explainer.relations.filter(({id, from, to}) => [id, from, to].every(keeps)),
    quotes: explainer.quotes.filter(({id, speaker, about}) => [id, speaker, ...about].every(keeps)),
    events: eventsWithout(explainer, keeps),
    tour: tourWithout(explainer, keeps),
  };
  return Object.freeze(Object.defineProperty(part, 'whole', {value: explainer}) as Part);
}

/** What came after an event that goes names it no more; its place in the order it keeps, see `chronology`. */
function eventsWithout({events}: Explainer, keeps: (id: string) => boolean): readonly ExplainerEvent[] {
  const kept = events.filter(({id, participants}) => keeps(id) && participants.every(({actor}) => keeps(actor)));
  const ids = new Set(kept.map(({id}) => id));
  return kept.map((event) => (event.after === undefined || ids.has(event.after) ? event : {...event, after: undefined}));
}

/** Steps about nobody who is left go. */
function tourWithout({tour, relations}: Explainer, keeps: (id: string) => boolean): readonly TourStep[] {
  const kept = new Set(relations.filter(({id, from, to}) => [id, from, to].every(keeps)).map(({id}) => id));
  return tour
    .map((step) => ({...step, actors: step.actors.filter(keeps), relations: step.relations.filter((id) => kept.has(id))}))
    .filter(
      ({actors, relations}, i) => actors.length + relations.length || !(tour[i]!.actors.length + tour[i]!.relations.length),
    );
}
