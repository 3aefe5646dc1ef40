import {Findings, type SheetProblem} from '../import/findings.js';
import {readGrids} from '../import/grids.js';
import {Row} from '../import/row.js';
import {tableOf} from '../import/table.js';
import {toCsv} from '../sheets/csv.js';
import {headingOf, type List} from '../sheets/lists.js';
import {hashOf, keyOf, type Text} from './texts.js';

export const STATES = ['missing', 'done', 'stale'] as const;
export type State = (typeof STATES)[number];

/** A row of a translator’s sheet. */
export interface Translation extends Text {
  readonly translation: string;
  readonly state: State;
  /** Of the original that was translated. */
  readonly hash: string;
}

const LIST: List = {
  name: 'translation',
  title: 'the translation',
  also: [],
  about: 'A text a row.',
  columns: [
    {field: 'id', needed: true, about: 'The item; leave it as it is.'},
    {field: 'field', needed: true, about: 'Which text of it; leave it as it is.'},
    {field: 'original', needed: true, about: 'What to translate; leave it as it is.'},
    {field: 'translation', needed: true, about: 'In the other language.'},
    {
      field: 'state',
      needed: true,
      about: 'missing, done, or stale where the original has changed: write done once it is right again.',
    },
    {field: 'hash', needed: true, about: 'A mark of the original; leave it as it is.'},
  ],
};

export const toSheet = (rows: readonly Translation[]): string =>
  toCsv([
    LIST.columns.map(headingOf),
    ...rows.map(({id, field, original, translation, state, hash}) => [id, field, original, translation, state, hash]),
  ]);

/** A translator’s sheet, however it was saved. Rows that cannot be used are problems. */
export async function readSheet(
  file: string,
): Promise<{readonly rows: readonly Translation[]; readonly problems: readonly SheetProblem[]}> {
  const findings = new Findings();
  const rows = (await readGrids([file], findings)).flatMap((grid) => {
    const table = tableOf(grid, LIST, findings);
    return table?.rows.map((index) => read(new Row(table, index, findings, 'en'))) ?? [];
  });
  return {rows, problems: findings.problems};
}

function read(row: Row): Translation {
  const translation = row.text('translation') ?? '';
  const state = row.oneOf('state', STATES, false) ?? 'missing';
  return {
    id: row.needed('id'),
    field: row.needed('field'),
    original: row.text('original') ?? '',
    translation,
    // Translators fill in the text, and may leave the state as it was.
    state: translation ? (state === 'missing' ? 'done' : state) : 'missing',
    hash: row.text('hash') ?? '',
  };
}

/** The rows for a document’s texts, with what is translated already. */
export function rowsFor(texts: readonly Text[], earlier: readonly Translation[]): readonly Translation[] {
  const known = new Map(earlier.map((row) => [keyOf(row), row]));
  return texts.map((text) => {
    const {translation = '', state = 'missing', hash: before} = known.get(keyOf(text)) ?? {};
    const hash = hashOf(text.original);
    return {...text, translation, state: translation && before !== hash ? 'stale' : state, hash};
  });
}
