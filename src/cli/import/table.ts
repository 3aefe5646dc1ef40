import {headingOf, type List} from '../sheets/lists.js';
import type {Findings} from './findings.js';
import {cell, flipped, type Grid} from './grid.js';
import {type Columns, columnsOf, fieldOf} from './headings.js';

/** A sheet whose headings are understood. */
export interface Table {
  readonly list: List;
  readonly grid: Grid;
  readonly columns: Columns;
  /** The row of the headings. */
  readonly head: number;
  /** The rows below with something in them. */
  readonly rows: readonly number[];
}

/** Headings that a sheet with its fields one below the other may have over them. */
const FIELD_HEADINGS = ['field', 'value', 'key'];

/** Understands a sheet’s headings; null for an empty sheet, or, with a problem, where there are none. */
export function tableOf(sheet: Grid, list: List, findings: Findings): Table | null {
  const grid = list.name === 'document' ? upright(sheet, list) : sheet;
  const filled = grid.rows.flatMap((cells, row) => (cells.some(Boolean) ? [row] : []));
  const head = headRow(grid, filled, list);
  if (head === undefined) {
    if (!filled.length) reportEmpty(sheet, list, findings);
    else
      findings.report(
        {grid, row: filled[0]!, column: -1},
        'this row should have the headings, and has none that is known',
        `the headings of ${list.title} are ${list.columns.map(headingOf).join(', ')}`,
      );
    return null;
  }
  const columns = columnsOf(grid, head, list, findings);
  for (const column of list.columns)
    if (column.needed && !columns.has(column.field))
      findings.report({grid, row: head, column: -1}, `there is no heading ‘${headingOf(column)}’`, `add it: ${column.about}`);
  // Beside the values of a document there may be remarks.
  const rows = filled.filter((row) => row > head && (grid.flipped ? row === head + 1 : isRead(grid, row, columns)));
  if (!rows.length) reportEmpty(sheet, list, findings);
  return {list, grid, columns, head, rows};
}

function reportEmpty(grid: Grid, {needed, about}: List, findings: Findings): void {
  if (needed) findings.report({grid, row: -1, column: -1}, 'this sheet is empty', `fill it in: ${about}`);
}

const isRead = (grid: Grid, row: number, columns: Columns): boolean =>
  [...columns.values()].some((column) => cell(grid, row, column));

/** A title may stand above the headings, alone in its row. */
function headRow(grid: Grid, filled: readonly number[], list: List): number | undefined {
  const isHead = (row: number): boolean => grid.rows[row]!.some((text) => text && fieldOf(text, list) !== undefined);
  const first = filled.find((row) => isHead(row) || grid.rows[row]!.filter(Boolean).length > 1);
  return first !== undefined && isHead(first) ? first : undefined;
}

/** With the headings in a row: the document’s fields mostly stand one below the other. */
function upright(grid: Grid, list: List): Grid {
  const known = (cells: readonly string[]): number => cells.filter((text) => text && fieldOf(text, list) !== undefined).length;
  const turned = flipped(grid);
  const most = (rows: readonly (readonly string[])[]): number => Math.max(0, ...rows.map(known));
  if (most(grid.rows) >= most(turned.rows)) return grid;
  // What stands over the fields and over their values is no field, and neither is a title without a value.
  const isOver = (text: string, at: number): boolean =>
    FIELD_HEADINGS.includes(text.toLowerCase()) ||
    (fieldOf(text, list) === undefined && !turned.rows.slice(1).some((cells) => cells[at]));
  const rows = turned.rows.map((cells) => cells.map((text, at) => (isOver(text, at) && text ? '#' : text)));
  return {...turned, rows};
}
