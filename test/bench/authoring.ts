/**
 * Measures the author's commands on a big explainer, from its spreadsheets to the published site: seconds, seconds of
 * processor time, and peak memory.
 *
 *     npm run bench:authoring                              after npm run build: 5,000 actors, 20,000 relations
 *     npm run bench:authoring -- --actors 500 --relations 2000
 *     npm run bench:authoring -- --keep folder             leaves sheets, document and site there
 *
 * Exits with 1 where a command fails or takes 1 GB or more.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {writeSheets} from './sheets.js';

const MOST_MB = 1000;
const {values: options} = parseArgs({
  options: {actors: {type: 'string', default: '5000'}, relations: {type: 'string', default: '20000'}, keep: {type: 'string'}},
});
const folder = options.keep === undefined ? mkdtempSync(join(tmpdir(), 'explainer-authoring-')) : resolve(options.keep);
const [sheets, document, site] = ['sheets', 'explainer.json', 'site'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const COMMANDS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['import', sheets, '--output', document],
  ['check', document],
  ['layout', document],
  ['publish', document, '--base-url', 'https://cdn.example/', '--output', site],
  // Again: what a correction costs at least.
  ['publish', document, '--base-url', 'https://cdn.example/', '--output', site],
];

/** What the command's own process reports of itself as it ends, on a channel beside stdout and stderr. */
const REPORT = `import {writeSync} from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

interface Measured {
  readonly seconds: number;
  /** Of all processors together, which other work on the machine does not lengthen as much. */
  readonly cpu: number;
  readonly mb: number;
  readonly code: number;
}

async function measure(args: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, 'dist/cli/explainer.js', ...args],
    {stdio: ['ignore', 'inherit', 'inherit', 'pipe']},
  );
  const closed = new Promise<number>((resolveCode) => child.once('close', (code) => resolveCode(code ?? 1)));
  const usage = JSON.parse((await text(child.stdio[3] as NodeJS.ReadableStream)) || '{}') as Partial<NodeJS.ResourceUsage>;
  const {maxRSS = 0, userCPUTime = 0, systemCPUTime = 0} = usage;
  const seconds = (performance.now() - began) / 1000;
  return {code: await closed, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1000};
}

writeSheets(sheets, Number(options.actors), Number(options.relations));
const rows: string[] = [];
let failed = false;
for (const args of COMMANDS) {
  const {code, seconds, cpu, mb} = await measure(args);
  failed ||= code !== 0 || mb >= MOST_MB;
  rows.push(
    `${args[0].padEnd(8)} ${seconds.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s CPU ${mb.toFixed(0).padStart(6)} MB${code ? `  exit ${code}` : ''}`,
  );
}
console.log(`\n${options.actors} actors, ${options.relations} relations\n${rows.join('\n')}`);
if (options.keep === undefined) rmSync(folder, {recursive: true, force: true});
process.exit(failed ? 1 : 0);
