import type {Command} from 'commander';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

interface Options {
  readonly output: string;
  readonly json?: boolean;
}

/** `explainer import`: a document out of a newsroom’s sheets. */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('make a document from spreadsheets')
    .description(
      'Makes a document from sheets: CSV or TSV as any sheet program saves them, or Excel workbooks with a sheet for each list.\n' +
        'Actors are named by name, alias or id; dates in plain words or EDTF. All that is wrong is told at once, with its cell, and ' +
        'then nothing is written. What is in the output already keeps its id for good.',
    )
    .argument('<sheets...>', 'a folder of sheets, a workbook, or single files')
    .option('-o, --output <file>', 'the document', 'explainer.json')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText(
      'after',
      `
Sheets are known by their names: document, sources, actors, facts, relation types, relations, quotes, events, tour,
corrections, withdrawn. Names that begin with # or _ are passed over, and so are columns whose heading begins with #.
explainer init makes a folder with all of them to begin with.

Examples:
  $ explainer import sheets -o explainer.json
  $ explainer import "Who is who.xlsx"
  $ explainer import document.csv sources.csv actors.csv relations.csv -o explainer.json

${EXIT_CODES}`,
    )
    .action(importDocument);
}

async function importDocument(paths: readonly string[], {output, json}: Options): Promise<void> {
  const {importFiles} = await import('../import/import-files.js');
  print(await importFiles(paths, output), {json});
}
