import type {Command} from 'commander';
import {EXIT_CODES, UsageError} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

interface Options {
  readonly to?: string;
  readonly from?: string;
  readonly output: string;
  readonly json?: boolean;
}

/** `explainer translate`: the texts out to a translator, and back. */
export function addTranslate(program: Command): void {
  program
    .command('translate')
    .summary('export what needs translating, and merge it back')
    .description(
      'With --to alone: writes a sheet of all texts for a translator. With --from: makes of that sheet an overlay, which has the same ' +
        'ids and nothing but texts, and names it in the document. What is missing or stale, since the original has changed, is listed ' +
        'and left out, so that readers get the original. Quotations stay in the words they were said in.',
    )
    .argument('<document>', 'the explainer, such as explainer.json')
    .option('--to <language>', 'the language: ar, fa, pt-BR …')
    .option('--from <sheet>', 'a translated sheet; its name gives the language, unless --to does')
    .requiredOption('-o, --output <path>', 'with --to the folder of the sheet, with --from the overlay')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ explainer translate explainer.json --to ar -o translations
  $ explainer translate explainer.json --from translations/ar.csv -o ar.json

${EXIT_CODES}`,
    )
    .action(translate);
}

async function translate(document: string, {to, from, output, json}: Options): Promise<void> {
  if (to === undefined && from === undefined)
    throw new UsageError('translate needs --to, to export, or --from, to merge back; see --help');
  const {exportTexts, mergeTexts} = await import('../translate/translate-files.js');
  print(await (from === undefined ? exportTexts(document, to!, output) : mergeTexts(document, from, to, output)), {json});
}
