/** A text made up to show how the sheets are filled in: nobody in it exists. */
export const ARTICLE = [
  'In March 2021, Example Person founded the Example Group with five friends in Exampletown. The group reportedly has 40 members by now.',
  '“We only show how it works,” Example Person said in the spring of 2022. For a rival it was “a model” all the same.',
  'Example Person left the group in early 2023, and now writes about spreadsheets.',
  'For more, turn to the Letters Desk.',
];

type Example = Readonly<Record<string, string>>;

const stated = {by: '', status: 'stated'};
const at = (paragraph: number, start: string, end: string): Example => ({paragraph: String(paragraph), start, end});
const founded = at(1, 'In March 2021', 'in Exampletown');
const left = at(3, 'Example Person left', 'early 2023');

/** Two rows for each sheet, by its list and the fields of its columns. They import and check clean, also against the text. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  document: [
    {
      title: 'The Example Group: who is who',
      summary: 'Who began the Example Group, and who left it. All of it is made up.',
      lang: 'en',
      asOf: 'March 2023',
      publisher: 'Example Paper',
      license: 'CC BY 4.0',
      version: '1.0.0',
    },
  ],
  sources: [
    {title: 'How the Example Group began', kind: 'article', publisher: 'Example Paper', published: 'March 2023'},
    {
      title: 'Example Person, to the Example Paper',
      kind: 'statement',
      actor: 'Example Person',
      via: 'How the Example Group began',
    },
  ],
  actors: [
    {
      name: 'Example Person',
      kind: 'person',
      role: 'founder, now a writer',
      summary: 'Began the Example Group and left it later.',
      basis: 'person-founded-group; person-left-group',
    },
    {
      name: 'Example Group',
      kind: 'group',
      aliases: 'group',
      role: 'group in Exampletown',
      summary: 'A group that Example Person began.',
      basis: 'person-founded-group',
    },
  ],
  facts: [
    {
      actor: 'Example Group',
      text: 'It is said to have 40 members.',
      ...stated,
      status: 'reported',
      hedge: 'reportedly',
      ...at(1, 'The group reportedly', 'members'),
    },
    {
      actor: 'Example Person',
      text: 'Example Person’s subject is spreadsheets.',
      ...stated,
      ...at(3, 'now writes', 'spreadsheets'),
    },
  ],
  relationTypes: [
    {label: 'founder of', inverse: 'founded by', directed: 'yes', tone: 'command'},
    {label: 'member of', inverse: 'has as a member', directed: 'yes', tone: 'alliance'},
  ],
  relations: [
    {
      from: 'Example Person',
      type: 'founder of',
      to: 'Example Group',
      text: 'Example Person began the Example Group.',
      id: 'person-founded-group',
      ...stated,
      ...founded,
      at: 'March 2021',
    },
    {
      from: 'Example Person',
      type: 'member of',
      to: 'Example Group',
      text: 'Example Person belonged to it until 2023.',
      id: 'person-left-group',
      ...stated,
      ...left,
      until: '2023',
    },
  ],
  quotes: [
    {
      text: 'We only show how it works',
      speaker: 'Example Person',
      voice: 'speech',
      about: 'Example Group',
      occasion: 'To the Example Paper.',
      date: 'spring 2022',
      by: 'Example Person, to the Example Paper',
      status: 'stated',
      ...at(2, 'We only show', 'spring of 2022'),
    },
    {
      text: 'a model',
      voice: 'term',
      about: 'Example Group',
      occasion: 'What a rival saw in it.',
      partial: 'yes',
      ...stated,
      status: 'opinion',
      ...at(2, 'For a rival', 'a model'),
    },
  ],
  events: [
    {
      title: 'Founding',
      text: 'The Example Group began in Exampletown.',
      date: 'March 2021',
      place: 'Exampletown',
      participants: 'Example Person (founder)',
      ...stated,
      ...founded,
    },
    {
      title: 'Departure',
      text: 'Example Person went.',
      date: 'early 2023',
      participants: 'Example Person; Example Group',
      ...stated,
      ...left,
    },
  ],
  tour: [
    {
      title: 'A beginning',
      text: 'Example Person began the Example Group.',
      actors: 'Example Person; Example Group',
      relations: 'all',
    },
    {title: 'An end', text: 'Example Person did not stay.', actors: 'Example Person; Example Group', relations: 'all'},
  ],
  exceptions: [
    {kind: 'name', what: 'Letters Desk', reason: 'A desk of the paper, and no actor.'},
    {kind: 'paragraph', what: '4', reason: 'A note to readers.'},
  ],
};
