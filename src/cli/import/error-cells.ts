import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {Findings} from './findings.js';
import type {Grid} from './grid.js';

/** What a formula that went wrong shows. */
const FORMULA_ERROR = /^#(REF|NAME|VALUE|DIV\/0|N\/A|NUM|NULL|SPILL)[!?]?$/;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const ERROR_CELL = /(<(?:\w+:)?c\b[^>]*\st=)(["'])e\2/g;

/** Reports formulas that went wrong: what such a cell shows is nobody’s word. */
export function reportErrors(grid: Grid, findings: Findings): void {
  for (const [row, cells] of grid.rows.entries())
    for (const [column, text] of cells.entries())
      if (FORMULA_ERROR.test(text))
        findings.reportBroken(
          {grid, row, column},
          `this cell holds the error ${text}`,
          'put the text itself in place of the formula',
        );
}

/**
 * A workbook in which formulas that went wrong say so as text, such as `#REF!`, which is then a problem like any other: the
 * reader of workbooks takes such cells for blank ones. What is no archive is left to that.
 */
export function errorsAsText(workbook: Buffer): Buffer {
  const sheets = unzipped(workbook);
  const mended = Object.entries(sheets).flatMap(([name, bytes]) => {
    const xml = strFromU8(bytes);
    const text = xml.replace(ERROR_CELL, '$1$2str$2');
    return text === xml ? [] : [[name, strToU8(text)] as const];
  });
  return mended.length ? Buffer.from(zipSync({...unzipSync(workbook), ...Object.fromEntries(mended)}, {level: 0})) : workbook;
}

function unzipped(workbook: Buffer): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(workbook, {filter: ({name}) => WORKSHEET.test(name)});
  } catch {
    return {};
  }
}
