import {dateBehind, wholeOf} from '../../explainer/chronology.js';
import {boundsOf} from '../../explainer/extents.js';
import {lookup} from '../../explainer/queries.js';
import type {Explainer, ExplainerEvent} from '../../explainer/schema.js';

/** What a timeline’s attributes hold. */
export interface TimelineAttributes {
  readonly since: string | null;
  readonly until: string | null;
}

/** A value that cannot be meant, and what would be right. */
export type Wrong = readonly [attribute: string, value: string, valid: readonly string[]];

/** Which events are asked for. */
export interface Asked {
  /** Dates in EDTF, if any. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly wrong: readonly Wrong[];
  /** Nothing can lie between these dates, so neither counts. */
  readonly contradictory: boolean;
}

const DATES = ['dates such as 2014, 2014-05 or 2014-05-31'];

/** Reads the attributes; what cannot be meant is left out, and named. */
export function askedOf({since, until}: TimelineAttributes): Asked {
  const [from, to] = [boundsOf(since ?? ''), boundsOf(until ?? '')];
  const wrong: Wrong[] = [];
  if (since && !from) wrong.push(['since', since, DATES]);
  if (until && !to) wrong.push(['until', until, DATES]);
  const contradictory = from !== null && to !== null && from[0] >= to[1];
  return {
    since: (!contradictory && from && since) || undefined,
    until: (!contradictory && to && until) || undefined,
    wrong,
    contradictory,
  };
}

/** Whether an event may lie in the time asked for. Of what has no date, nor comes after what has one, nobody can tell. */
export function isInTime(event: ExplainerEvent, {since, until}: Asked, explainer: Explainer): boolean {
  if (!since && !until) return true;
  const {events} = lookup(wholeOf(explainer));
  const bounds = boundsOf(dateBehind(events.get(event.id) ?? event, events) ?? '');
  const earliest = boundsOf(since ?? '')?.[0] ?? -Infinity;
  const latest = boundsOf(until ?? '')?.[1] ?? Infinity;
  return bounds !== null && bounds[0] < latest && bounds[1] > earliest;
}
