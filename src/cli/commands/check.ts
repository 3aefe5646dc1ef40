import type {Command} from 'commander';
import {readJson, readText} from '../files/read.js';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

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
Exceptions are JSON:
  {"names":      [{"text": "Monday", "reason": "..."}],
   "paragraphs": [{"paragraph": 1, "reason": "..."}],
   "figures":    [{"item": "id of a claim, actor or step", "figure": "2018", "reason": "..."}]}

Examples:
  $ explainer check explainer.json
  $ explainer check explainer.json --text article.txt --exceptions exceptions.json
  $ explainer check explainer.json --json > report.json

${EXIT_CODES}`,
    )
    .action(check);
}

async function check(file: string, {text, exceptions, json}: Options): Promise<void> {
  const [{checkDocument}, {counts}] = await Promise.all([import('../check/check-document.js'), import('../check/counts.js')]);
  const {explainer, misses} = checkDocument(readJson(file), {
    text: text === undefined ? undefined : readText(text),
    exceptions: exceptions === undefined ? undefined : readJson(exceptions),
  });
  print(
    {
      problems: misses,
      lines: [
        ...(explainer ? ['', ...counts(explainer)] : []),
        `${file}: ${misses.length} ${misses.length === 1 ? 'problem' : 'problems'}`,
      ],
    },
    {json},
  );
}
