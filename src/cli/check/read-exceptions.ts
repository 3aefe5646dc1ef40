import {readJson} from '../files/read.js';
import {Findings} from '../import/findings.js';
import {readGrids} from '../import/grids.js';
import {Row} from '../import/row.js';
import {tableOf} from '../import/table.js';
import {LISTS} from '../sheets/lists.js';
import type {Miss} from './miss.js';

const KINDS = ['name', 'paragraph', 'figure'] as const;
const LIST = LISTS.find(({name}) => name === 'exceptions')!;

/** Exceptions out of a file, still unchecked: JSON, or a sheet as `explainer init` makes one. */
export async function readExceptionsFile(
  file: string,
): Promise<{readonly exceptions: unknown; readonly misses: readonly Miss[]}> {
  if (file.endsWith('.json')) return {exceptions: readJson(file), misses: []};
  const findings = new Findings();
  const rows = (await readGrids([file], findings)).flatMap((grid) => {
    const table = tableOf(grid, LIST, findings);
    return table?.rows.map((index) => new Row(table, index, findings, 'en')) ?? [];
  });
  const all = rows.map((row) => ({kind: row.oneOf('kind', KINDS), reason: row.needed('reason'), row}));
  const of = <T>(kind: (typeof KINDS)[number], read: (row: Row) => T) =>
    all.filter((one) => one.kind === kind).map(({reason, row}) => ({...read(row), reason}));
  const exceptions = {
    names: of('name', (row) => ({text: row.needed('what')})),
    paragraphs: of('paragraph', (row) => ({paragraph: row.number('what')})),
    figures: of('figure', (row) => ({figure: row.needed('what'), item: row.needed('item')})),
  };
  return {exceptions, misses: findings.problems};
}
