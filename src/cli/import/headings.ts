import {bare} from '../../explainer/bare.js';
import {type Column, EVIDENCE_COLUMNS, headingOf, type List} from '../sheets/lists.js';
import type {Findings} from './findings.js';
import {cell, type Grid} from './grid.js';
import {suggestion} from './nearest.js';

/** Where a list’s columns are in a sheet: by field, and by field and number (“paragraph 2”) for further places in the text. */
export type Columns = ReadonlyMap<string, number>;

/** A heading or name in small letters, with a space between words, however it is joined: `As_of`, `asOf`, “As of:” */
export const wordsOf = (text: string): string =>
  (
    bare(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** The field that a heading stands for in a list; undefined if none. */
export function fieldOf(heading: string, {columns}: List): string | undefined {
  const words = wordsOf(heading);
  const numbered = / ([2-9]|\d\d)$/.exec(words);
  const field = match(words, columns);
  if (field !== undefined || !numbered) return field;
  const repeated = match(words.slice(0, numbered.index), EVIDENCE_COLUMNS);
  return repeated === undefined ? undefined : `${repeated} ${numbered[1]}`;
}

/** Its own name first: “source” is a column’s other name in one list and its own in another. */
function match(words: string, columns: readonly Column[]): string | undefined {
  const own = columns.find((column) => words === wordsOf(column.field) || words === wordsOf(headingOf(column)));
  return (own ?? columns.find(({also = []}) => also.includes(words)))?.field;
}

/** Finds the columns under the headings in a row, and reports those that cannot be used. Headings that begin with # are the author’s own. */
export function columnsOf(grid: Grid, row: number, list: List, findings: Findings): Columns {
  const found = new Map<string, number>();
  const width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column++) {
    const heading = cell(grid, row, column);
    if (heading.startsWith('#') || (!heading && isBlank(grid, row, column))) continue;
    const field = fieldOf(heading, list);
    const at = {grid, row, column};
    const earlier = found.get(field ?? '');
    if (!heading) findings.report(at, ...nameless(grid, row, column));
    else if (field === undefined) findings.report(at, ...unknown(heading, list));
    else if (earlier !== undefined)
      findings.report(
        at,
        `‘${heading}’ means the same as ‘${cell(grid, row, earlier)}’`,
        'keep one of them; begin the other with #',
      );
    else found.set(field, column);
  }
  return found;
}

const isBlank = (grid: Grid, row: number, column: number): boolean =>
  !grid.rows.some((cells, index) => index > row && cells[column]);

function nameless(grid: Grid, head: number, column: number): [what: string, remedy: string] {
  const row = grid.rows.findIndex((cells, index) => index > head && cells[column]);
  return [
    `this column has no heading, and ‘${cell(grid, row, column)}’ in row ${row + 1}`,
    'give it one, or # if it is not to be read; if a separator in a cell has moved the rest of its row, put that cell in quotation marks',
  ];
}

function unknown(heading: string, list: List): [what: string, remedy: string] {
  const all = list.columns.map(headingOf);
  const more = `a column of your own begins with #`;
  return [`‘${heading}’ is no column of ${list.title}`, suggestion(heading, all, `the columns are ${all.join(', ')}; ${more}`)];
}
