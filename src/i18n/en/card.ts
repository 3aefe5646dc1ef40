import {counted} from './counted.js';

/** What `explainer-card` says. */
export const card = {
  also: 'Also in the text:',
  people: (n: number) => counted(n, 'person', 'people'),
  facts: 'What is said',
  ties: 'Ties',
  quotes: (n: number) => `Quotations (${n})`,
  events: (n: number) => `Events (${n})`,
  more: (n: number) => `${n} more`,
  back: (name: string) => `Back to ${name}`,
  withheld: 'Details withheld:',
  portrait: (name: string) => `Portrait of ${name}`,
};
