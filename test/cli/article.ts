import {parse} from '../../src/explainer/parse.js';
import type {Explainer} from '../../src/explainer/schema.js';

/** Loose on purpose: tests break it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** A small article. */
export const TEXT = [
  'Note: This article first appeared elsewhere.',
  'In March 2007, Ana Bell founded the Stone Band with five friends in Basra. It reportedly sold 1.65 million records in the U.S. before the spring of 2008.',
  'Bell, who “never sang,” left the group two years later. “We were tired,” she said, “of it all.” Her rivals from XYZ celebrated on August 30.',
].join('\n');

const claim = (id: string, text: string, paragraph: number, start: string, end?: string) => ({
  id,
  text,
  by: 'article',
  status: 'stated',
  evidence: [{paragraph, start, end}],
});

/** Data of the small article without a miss; a new one each time. */
export function articleData(): Json {
  return {
    schemaVersion: 1,
    id: 'stone-band',
    version: '1.0.0',
    lang: 'en',
    title: 'The band',
    summary: 'Who was in it.',
    asOf: '2018-09',
    publisher: 'The Paper',
    license: 'MIT',
    sources: [
      {id: 'article', kind: 'article', title: 'The article', published: '2018-09-01'},
      {id: 'bell', kind: 'statement', title: 'What Bell said', actor: 'ana-bell', via: 'article'},
    ],
    actors: [
      {
        id: 'ana-bell',
        kind: 'person',
        name: 'Ana Bell',
        aliases: ['Bell'],
        role: 'musician',
        summary: 'She began with five others.',
        basis: ['founded'],
        facts: [claim('left', 'She went after 2 more years.', 3, 'Bell, who', 'two years later')],
      },
      {
        id: 'stone-band',
        kind: 'group',
        name: 'Stone Band',
        role: 'band',
        summary: '',
        facts: [
          {
            ...claim('sold', 'It is said to have sold 1,650,000 records.', 2, 'It reportedly', 'million records'),
            status: 'reported',
            hedge: 'reportedly',
          },
        ],
      },
      {id: 'xyz', kind: 'group', name: 'XYZ', role: 'rivals', summary: '', facts: []},
      {id: 'us', kind: 'state', name: 'U.S.', role: 'country', summary: '', facts: []},
    ],
    relationTypes: [{id: 'founder-of', label: 'founder of', inverse: 'founded by', directed: true, tone: 'command'}],
    relations: [
      {
        ...claim('founded', 'Bell began the band with five others in March 2007.', 2, 'In March 2007', 'in Basra'),
        from: 'ana-bell',
        to: 'stone-band',
        type: 'founder-of',
        since: '2007-03',
      },
    ],
    quotes: [
      {
        ...claim('tired', '', 3, '“We were tired', 'she said'),
        text: 'We were tired',
        speaker: 'ana-bell',
        voice: 'speech',
        by: 'bell',
        occasion: 'Looking back.',
      },
      {
        ...claim('of-it-all', '', 3, 'of it all'),
        text: 'of it all',
        speaker: 'ana-bell',
        voice: 'speech',
        by: 'bell',
        occasion: 'Looking back.',
      },
      {...claim('never', '', 3, 'never sang'), text: 'never sang', voice: 'term', occasion: 'Set in quotation marks.'},
    ],
    events: [
      {
        ...claim('founding', 'The band began.', 2, 'In March 2007', 'in Basra'),
        title: 'Founding',
        date: '2007-03',
        place: 'Basra',
        participants: [{actor: 'ana-bell'}],
      },
      {
        ...claim('leaving', 'Bell went in March 2009.', 3, 'left the group', 'two years later'),
        title: 'Bell goes',
        date: '2009-03',
        dateInferred: 'Two years after March 2007.',
        participants: [],
      },
      {
        ...claim('party', 'The rivals rejoiced on 30 August.', 3, 'Her rivals', 'August 30'),
        title: 'Party',
        date: '2018-08-30',
        participants: [{actor: 'xyz'}],
      },
    ],
  };
}

/** The exceptions of the small article. */
export const coverage = (): Json => ({names: [], paragraphs: [{paragraph: 1, reason: 'A note on publication.'}], figures: []});

/** The data, parsed; `change` may break it first. */
export function explainerWith(change: (data: Json) => void = () => {}): Explainer {
  const data = articleData();
  change(data);
  const {explainer, problems} = parse(data);
  if (!explainer || problems.length) throw new Error(`the data of this test is meant to parse: ${JSON.stringify(problems)}`);
  return explainer;
}
