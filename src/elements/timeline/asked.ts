import {dateBehind} from '../../explainer/chronology.js';
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
}

const DATES = ['dates such as 2014, 2014-05 or 2014-05-31'];

/** Reads the attributes; what cannot be meant is left out, and named. */
export function askedOf({since, until}: TimelineAttributes): Asked {
  const dates = {since, until};
  const wrongDates = (['since', 'until'] as const).filter((name) => dates[name] && !boundsOf(dates[name]));
  return {
    since: since && boundsOf(since) ? since : undefined,
    until: until && boundsOf(until) ? until : undefined,
    wrong: wrongDates.map((name): Wrong => [name, dates[name]!, DATES]),
  };
}

/** Whether an event may lie in the time asked for. Of what has no date, nor comes after what has one, nobody can tell. */
export function isInTime(event: ExplainerEvent, {since, until}: Asked, explainer: Explainer): boolean {
  if (!since && !until) return true;
  const bounds = boundsOf(dateBehind(event, lookup(explainer).events) ?? '');
  const earliest = boundsOf(since ?? '')?.[0] ?? -Infinity;
  const latest = boundsOf(until ?? '')?.[1] ?? Infinity;
  return bounds !== null && bounds[0] < latest && bounds[1] > earliest;
}
