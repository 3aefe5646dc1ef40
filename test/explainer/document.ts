import {parse} from '../../src/explainer/parse.js';
import type {Explainer} from '../../src/explainer/schema.js';

/** Loose on purpose: tests break it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

const evidence = [{source: 'article', paragraph: 1, start: 'Ana leads', end: 'the Band'}];
const claim = (id: string, text: string, more: object = {}) => ({
  id,
  text,
  by: 'article',
  status: 'stated',
  evidence: structuredClone(evidence),
  ...more,
});

/** A document without a fault that uses every list and every optional field; a new one each time. */
export function validDocument(): Json {
  return {
    schemaVersion: 1,
    id: 'small',
    version: '1.0.0',
    lang: 'en',
    title: 'Ana and the Band',
    summary: 'Who leads whom.',
    asOf: '2018-09',
    asOfNote: 'The month of publication.',
    publisher: 'The Paper',
    url: 'https://example.org/article',
    modified: '2018-10-01',
    contact: 'mailto:desk@example.org',
    license: 'CC BY 4.0',
    translations: {ar: 'ar.json'},
    layouts: {
      wide: {width: 16, height: 9, positions: {ana: [1, 2], ben: [3, 4], band: [5, 6]}},
      tall: {width: 9, height: 16, positions: {ana: [1, 2], ben: [3, 4], band: [5, 6]}},
    },
    sources: [
      {
        id: 'article',
        kind: 'article',
        title: 'The article',
        publisher: 'The Paper',
        published: '2018-09-01',
        url: 'https://example.org/article',
      },
      {id: 'log', kind: 'document', title: 'A log', via: 'article'},
      {id: 'word-of-ana', kind: 'statement', title: 'Ana’s words', actor: 'ana', via: 'log'},
    ],
    actors: [
      {
        id: 'ana',
        kind: 'person',
        name: 'Ana',
        aliases: ['A.'],
        names: [{text: 'آنا', lang: 'fa'}],
        role: 'leader of the Band',
        summary: 'Ana leads the Band.',
        basis: ['fact-ana', 'leads'],
        facts: [
          claim('fact-ana', 'Ana was born in 1970.', {nature: 'accusation', hedge: 'it is said', response: 'She denies it.'}),
        ],
        image: {src: 'ana.jpg', alt: 'Ana', credit: 'The Paper'},
      },
      {id: 'ben', kind: 'person', name: 'Ben', aliases: [], role: 'drummer', summary: '', basis: [], facts: []},
      {id: 'band', kind: 'group', name: 'the Band', count: 5, unnamed: 'five players', role: '', summary: '', facts: []},
    ],
    relationTypes: [
      {id: 'leader-of', label: 'leader of', inverse: 'led by', directed: true, tone: 'command'},
      {id: 'friend-of', label: 'friend of', inverse: 'friend of', directed: false, tone: 'alliance'},
    ],
    relations: [
      claim('leads', 'Ana leads the Band.', {from: 'ana', to: 'band', type: 'leader-of', since: '2007-21'}),
      claim('friends', 'Ben is a friend of Ana.', {from: 'ben', to: 'ana', type: 'friend-of', at: '2018'}),
    ],
    quotes: [
      {
        id: 'we-play',
        text: 'We play',
        speaker: 'ana',
        voice: 'speech',
        about: ['band'],
        occasion: 'on stage',
        date: '2018',
        by: 'word-of-ana',
        status: 'stated',
        evidence,
      },
    ],
    events: [
      claim('founding', 'The Band was founded.', {
        title: 'Founding',
        participants: [{actor: 'ana', part: 'founder'}, {actor: 'band'}],
        date: '2007',
      }),
      claim('split', 'The Band split.', {title: 'Split', participants: [{actor: 'band'}], dateText: 'later', after: 'founding'}),
    ],
    tour: [{id: 'step-one', title: 'The leader', text: 'Ana leads.', basis: ['leads'], actors: ['ana'], relations: ['leads']}],
    corrections: [{date: '2018-10-01', text: 'A date was wrong.', ids: ['founding']}],
    withdrawn: [{date: '2018-10-02', reason: 'Not so.', ids: ['gone']}],
  };
}

/** The valid document, parsed; `change` may break it first. */
export function parsed(change: (document: Json) => void = () => {}): Explainer {
  const document = validDocument();
  change(document);
  const {explainer} = parse(document);
  if (!explainer) throw new Error('the document of this test is meant to be usable');
  return explainer;
}
