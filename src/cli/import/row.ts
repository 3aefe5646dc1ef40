import {headingOf} from '../sheets/lists.js';
import type {Findings} from './findings.js';
import {cell, type Place} from './grid.js';
import {folded, suggestion} from './nearest.js';
import {readDate, type ReadDate} from './read-date.js';
import type {Table} from './table.js';

/** Between the entries of one cell. */
const SEPARATOR = /\s*[;|]\s*/;
const YES = ['yes', 'y', 'true', '1', 'x'];
const NO = ['no', 'n', 'false', '0'];

/** One row of a sheet. Reads cells by their field, and reports those that hold something else than they should. */
export class Row {
  constructor(
    readonly table: Table,
    readonly index: number,
    readonly findings: Findings,
    /** Language of the texts, in which dates may be written. */
    readonly lang: string,
  ) {}

  /** The cell of a field; the row where there is no such column. */
  at(field: string): Place {
    return {grid: this.table.grid, row: this.index, column: this.table.columns.get(field) ?? -1};
  }

  /** For messages about other rows. */
  get name(): string {
    const {file, sheet} = this.table.grid;
    return `${sheet ?? file}, row ${this.index + 1}`;
  }

  /** Something is wrong with a field. */
  report(field: string, what: string, remedy: string): void {
    this.findings.report(this.at(field), what, remedy);
  }

  has(field: string): boolean {
    return this.table.columns.has(field);
  }

  text(field: string): string | undefined {
    const column = this.table.columns.get(field);
    return (column === undefined ? '' : cell(this.table.grid, this.index, column)) || undefined;
  }

  /** Reported if blank; that the whole column is missing has been reported once. */
  needed(field: string, about = this.about(field)): string {
    const text = this.text(field);
    if (text === undefined && this.has(field))
      this.report(field, `‘${this.heading(field)}’ is empty`, `fill it in: ${inSentence(about)}`);
    return text ?? '';
  }

  /** One of a list of words, in any case; `needed` ones are reported if blank. */
  oneOf<T extends string>(field: string, values: readonly T[], needed = true): T | undefined {
    const text = needed ? this.needed(field) : this.text(field);
    const value = values.find((one) => folded(one) === folded(text ?? ''));
    if (text && !value)
      this.report(field, `‘${text}’ is no ${this.heading(field)}`, suggestion(text, values, `it is one of ${values.join(', ')}`));
    return value;
  }

  /** The entries of a cell, which semicolons separate. */
  many(field: string): readonly string[] {
    return this.text(field)?.split(SEPARATOR).filter(Boolean) ?? [];
  }

  yes(field: string): boolean | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    if (YES.includes(text.toLowerCase())) return true;
    if (!NO.includes(text.toLowerCase())) this.report(field, `‘${text}’ is neither yes nor no`, 'write yes or no');
    return false;
  }

  /** A whole number from 1. */
  number(field: string): number | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const value = Number(text.replace(/[.,]0+$/, ''));
    if (Number.isInteger(value) && value > 0) return value;
    this.report(field, `‘${text}’ is no whole number from 1`, `${this.heading(field)} takes a number such as 3`);
    return undefined;
  }

  /** An EDTF date; reported where EDTF cannot say it. */
  date(field: string, needed = false): string | undefined {
    const text = needed ? this.needed(field) : this.text(field);
    if (!text) return undefined;
    const read = this.asDate(field, text);
    if (read && read.edtf === undefined)
      this.report(
        field,
        `‘${text}’ is no date that can be sorted`,
        'write the year or years that are certain, and say the rest in the text',
      );
    return read?.edtf;
  }

  /** An EDTF date, words for what it cannot say, or both; reported if it is no date. */
  asDate(field: string, text: string): ReadDate | undefined {
    const read = readDate(text, this.lang);
    if (!('problem' in read)) return read;
    this.report(field, read.problem, read.remedy);
    return undefined;
  }

  private heading(field: string): string {
    const column = this.table.list.columns.find((one) => one.field === field);
    return column ? headingOf(column) : field;
  }

  private about(field: string): string {
    return this.table.list.columns.find((one) => one.field === field)?.about ?? '';
  }
}

/** What stands alone elsewhere, as the end of a sentence. */
const inSentence = (about: string): string => about.charAt(0).toLowerCase() + about.slice(1).replace(/\.$/, '');
