import type {Miss} from '../check/miss.js';
import {columnName, type Grid, inFile, type Place} from './grid.js';

/** Something wrong in a sheet. */
export interface SheetProblem extends Miss {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** As sheet programs number them, from 1; none if the whole sheet is meant. */
  readonly row?: number | undefined;
  /** As sheet programs name them: A, B …; none if the whole row is meant. */
  readonly column?: string | undefined;
}

/** What is wrong with some sheets, and what else is worth knowing. */
export class Findings {
  readonly #problems: (SheetProblem & {readonly order: readonly [number, number]})[] = [];
  /** File, sheet and row of each. */
  readonly #rows = new Set<string>();
  /** Cells about which nothing more is to be told. */
  readonly #broken = new Set<string>();
  /** No problems: what was done that nobody asked for. */
  readonly notes: string[] = [];

  /** `what` is wrong at a place, and `remedy` is what to do about it. */
  report(place: Place, what: string, remedy: string): void {
    const {file, sheet} = place.grid;
    if (this.#broken.has(cellKey(place))) return;
    const {row, column} = inFile(place);
    const [rowName, letters] = [row < 0 ? undefined : row + 1, column < 0 ? undefined : columnName(column)];
    const where = [whole(place.grid), rowName === undefined ? '' : letters ? `${letters}${rowName}` : `row ${rowName}`];
    const order = [row, column] as const;
    this.#rows.add(keyOf(place));
    this.#problems.push({
      place: where.filter(Boolean).join(', '),
      what,
      remedy,
      file,
      sheet,
      row: rowName,
      column: letters,
      order,
    });
  }

  /** A cell is wrong in itself, so that nothing else is told about what is in it. */
  reportBroken(place: Place, what: string, remedy: string): void {
    this.report(place, what, remedy);
    this.#broken.add(cellKey(place));
  }

  /** In the order of the sheets. */
  get problems(): readonly SheetProblem[] {
    const key = ({file, sheet}: SheetProblem): string => `${file}\n${sheet ?? ''}`;
    return [...this.#problems]
      .sort((a, b) => compare(key(a), key(b)) || a.order[0] - b.order[0] || a.order[1] - b.order[1])
      .map(({order: _, ...problem}) => problem);
  }

  /** Whether a row has a problem already: what follows from it need not be told. */
  has(place: Place): boolean {
    return this.#rows.has(keyOf(place));
  }
}

const keyOf = (place: Place): string => JSON.stringify([place.grid.file, place.grid.sheet, place.row]);
function cellKey(place: Place): string {
  const {row, column} = inFile(place);
  return JSON.stringify([place.grid.file, place.grid.sheet, row, column]);
}
const whole = ({file, sheet}: Grid): string => (sheet === undefined ? file : `${file}, sheet “${sheet}”`);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
