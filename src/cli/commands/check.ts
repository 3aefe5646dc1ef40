import type {Command} from 'commander';
import {readJson, readText} from '../files/read.js';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';
import {withProgress} from '../terminal/progress.js';

interface Options {
  readonly text?: string;
  readonly exceptions?: string;
  readonly json?: boolean;
}

/** `explainer check`: is the document sound, and does the article’s text bear it out? */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('check a document, alone and against the article’s text')
    .description(
      'Checks a document: that it keeps to the format, that all it refers to is there, that nothing is there twice, that dates make ' +
        'sense, that every claim has a source.\nWith the text also: that every locator and quotation stands there word for word, that ' +
        'figures and dates are the text’s, that every name is covered, and that no prose is copied.',
    )
    .argument('<document>', 'the explainer, such as explainer.json')
    .option('-t, --text <file>', 'the article, one paragraph a line')
    .option('-e, --exceptions <file>', 'what the checks against the text let pass, each with its reason')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText(
      'after',
      `
Exceptions are a sheet with the columns kind (name, paragraph or figure), what, item and reason, as explainer init makes
one, or JSON: {"names": [{"text", "reason"}], "paragraphs": [{"paragraph", "reason"}], "figures": [{"item", "figure", "reason"}]}.
Names, figures and dates are only looked for in documents in English.

Examples:
  $ explainer check explainer.json
  $ explainer check explainer.json --text article.txt --exceptions exceptions.csv
  $ explainer check explainer.json --json > report.json

${EXIT_CODES}`,
    )
    .action(check);
}

async function check(file: string, {text, exceptions, json}: Options): Promise<void> {
  const [{checkDocument}, {counts}, {gathered}, {readExceptionsFile}] = await Promise.all([
    import('../check/check-document.js'),
    import('../check/counts.js'),
    import('../check/gather.js'),
    import('../check/read-exceptions.js'),
  ]);
  const read = exceptions === undefined ? undefined : await readExceptionsFile(exceptions);
  const document = readJson(file);
  const against = {text: text === undefined ? undefined : readText(text), exceptions: read?.exceptions};
  const {explainer, misses, notes} = withProgress('Checking', (tell) => checkDocument(document, against, tell));
  const problems = [...(read?.misses ?? []), ...misses];
  const sum = `${file}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  const lines = [
    ...gathered(notes).map(({place, what, remedy}) => `note: ${place}: ${what}\n    → ${remedy}`),
    ...(explainer ? ['', ...counts(explainer)] : []),
    sum,
  ];
  print({problems, lines, details: {notes}}, {json});
}
