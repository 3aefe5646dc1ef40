import readWorkbook, {type CellValue} from 'read-excel-file/node';
import {errorsAsText} from './error-cells.js';
import type {Findings} from './findings.js';
import {type Grid, tidy} from './grid.js';

/** The sheets of an Excel workbook; none, with a problem, if it cannot be read. */
export async function readSheets(file: string, bytes: Buffer, findings: Findings): Promise<readonly Grid[]> {
  try {
    const sheets = await readWorkbook(errorsAsText(bytes));
    return sheets.map(({sheet, data}) => ({file, sheet, rows: data.map((row) => row.map(asText))}));
  } catch (error) {
    const nowhere = {grid: {file, rows: []}, row: -1, column: -1};
    findings.report(
      nowhere,
      `this workbook cannot be read (${(error as Error).message})`,
      'open it in a sheet program and save it again as .xlsx, without a password',
    );
    return [];
  }
}

/** A day keeps its time, by which `readDate` knows that the sheet program made it and that the author may not have meant a day. */
function asText(value: CellValue | null): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 16);
  return tidy(String(value));
}
