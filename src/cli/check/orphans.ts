import type {Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';

/** Actors of whom nothing is said: no tie, no fact, no event, no quotation. A text may well name somebody and say no more. */
export function orphans({actors, relations, quotes, events, sources}: Explainer): readonly Miss[] {
  const told = new Set([
    ...relations.flatMap(({from, to}) => [from, to]),
    ...quotes.flatMap(({speaker = '', about}) => [speaker, ...about]),
    ...events.flatMap(({participants}) => participants.map(({actor}) => actor)),
    ...sources.flatMap(({actor = ''}) => [actor]),
  ]);
  return actors
    .filter(({id, facts}) => !facts.length && !told.has(id))
    .map(({id, name}) => ({
      place: `actor ${id}`,
      what: `nothing is said of ${name}`,
      remedy: 'add a tie, a fact, an event or a quotation, or leave the actor out',
    }));
}
