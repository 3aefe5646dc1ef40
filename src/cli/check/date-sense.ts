import {boundsOf} from '../../explainer/extents.js';
import type {Explainer} from '../../explainer/schema.js';
import type {Miss} from './miss.js';

/** Dates that cannot all be right: ends before beginnings, effects before causes, news from the future. */
export function dateMisses(explainer: Explainer): readonly Miss[] {
  return [...relationMisses(explainer), ...orderMisses(explainer), ...futureMisses(explainer)];
}

function relationMisses({relations}: Explainer): readonly Miss[] {
  return relations
    .filter(({since, until}) => isAfter(since, until))
    .map(({id, since, until}) => ({
      place: `relation ${id}`,
      what: `it holds since ${since} and only until ${until}`,
      remedy: 'put the dates right',
    }));
}

function orderMisses({events}: Explainer): readonly Miss[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap(({id, date, after}) => {
    const earlier = byId.get(after ?? '');
    if (!earlier || !isAfter(earlier.date, date)) return [];
    const what = `its date is ${date}, but it came after ${earlier.id}, of ${earlier.date}`;
    return [{place: `event ${id}`, what, remedy: 'put the dates or their order right'}];
  });
}

/** What is yet to come is a forecast. */
function futureMisses({asOf, events, quotes}: Explainer): readonly Miss[] {
  const late = [
    ...events
      .filter(({status, date}) => status !== 'forecast' && isAfter(date, asOf))
      .map((event) => ({kind: 'event', ...event})),
    ...quotes.filter(({date}) => isAfter(date, asOf)).map((quote) => ({kind: 'quote', ...quote})),
  ];
  return late.map(({kind, id, date}) => ({
    place: `${kind} ${id}`,
    what: `its date, ${date}, is after ${asOf}, of which the document holds`,
    remedy:
      kind === 'event'
        ? 'put the date or “as of” right; the status of what is to come is forecast'
        : 'put the date or “as of” right',
  }));
}

/** Whether all that the first date may mean is after all that the second may; false where one is open or vague. */
function isAfter(first: string | undefined, second: string | undefined): boolean {
  const [one, other] = [bounds(first), bounds(second)];
  return one !== null && other !== null && one[0] >= other[1];
}

const bounds = (date: string | undefined): readonly [number, number] | null =>
  date === undefined || /[?~%]/.test(date) ? null : boundsOf(date);
