import {ID, type List} from './list.js';

/** What is told around it: the tour, what was put right, what the checks let pass. */
export const MORE: readonly List[] = [
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
