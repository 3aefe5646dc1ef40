/**
 * The sheets that an explainer is made from, and their columns: what `import` reads, what `init` lays out, and what the
 * author's README says of them.
 */
import {CLAIM_COLUMNS, EVIDENCE_COLUMNS, type Column} from './claim-columns.js';

export interface List {
  /** As in the document. */
  readonly name: string;
  /** What the sheet is called. */
  readonly title: string;
  /** Other names that sheets have. */
  readonly also: readonly string[];
  readonly about: string;
  /** Whether there is no explainer without it. */
  readonly needed?: boolean;
  readonly columns: readonly Column[];
}

const ID: Column = {field: 'id', also: ['identifier', 'key', 'slug'], about: 'Leave it empty: one is made, and kept for good.'};

export const LISTS: readonly List[] = [
  {
    name: 'document',
    title: 'document',
    needed: true,
    also: ['head', 'about', 'info', 'meta', 'metadata', 'explainer'],
    about: 'What the whole is called, and who publishes it: one line a field, the value beside it.',
    columns: [
      {field: 'title', needed: true, also: ['headline'], about: 'What the explainer is called.'},
      {field: 'summary', also: ['description', 'standfirst'], about: 'What it explains, in a sentence or two.'},
      {
        field: 'lang',
        heading: 'language',
        needed: true,
        also: ['lang', 'locale'],
        about: 'Language of your texts: en, ar, pt-BR …',
      },
      {field: 'asOf', heading: 'as of', needed: true, also: ['valid on', 'date'], about: 'The date that all this holds for.'},
      {field: 'asOfNote', heading: 'as of note', about: 'Why that date.'},
      {field: 'publisher', needed: true, also: ['published by'], about: 'Who publishes the explainer.'},
      {field: 'url', heading: 'link', also: ['url', 'article url'], about: 'Where the article can be read.'},
      {field: 'contact', also: ['email'], about: 'Where to report an error: a link, or mailto:somebody@example.org.'},
      {
        field: 'license',
        heading: 'licence',
        needed: true,
        also: ['license', 'rights'],
        about: 'What others may do with the data.',
      },
      {field: 'version', about: 'Three numbers with full stops, from 1.0.0 on; raise it with each correction.'},
      {field: 'modified', also: ['last changed', 'updated'], about: 'When the data last changed.'},
      ID,
    ],
  },
  {
    name: 'sources',
    title: 'sources',
    needed: true,
    also: ['source'],
    about: 'Who or what says it: the article itself, and everybody it passes on. The article’s id is always article.',
    columns: [
      {field: 'title', needed: true, also: ['name'], about: 'What the source is called.'},
      {field: 'kind', needed: true, also: ['type', 'category'], about: 'article, document, statement, listing or person.'},
      {field: 'publisher', also: ['published by'], about: 'Who published it.'},
      {field: 'published', also: ['date', 'published on'], about: 'When.'},
      {field: 'url', heading: 'link', also: ['url'], about: 'Where it can be read.'},
      {field: 'actor', also: ['speaker', 'who'], about: 'The actor who speaks in it.'},
      {field: 'via', also: ['through', 'reached us via'], about: 'The source that passes it on.'},
      {field: 'note', also: ['notes'], about: 'What readers should know about it.'},
      {field: 'textHash', heading: 'text hash', about: 'Of the article’s text; check says when the text has changed.'},
      ID,
    ],
  },
  {
    name: 'actors',
    title: 'actors',
    needed: true,
    also: ['actor', 'people', 'persons', 'who', 'who is who', 'entities', 'nodes', 'names', 'characters'],
    about: 'Who it is about: people, groups, states, institutions.',
    columns: [
      {field: 'name', needed: true, also: ['actor', 'full name', 'title', 'label'], about: 'As readers should see it.'},
      {field: 'kind', needed: true, also: ['type', 'category'], about: 'person, group, state or institution.'},
      {
        field: 'aliases',
        also: ['alias', 'also known as', 'aka', 'other names'],
        about: 'Other forms of the name, between semicolons.',
      },
      {field: 'role', also: ['position', 'function', 'job'], about: 'What they are, in a few words.'},
      {field: 'summary', also: ['description', 'bio', 'profile'], about: 'Who this is, in a sentence or two of your own.'},
      {field: 'basis', also: ['rests on'], about: 'Ids of the claims that role and summary rest on, between semicolons.'},
      {field: 'names', heading: 'other scripts', also: ['translated names'], about: 'Names in other languages: ar: …; fa: …'},
      {field: 'unnamed', about: 'If the text does not name them: how it describes them.'},
      {field: 'count', also: ['how many', 'number'], about: 'How many they are, if unnamed.'},
      {field: 'withheld', about: 'Why details are not to be shown.'},
      {field: 'image', also: ['picture', 'photo', 'portrait'], about: 'Link to a portrait.'},
      {field: 'alt', heading: 'image text', also: ['alt', 'alt text'], about: 'What the portrait shows.'},
      {field: 'credit', heading: 'image credit', also: ['credit', 'photo credit'], about: 'Whom to credit for it.'},
      ID,
    ],
  },
  {
    name: 'facts',
    title: 'facts',
    also: ['fact', 'statements', 'claims'],
    about: 'What is said about one actor alone.',
    columns: [
      {field: 'actor', needed: true, also: ['who', 'name', 'about'], about: 'Whom it is about.'},
      {field: 'text', needed: true, also: ['fact', 'claim', 'statement'], about: 'One sentence of your own.'},
      ...CLAIM_COLUMNS,
      ID,
    ],
  },
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
  {
    name: 'tour',
    title: 'tour',
    also: ['steps', 'tour steps', 'guided tour'],
    about: 'A guided tour of the diagram, step by step.',
    columns: [
      {field: 'title', needed: true, also: ['heading', 'step'], about: 'Heading of the step.'},
      {field: 'text', needed: true, also: ['description'], about: 'What the step tells.'},
      {field: 'actors', also: ['who', 'actor'], about: 'The actors to light, between semicolons.'},
      {field: 'relations', also: ['ties', 'links'], about: 'Ids of the relations to light, or all for all between these actors.'},
      {field: 'basis', also: ['rests on'], about: 'Ids of the claims that the text rests on; those of the relations if empty.'},
      ID,
    ],
  },
  {
    name: 'corrections',
    title: 'corrections',
    also: ['correction', 'errata'],
    about: 'What was wrong and is now right.',
    columns: [
      {field: 'date', needed: true, also: ['when'], about: 'When it was put right.'},
      {field: 'text', needed: true, also: ['correction', 'what'], about: 'What was wrong, and what is right.'},
      {field: 'ids', also: ['concerns', 'id'], about: 'The ids it concerns, between semicolons.'},
    ],
  },
  {
    name: 'withdrawn',
    title: 'withdrawn',
    also: ['withdrawals', 'withdrawal', 'retractions'],
    about: 'What was taken back.',
    columns: [
      {field: 'date', needed: true, also: ['when'], about: 'When.'},
      {field: 'reason', needed: true, also: ['why', 'text'], about: 'Why.'},
      {field: 'ids', also: ['concerns', 'id'], about: 'The ids that are withdrawn, between semicolons.'},
    ],
  },
  {
    name: 'exceptions',
    title: 'exceptions',
    also: ['exception', 'coverage'],
    about: 'What explainer check lets pass in the article’s text, each with its reason; no part of the document.',
    columns: [
      {field: 'kind', needed: true, also: ['type'], about: 'name, paragraph or figure.'},
      {
        field: 'what',
        needed: true,
        also: ['text'],
        about: 'The name that is no actor’s, the number of the paragraph that nothing rests on, or the figure.',
      },
      {field: 'item', also: ['id', 'of'], about: 'For a figure: the id of the claim, actor or step that has it.'},
      {field: 'reason', needed: true, also: ['why'], about: 'Why.'},
    ],
  },
];

/** What a column is called in the starter and in messages. */
export const headingOf = ({field, heading}: Column): string => heading ?? field;

export {EVIDENCE_COLUMNS, type Column};
