import type {DateWords} from '../../explainer/dates.js';
import {counted} from './counted.js';
import type {Status} from '../../explainer/schema.js';

/** The interface in English: what every widget says. Each element’s own texts are beside this; every other language has all the same keys. */
export const shared = {
  lang: 'en',
  dates: {
    seasons: ['spring', 'summer', 'autumn', 'winter'] as readonly [string, string, string, string],
    seasonYear: (season: string, year: string) => `${season} ${year}`,
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    range: (from: string, to: string) => `${from} to ${to}`,
  } as DateWords,
  kinds: {person: 'person', group: 'group', state: 'state', institution: 'institution', other: 'actor'},
  statuses: {
    stated: '',
    reported: 'reported',
    forecast: 'forecast',
    opinion: 'opinion',
    inferred: 'inferred',
    other: 'status not given',
  } satisfies Record<Status, string>,
  natures: {accusation: 'accusation', designation: 'official listing'},
  article: 'Article',
  paragraph: (n: number) => `¶ ${n}`,
  source: 'Source:',
  asOf: (date: string) => `As of ${date}`,
  corrections: (n: number, last: string) => `${counted(n, 'correction')}, ${n > 1 ? 'last ' : ''}${last}`,
  contact: 'Report an error',
  showAll: 'Show all',
  share: 'Share',
  whose: {
    record: (about: string) => (about ? `A record’s words about ${about}` : 'A record’s words'),
    listing: (about: string) => (about ? `An official listing’s words about ${about}` : 'An official listing’s words'),
    term: 'Words set in quotation marks by the source',
  },
};
