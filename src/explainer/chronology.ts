import {compareDates} from './date-order.js';
import {boundsOf} from './extents.js';
import {groupBy, once} from './memo.js';
import {lookup} from './queries.js';
import type {Explainer, ExplainerEvent} from './schema.js';
import type {Part} from './without.js';

/** The events of an explainer in the order in which they happened, as far as the text tells. */
export interface Chronology {
  /** Those with a date, and behind each what the text only says came after it. */
  readonly placed: readonly ExplainerEvent[];
  /** Those of which the text does not say when. */
  readonly undated: readonly ExplainerEvent[];
}

/**
 * Orders events by date, then by what came `after` what, then as the document does. A vague date gives way to `after` as far
 * as it allows: what happened in 2014, and after June 2014, stands after June. In a part of an explainer all keep the order
 * that they have in the whole, also what came after an event that is left out. Made once for each explainer.
 */
export const chronology: (explainer: Explainer) => Chronology = once((explainer) => {
  const whole = wholeOf(explainer);
  if (whole === explainer) return ordered(explainer);
  const {placed, undated} = chronology(whole);
  const kept = (events: readonly ExplainerEvent[]): ExplainerEvent[] =>
    events.flatMap(({id}) => lookup(explainer).events.get(id) ?? []);
  return {placed: kept(placed), undated: kept(undated)};
});

function ordered({events}: Explainer): Chronology {
  const followers = groupBy(events, ({after}) => (after === undefined ? [] : [after]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const byDate = events.filter(({date}) => date).sort((a, b) => compareDates(a.date, b.date));
  const rank = new Map(byDate.map((event, i) => [event, i]));

  /** The event behind which another stands because the document says so, and not by its own date. */
  const leaderOf = (event: ExplainerEvent): ExplainerEvent | undefined => {
    const leader = byId.get(event.after ?? '');
    if (!leader || !event.date) return leader;
    const first = firstOf(leader);
    const isLater = (rank.get(first) ?? -1) > rank.get(event)!;
    return isLater && startOf(first) < endOf(event) ? leader : undefined;
  };
  const firstOf = (event: ExplainerEvent): ExplainerEvent => {
    const leader = leaderOf(event);
    return leader ? firstOf(leader) : event;
  };
  const withFollowers = (event: ExplainerEvent): ExplainerEvent[] => [
    event,
    ...(followers.get(event.id) ?? []).filter(leaderOf).flatMap(withFollowers),
  ];
  const isFirst = (event: ExplainerEvent): boolean => !leaderOf(event);
  return {
    placed: byDate.filter(isFirst).flatMap(withFollowers),
    undated: events.filter((event) => !event.date && isFirst(event)).flatMap(withFollowers),
  };
}

/** The date that an event’s place rests on: its own, or that of the event it came after; undefined where there is none. */
export function dateBehind(event: ExplainerEvent, events: ReadonlyMap<string, ExplainerEvent>): string | undefined {
  const leader = event.date ? undefined : events.get(event.after ?? '');
  return leader ? dateBehind(leader, events) : event.date;
}

/** What an explainer was before items were left out of it: itself, where none were. */
export const wholeOf = (explainer: Explainer | Part): Explainer => ('whole' in explainer ? explainer.whole : explainer);

const startOf = ({date = ''}: ExplainerEvent): number => boundsOf(date)?.[0] ?? Infinity;
const endOf = ({date = ''}: ExplainerEvent): number => boundsOf(date)?.[1] ?? -Infinity;
