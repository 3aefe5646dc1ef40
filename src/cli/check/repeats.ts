import {bare} from '../../explainer/bare.js';
import type {Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';

/** The same thing under two ids: names, ties, quotations, events. */
export function repeatMisses({actors, relations, quotes, events}: Explainer): readonly Miss[] {
  return [
    ...repeated('actor', actors, ({name}) => name),
    ...repeated('relation', relations, ({from, type, to, text}) => `${from} ${type} ${to}: ${text}`),
    ...repeated(
      'quote',
      quotes,
      ({text, speaker = ''}) => `${speaker} “${text}”`,
      ({evidence}) => JSON.stringify(evidence),
    ),
    ...repeated('event', events, ({title, date = ''}) => `${title} ${date}`),
  ];
}

/** Of two items the same, the later is a miss; `also` must be the same, but is not shown. */
function repeated<T extends {readonly id: string}>(
  kind: string,
  items: readonly T[],
  say: (item: T) => string,
  also: (item: T) => string = () => '',
): readonly Miss[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    const key = bare(say(item) + also(item)).toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, item.id);
    if (earlier === undefined) return [];
    return [{place: `${kind} ${item.id}`, what: `the same as ${earlier}: ${say(item).trim()}`, remedy: 'keep one of them'}];
  });
}
