import {InvalidArgumentError, type Command} from 'commander';
import {EXIT_CODES} from '../terminal/exit.js';
import {print} from '../terminal/print.js';

interface Options {
  readonly output: string;
  readonly baseUrl: string;
  readonly png: boolean;
  readonly json?: boolean;
}

/** `explainer publish`: a site of static files, for any web server. */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .summary('write the site that others embed from')
    .description(
      'Writes an explainer as a site of static files: scripts, documents, a catalogue with embed codes, frames and pictures. ' +
        'What was published there before stays: old versions, and other explainers. The same input gives the same bytes, and the site ' +
        'that is there stays whole until the new one takes its place.',
    )
    .argument('<document>', 'the explainer, as import made it')
    .requiredOption('--base-url <url>', 'where the site will be, such as https://cdn.example/', baseUrl)
    .option('-o, --output <folder>', 'the site', 'site')
    .option('--no-png', 'leave out the pictures in PNG, which take the longest')
    .option('--json', 'print one JSON object, for machines')
    .addHelpText(
      'after',
      `
Examples:
  $ explainer publish explainer.json --base-url https://cdn.example/
  $ explainer publish explainer.json -o site --base-url https://example.org/explainers/

${EXIT_CODES}`,
    )
    .action(publishDocument);
}

async function publishDocument(file: string, options: Options): Promise<void> {
  const {publishFile} = await import('../publish-file.js');
  print(await publishFile(file, options), options);
}

function baseUrl(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new InvalidArgumentError('It must be absolute, such as https://cdn.example/.');
}
