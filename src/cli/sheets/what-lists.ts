import {CLAIM_COLUMNS} from './claim-columns.js';
import {ID, type List} from './list.js';

/** What ties them, what was said, and what happened. */
export const WHAT: readonly List[] = [
  {
    name: 'relationTypes',
    title: 'relation types',
    also: ['relation type', 'types', 'kinds of relations', 'tie types', 'link types', 'edge types', 'relationship types'],
    about: 'The kinds of ties.',
    columns: [
      {field: 'label', needed: true, also: ['name', 'type', 'relation'], about: 'Without tense: leader of.'},
      {field: 'inverse', needed: true, also: ['backwards', 'reverse', 'inverse label'], about: 'Read backwards: led by.'},
      {field: 'directed', also: ['direction'], about: 'yes, or no where it goes both ways; yes if empty.'},
      {
        field: 'tone',
        also: ['colour', 'color', 'style'],
        about: 'command, support, kinship, alliance, conflict, custody or other.',
      },
      ID,
    ],
  },
  {
    name: 'relations',
    title: 'relations',
    also: ['relation', 'ties', 'links', 'edges', 'connections', 'relationships'],
    about: 'Who is tied to whom, and how.',
    columns: [
      {
        field: 'from',
        needed: true,
        also: ['source actor', 'actor', 'actor 1', 'who', 'person a', 'a'],
        about: 'An actor: name, alias or id.',
      },
      {
        field: 'type',
        needed: true,
        also: ['relation', 'relationship', 'tie', 'kind', 'relation type'],
        about: 'The kind of tie: leader of.',
      },
      {field: 'to', needed: true, also: ['target', 'actor 2', 'whom', 'person b', 'b'], about: 'Another actor.'},
      {field: 'text', needed: true, also: ['claim', 'sentence', 'description'], about: 'The tie in one sentence of your own.'},
      ...CLAIM_COLUMNS,
      {field: 'since', also: ['start date', 'began'], about: 'Held from.'},
      {field: 'until', also: ['end date', 'ended'], about: 'Held until.'},
      {field: 'at', also: ['on', 'held at', 'date'], about: 'Held then, and not necessarily now.'},
      ID,
    ],
  },
  {
    name: 'quotes',
    title: 'quotes',
    also: ['quote', 'quotations', 'quotation'],
    about: 'What the article quotes, word for word.',
    columns: [
      {
        field: 'text',
        needed: true,
        also: ['quote', 'quotation', 'words'],
        about: 'The exact words, without quotation marks around them.',
      },
      {field: 'speaker', also: ['who', 'said by', 'actor'], about: 'The actor who said it.'},
      {
        field: 'voice',
        needed: true,
        also: ['kind', 'wording'],
        about: 'Whose wording it is: speech, record, listing, or term for words merely set in quotation marks.',
      },
      {field: 'about', also: ['actors', 'concerns'], about: 'The actors it is about, between semicolons.'},
      {field: 'occasion', also: ['context', 'when and where'], about: 'When and to whom it was said.'},
      {field: 'date', also: ['when', 'said on'], about: 'When.'},
      {field: 'partial', also: ['fragment'], about: 'yes for a fragment of a sentence.'},
      {field: 'note', also: ['notes'], about: 'On insertions, redactions or translation.'},
      ...CLAIM_COLUMNS,
      ID,
    ],
  },
  {
    name: 'events',
    title: 'events',
    also: ['event', 'timeline', 'chronology', 'dates'],
    about: 'What happened.',
    columns: [
      {field: 'title', needed: true, also: ['event', 'headline', 'what'], about: 'In a few words.'},
      {field: 'text', needed: true, also: ['claim', 'sentence', 'description'], about: 'One sentence of your own.'},
      {field: 'date', also: ['when'], about: 'When, as exactly as the text and no more.'},
      {field: 'dateText', heading: 'date in words', also: ['date text'], about: 'As the text puts it: six months later.'},
      {field: 'dateInferred', heading: 'date inferred', about: 'Why the date follows, where the text does not state all of it.'},
      {field: 'after', also: ['comes after', 'follows'], about: 'The event it came after, where there is no date.'},
      {field: 'place', also: ['where', 'location'], about: 'Where.'},
      {
        field: 'participants',
        also: ['actors', 'who', 'people'],
        about: 'Who took part, between semicolons; the part in brackets: Example Person (captor).',
      },
      ...CLAIM_COLUMNS,
      ID,
    ],
  },
];
