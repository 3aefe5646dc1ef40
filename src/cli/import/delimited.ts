import {CsvError, parse} from 'csv-parse/sync';
import type {Findings} from './findings.js';
import {type Grid, tidy} from './grid.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** What a decoder puts in the place of bytes that are no text. */
const UNREADABLE = '\uFFFD';

/** A sheet out of a file with separated values, however it was saved; null, with a problem, if it cannot be read. */
export function readDelimited(file: string, bytes: Uint8Array, findings: Findings): Grid | null {
  const text = decode(bytes);
  const nowhere = {grid: {file, rows: []}, row: -1, column: -1};
  if (text.includes('\0')) {
    findings.report(nowhere, 'this is no text file', 'save the sheet as CSV UTF-8 or as .xlsx');
    return null;
  }
  // Excel’s own line for which sign separates, which it does not show.
  const [named, said] = /^sep=(.)\r?\n/i.exec(text) ?? [''];
  const body = text.slice(named.length);
  try {
    const rows = parse(body, {
      delimiter: said ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }).map((row) => row.map(tidy));
    const grid = {file, rows};
    reportUnreadable(grid, findings);
    return grid;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {records, index} = error as unknown as {records: number; index: number};
    findings.report(
      {...nowhere, row: records, column: index},
      'a quotation mark opens here and never closes, so the rest of the file is one cell',
      'close it, or double the quotation marks inside the cell (""), or save the sheet as .xlsx',
    );
    return null;
  }
}

/** UTF-8 or UTF-16, with or without a byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Latin letters and separators have a zero for their other byte.
  if (first && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** The separator that stands most often in the first row with something in it, outside quotation marks. */
function delimiterOf(text: string): string {
  const row = /^[\s,;|]*((?:"[^"]*"|[^"\r\n])*)/.exec(text)?.[0] ?? '';
  const outside = row.replace(/"[^"]*"/g, '');
  const times = (delimiter: string): number => outside.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (times(delimiter) > times(best) ? delimiter : best));
}

function reportUnreadable(grid: Grid, findings: Findings): void {
  for (const [row, cells] of grid.rows.entries())
    for (const [column, text] of cells.entries()) {
      const at = {grid, row, column};
      if (text.includes(UNREADABLE))
        findings.report(
          at,
          `‘${text}’ has letters that cannot be read`,
          'save the sheet as “CSV UTF-8” (in Excel: Save as, CSV UTF-8), or as .xlsx',
        );
    }
}
