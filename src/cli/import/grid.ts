/** A sheet as it lies in a file: its cells as text, blank ones empty. Rows may differ in length. */
export interface Grid {
  /** As the author calls it: the path given, or the name in the folder. */
  readonly file: string;
  /** In a workbook: the sheet's name. */
  readonly sheet?: string;
  readonly rows: readonly (readonly string[])[];
  /** Set where rows and columns have changed places, since the sheet has its headings in the first column. */
  readonly flipped?: boolean;
}

/** A cell, a row (`column` -1) or a whole sheet (`row` -1 as well). Both count from 0. */
export interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** A, B … Z, AA … as sheet programs name their columns; `index` counts from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** A place’s own row and column in the file, from 0, also where they have changed places. */
export const inFile = ({grid, row, column}: Place): {readonly row: number; readonly column: number} =>
  grid.flipped ? {row: column, column: row} : {row, column};

/** A cell’s text. */
export const cell = ({rows}: Grid, row: number, column: number): string => rows[row]?.[column] ?? '';

/** The same sheet with its rows as columns. */
export function flipped({rows, ...grid}: Grid): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...grid,
    flipped: !grid.flipped,
    rows: Array.from({length: width}, (_, column) => rows.map((row) => row[column] ?? '')),
  };
}

/** A cell’s text without what cannot be seen: spaces around it, ends of lines, marks of byte order. */
export const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
