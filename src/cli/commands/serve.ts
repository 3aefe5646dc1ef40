import {InvalidArgumentError, type Command} from 'commander';
import {EXIT_CODES} from '../terminal/exit.js';

interface Options {
  readonly port: number;
  readonly hostPage?: string;
}

const PORT = 8080;

/** `explainer serve`: a preview of the published site. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('preview the site, and reload it on change')
    .description('Serves the site that publish would write, on this machine only. Open pages reload when the document changes.')
    .argument('<document>', 'the explainer, as import made it')
    .option('-p, --port <number>', 'the first port to try', port, Number(process.env['PORT']) || PORT)
    .option('--host-page <file>', 'show this page, too, as another publisher’s: https://cdn.example in it becomes the preview')
    .addHelpText(
      'after',
      `
Examples:
  $ explainer serve explainer.json
  $ explainer serve explainer.json --port 3000 --host-page article.html

${EXIT_CODES}`,
    )
    .action(serve);
}

async function serve(file: string, options: Options): Promise<void> {
  const {serveFile} = await import('../serve-file.js');
  await serveFile(file, options);
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new InvalidArgumentError('It must be a whole number below 65536.');
}
