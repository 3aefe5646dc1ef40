import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Command} from 'commander';
import {writeFile} from '../files/write.js';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

/** `explainer init`: a folder to begin with. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('make a folder with sheets to fill in')
    .description(
      'Makes a folder to begin with: a spreadsheet for each list, with headings and two example rows, a place for the article’s text, ' +
        'and a README that says what goes where. Files that are there already are left as they are.',
    )
    .argument('<folder>', 'where; it is made if it is not there')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText('after', `\nExamples:\n  $ explainer init my-explainer\n\n${EXIT_CODES}`)
    .action(init);
}

async function init(folder: string, {json}: {json?: boolean}): Promise<void> {
  const {starter} = await import('../init/starter.js');
  const wrote: string[] = [];
  const left: string[] = [];
  for (const [name, content] of starter()) {
    const file = join(folder, name);
    if (existsSync(file)) left.push(file);
    else wrote.push(writeFile(file, content).file);
  }
  print(
    {
      problems: [],
      lines: [
        ...wrote.map((file) => `wrote ${file}`),
        ...left.map((file) => `left ${file}, which was there already`),
        ...(wrote.length
          ? ['', `Read ${join(folder, 'README.md')} first. Then: explainer import ${folder} -o ${join(folder, 'explainer.json')}`]
          : []),
      ],
      details: {wrote, left},
    },
    {json},
  );
}
