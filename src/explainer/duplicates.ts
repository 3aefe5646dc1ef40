import type {Log} from './problems.js';
import type {Explainer} from './schema.js';
import type {Draft} from './types.js';

/** Leaves out every item whose id an earlier one has: ids are unique in the whole document, and the first stays. */
export function dropDuplicates(draft: Draft<Explainer>, log: Log): void {
  const places = new Map<string, string>();
  const isFirst = (item: {id: string}): boolean => {
    const earlier = places.get(item.id);
    if (earlier === undefined) {
      places.set(item.id, log.pointerTo(item));
      return true;
    }
    log.report(
      log.pointerTo(item, 'id'),
      `id "${item.id}" is taken by ${earlier}, so this one is left out`,
      'It must be unique in the document.',
    );
    return false;
  };
  draft.sources = draft.sources.filter(isFirst);
  draft.actors = draft.actors.filter((actor) => {
    if (!isFirst(actor)) return false;
    actor.facts = actor.facts.filter(isFirst);
    return true;
  });
  draft.relationTypes = draft.relationTypes.filter(isFirst);
  draft.relations = draft.relations.filter(isFirst);
  draft.quotes = draft.quotes.filter(isFirst);
  draft.events = draft.events.filter(isFirst);
  draft.tour = draft.tour.filter(isFirst);
}
