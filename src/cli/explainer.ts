#!/usr/bin/env node
/** The author's command line: every command is thin over functions that know nothing of a terminal. */
import {readFileSync} from 'node:fs';
import {Command, CommanderError} from 'commander';
import {addCheck} from './commands/check.js';
import {addImport} from './commands/import.js';
import {addInit} from './commands/init.js';
import {addLayout} from './commands/layout.js';
import {addPublish} from './commands/publish.js';
import {addServe} from './commands/serve.js';
import {addTranslate} from './commands/translate.js';
import {complain, EXIT, EXIT_CODES} from './terminal/exit.js';

// The same way up from the source and from what is built of it.
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

const program = new Command('explainer')
  .description('Packages the data of an article as an explainer: one checked document of who is who, who says so, and where.')
  .version(version, '-V, --version', 'show the version')
  .helpOption('-h, --help', 'show this')
  .helpCommand('help [command]', 'show what a command does')
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({outputError: (text) => complain(text.replace(/^error: /, ''))});

for (const add of [addInit, addImport, addCheck, addLayout, addTranslate, addPublish, addServe]) add(program);

program.addHelpText(
  'after',
  `
Examples:
  $ explainer init my-explainer
  $ explainer import my-explainer -o explainer.json
  $ explainer check explainer.json --text article.txt
  $ explainer layout explainer.json
  $ explainer translate explainer.json --to ar -o translations
  $ explainer serve explainer.json
  $ explainer publish explainer.json --base-url https://cdn.example/

${EXIT_CODES}`,
);

// Whoever reads along may stop, as `head` does.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) complain((error as Error).message);
  // Commander has said what is wrong by itself; that it showed the help or the version is no error.
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.ok : EXIT.usage;
}
