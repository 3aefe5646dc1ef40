/**
 * Measures the network in Chromium against two floors that show the same picture ready-made: static SVG, and a canvas painted once.
 * `npm run bench -- --help` tells how to measure less. Exits with 1 where a budget is missed.
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {measureCase} from './cases.js';
import {comparePainters} from './painters.js';
import {table, verdicts, type Case} from './report.js';
import {openSite} from './site.js';
import {measureTerms} from './terms.js';

const USAGE = `
npm run bench                              after npm run build
npm run bench -- --only article,400        some cases: the packaged article, or generated actors by number
npm run bench -- --only terms              500 names in text, beside as many minimal Lit elements and plain spans
npm run bench -- --runs 3 --json out.json  fewer runs; every run's figures to a file
npm run bench -- --painters                instead: the element's SVG beside its canvas`;

const options = readOptions();
const runs = Number(options.runs);
const site = await openSite();
if (options.painters) {
  console.log(await comparePainters(site, runs));
  process.exit(0);
}

const cases: Case[] = [];
const told: {met: boolean; text: string}[] = [];
let failed = false;
for (const name of options.only.split(',')) {
  try {
    if (name === 'terms') {
      const {table, verdict} = await measureTerms(site, runs);
      told.push(verdict);
      console.log(`\n${table}`);
      continue;
    }
    const measured = await measureCase(site, name, runs);
    cases.push(measured);
    console.log(`\n${table(measured)}`);
  } catch (error) {
    failed = true;
    console.error(`\n${name}: ${String(error)}`);
  }
}
const figures = cases.map(({name, rounds}) => ({name, rounds}));
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 1)}\n`);
console.log('');
for (const {met, text} of [...cases.flatMap(verdicts), ...told]) {
  failed ||= !met;
  console.log(`${met ? 'met' : 'MISSED'}: ${text}`);
}
process.exit(failed ? 1 : 0);

/** What was asked for; the run ends here where that cannot be done, or is help. */
function readOptions() {
  try {
    const {values} = parseArgs({
      options: {
        only: {type: 'string', default: 'article,400,4000,20000,terms'},
        runs: {type: 'string', default: '5'},
        json: {type: 'string'},
        painters: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    });
    if (!values.help) return values;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
