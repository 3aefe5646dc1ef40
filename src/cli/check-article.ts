import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readParts} from './article-folder.js';
import {checkDocument} from './check/check-document.js';
import {counts} from './check/counts.js';
import {line} from './check/miss.js';

/** `explainer check` on an article’s folder in this project, where the document lies in parts. */
const HELP = `check:article - checks an article's data, alone and against the article's text

Usage: npm run check:article -- [--text FILE] [--data FOLDER]

  --text FILE    the article, one paragraph a line (default: the file that ARTICLE_TEXT names, else
                 ../shared/article/article.txt beside the project). Where there is no text, the checks
                 against it are skipped and the document is checked all the same.
  --data FOLDER  the article's folder (default: src/articles/iran-iraq-militias-2018), with document.json, actors.json,
                 relations.json, quotes.json, events.json, and if there are any tour.json, layouts.json and
                 coverage.json, the exceptions:
                   {"names":      [{"text": "Shia", "reason": "..."}],
                    "paragraphs": [{"paragraph": 1, "reason": "..."}],
                    "figures":    [{"item": "id of a claim, actor or step", "figure": "2018", "reason": "..."}]}
  --help         this

Prints every miss with its place and a remedy, then what the data holds. Exits 1 if there is a miss,
2 if it cannot run.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const DEFAULT_DATA = resolve(root, 'src/articles/iran-iraq-militias-2018');
const DEFAULT_TEXT = resolve(root, '../shared/article/article.txt');

try {
  process.exitCode = main();
} catch (error) {
  console.error(`check:article: ${(error as Error).message}. See --help.`);
  process.exitCode = 2;
}

function main(): number {
  const {text, data, help} = readFlags();
  if (help) {
    console.log(HELP);
    return 0;
  }
  const {document, coverage} = readParts(data);
  if (text === undefined) console.log('text not at hand: text checks skipped');
  const {explainer, misses} = checkDocument(document, {
    text: text === undefined ? undefined : readFileSync(text, 'utf8'),
    exceptions: coverage,
  });
  for (const miss of misses) console.log(line(miss));
  if (explainer) console.log(['', ...counts(explainer)].join('\n'));
  console.log(`check:article: ${misses.length} ${misses.length === 1 ? 'miss' : 'misses'}`);
  return misses.length ? 1 : 0;
}

function readFlags(): {text: string | undefined; data: string; help: boolean} {
  const {values} = parseArgs({options: {text: {type: 'string'}, data: {type: 'string'}, help: {type: 'boolean', short: 'h'}}});
  const asked = values.text ?? (process.env.ARTICLE_TEXT || undefined);
  return {
    // A text that was asked for must be there; the default one need not.
    text: asked ?? (existsSync(DEFAULT_TEXT) ? DEFAULT_TEXT : undefined),
    data: values.data ?? DEFAULT_DATA,
    help: values.help ?? false,
  };
}
