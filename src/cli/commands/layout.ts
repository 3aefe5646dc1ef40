import type {Command} from 'commander';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

interface Options {
  readonly output?: string;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `explainer layout`: where the actors stand in the diagram. */
export function addLayout(program: Command): void {
  program
    .command('layout')
    .summary('place the actors in the diagram')
    .description(
      'Computes where the actors stand in the diagram, for wide and for tall frames, and writes it into the document: readers’ pages ' +
        'then need not. Takes a few minutes for some dozens of actors, of which the best of many tries is kept, and seconds for ' +
        'thousands. Prints what makes each picture hard to read; the less the better.',
    )
    .argument('<document>', 'the explainer, such as explainer.json')
    .option('-o, --output <file>', 'write the document here, and leave the first as it is')
    .option('--check', 'only print the score of the positions that are there')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ explainer layout explainer.json
  $ explainer layout explainer.json -o laid-out.json
  $ explainer layout explainer.json --check

${EXIT_CODES}`,
    )
    .action(async (document: string, {json, ...options}: Options) => {
      const {layoutFile} = await import('../layout/layout-file.js');
      print(layoutFile(document, options), {json});
    });
}
