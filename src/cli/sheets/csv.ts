/** By this mark sheet programs know that a file is UTF-8. */
const BOM = '\uFEFF';
/** What a sheet program would take for a formula: an author’s text never is one. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a CSV file that every sheet program opens with its letters right. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? ` ${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
