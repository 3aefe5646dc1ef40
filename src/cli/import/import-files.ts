import {existsSync} from 'node:fs';
import {readJson} from '../files/read.js';
import {told, toJson, writeFile} from '../files/write.js';
import type {Outcome} from '../terminal/print.js';
import {withProgress} from '../terminal/progress.js';
import type {Item} from './context.js';
import {Findings} from './findings.js';
import {readGrids} from './grids.js';
import {importSheets} from './import-sheets.js';

/** Reads sheets from files and folders, and writes the document if nothing is wrong with them. */
export async function importFiles(paths: readonly string[], output: string): Promise<Outcome> {
  const previous = existsSync(output) ? (readJson(output) as Item) : undefined;
  const findings = new Findings();
  const grids = await readGrids(paths, findings);
  const document = withProgress('Importing', (tell) => importSheets(grids, paths.join(', '), previous, findings, tell));
  const {problems, notes} = findings;
  if (problems.length) {
    const kept = previous ? `, ${output} is as it was` : '';
    return {problems, lines: ['', `${counted(problems.length, 'problem')}: nothing was written${kept}`]};
  }
  const written = writeFile(output, toJson(document));
  const counts = Object.fromEntries(
    Object.entries(document).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
  );
  return {
    problems,
    lines: [
      ...notes.map((note) => `note: ${note}`),
      `${told(written)}: ${Object.entries(counts)
        .map(([name, count]) => `${wordsFor(name)} ${count as number}`)
        .join(', ')}`,
    ],
    details: {notes, output, counts},
  };
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const wordsFor = (list: string): string => list.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
