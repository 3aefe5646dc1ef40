import {counted, grouped} from './counted.js';

/** What `explainer-timeline` says. */
export const timeline = {
  heading: 'What happened, and when',
  with: (name: string) => `Events with ${name}`,
  all: 'Show all events',
  summary: (shown: number, all: number, undated: number) =>
    [
      shown < all ? `${grouped(shown)} of ${counted(all, 'event', 'events')}` : counted(all, 'event', 'events'),
      undated && (undated === shown ? 'not dated in the text' : `${grouped(undated)} of them not dated in the text`),
    ]
      .filter(Boolean)
      .join(', ') + '.',
  untold: (n: number) =>
    `${counted(n, 'event that the text does not date is', 'events that the text does not date are')} left out.`,
  none: 'There is no event to show here.',
  tookPart: 'Took part',
  saidAs: 'Said as',
  more: (n: number) => counted(n, 'more event', 'more events'),
  part: (from: number, to: number, all: number) => `Events ${grouped(from)} to ${grouped(to)} of ${grouped(all)}`,
  previous: 'Previous events',
  next: 'Next events',
  undated: 'Not dated in the text',
  notDated: 'not dated',
  words: (text: string) => `“${text}”`,
  after: (title: string) => `after: ${title}`,
  inferred: 'date inferred',
  who: 'Who took part',
};
