import {existsSync, readdirSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {readBytes} from '../files/read.js';
import {UsageError} from '../terminal/exit.js';
import {readDelimited} from './delimited.js';
import {reportErrors} from './error-cells.js';
import type {Findings} from './findings.js';
import type {Grid} from './grid.js';
import {readSheets} from './workbook.js';

const DELIMITED = ['.csv', '.tsv', '.tab'];
const WORKBOOKS = ['.xlsx', '.xlsm'];
/** Other programs’ own formats. */
const FOREIGN = ['.xls', '.ods', '.numbers', '.xlsb'];
const ZIP = 'PK';
const OLD_EXCEL = '\u00d0\u00cf';

/** All sheets in these files and folders. */
export async function readGrids(paths: readonly string[], findings: Findings): Promise<readonly Grid[]> {
  const files = paths.flatMap(filesIn);
  const grids: Grid[] = [];
  for (const [name, path] of files) grids.push(...(await gridsOf(name, path, findings)));
  for (const grid of grids) reportErrors(grid, findings);
  if (!files.length)
    throw new UsageError(
      `${paths.join(', ')}: there is no sheet here; it takes .csv, .tsv or .xlsx files (explainer init makes some)`,
    );
  return grids;
}

/** A folder’s sheets by their names in it; notes, drafts and the locks of open files are passed over. */
function filesIn(path: string): readonly (readonly [name: string, path: string])[] {
  if (!existsSync(path))
    throw new UsageError(`${path}: there is no such file or folder; check the name, and the folder you are in`);
  if (!statSync(path).isDirectory()) return [[basename(path), path]];
  return readdirSync(path)
    .filter((name) => [...DELIMITED, ...WORKBOOKS, ...FOREIGN].includes(extname(name).toLowerCase()) && !/^[.~#_]/.test(name))
    .sort()
    .map((name) => [name, join(path, name)]);
}

async function gridsOf(name: string, path: string, findings: Findings): Promise<readonly Grid[]> {
  const bytes = readBytes(path);
  const kind = extname(name).toLowerCase();
  const signature = bytes.toString('latin1', 0, 2);
  const refuse = (what: string): readonly Grid[] => {
    findings.report({grid: {file: name, rows: []}, row: -1, column: -1}, what, 'save it as .xlsx or as CSV UTF-8');
    return [];
  };
  if (FOREIGN.includes(kind) || signature === OLD_EXCEL) return refuse(`sheets in the format ${kind} cannot be read`);
  if (WORKBOOKS.includes(kind) || signature === ZIP) return readSheets(name, bytes, findings);
  if (!DELIMITED.includes(kind) && kind !== '.txt') return refuse('this is no sheet');
  const grid = readDelimited(name, bytes, findings);
  return grid ? [grid] : [];
}
