import {counted} from './counted.js';

/** What the axis of `explainer-timeline` says. */
export const axis = {
  events: 'Events on the time axis',
  event: (date: string, title: string) => `${date}: ${title}`,
  cluster: (n: number, first: string) => `${counted(n, 'event', 'events')}, the first: ${first}`,
  day: 'that day',
  within: 'some time within',
  vague: 'about then',
  lasting: 'lasted throughout',
  open: 'open-ended',
};
