/**
 * Runs the tests: in every browser installed, then those in Node, which also drive browsers over the built files and stories.
 *
 *     npm test                                    everything
 *     npm test -- test/elements/card.test.ts      some files
 *     npm test -- --engine chromium,webkit        some engines
 *     npm test -- --no-build                      with the files of the last build
 *
 * Where CI is set all three engines must be there.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import {ENGINES, findChromium, findFirefox, findWebKit, REMEDIES} from './support/browsers.mjs';
import {add, line, nothing, ofSession, ofTap} from './support/tally.mjs';

const {values: options, positionals} = parseArgs({
  options: {engine: {type: 'string'}, 'no-build': {type: 'boolean', default: false}},
  allowPositionals: true,
});

const engines = await findEngines(options.engine?.split(',') ?? ENGINES);
const files = positionals.length ? positionals : readdirSync('test', {recursive: true}).map((name) => join('test', name));
const nodeFiles = files.filter((name) => name.endsWith('.node.test.ts'));
const browserFiles = files.filter((name) => name.endsWith('.test.ts') && !nodeFiles.includes(name));

const results = [];
if (browserFiles.length) results.push(...(await runInBrowsers()));
if (nodeFiles.length) results.push(['Node', runInNode()]);

console.log('\nTests by place:');
for (const [place, counts] of results) console.log(`  ${place}: ${line(counts)}`);
reportEngines();
const total = add(...results.map(([, counts]) => counts));
console.log(`\n${line(total)}`);
process.exit(total.failed || !total.passed ? 1 : 0);

/** The wanted engines that are there; the run ends here when one that must be there is not. */
async function findEngines(wanted) {
  const found = {chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit()};
  const present = wanted.filter((name) => found[name]);
  const missing = wanted.filter((name) => !found[name]);
  const needed = missing.filter((name) => process.env.CI || name === 'chromium');
  for (const name of needed)
    console.error(`The tests need ${name}: ${REMEDIES[name] ?? `no such engine, there are ${ENGINES.join(', ')}`}.`);
  if (needed.length) {
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
  process.env.TEST_ENGINES = present.join();
  reportEngines(present, missing);
  return {present, missing};
}

function reportEngines(present = engines.present, missing = engines.missing) {
  console.log(`Engines: ${present.join(', ')}.`);
  for (const name of missing) console.log(`Not run: ${name}, which is not installed. To run it, ${REMEDIES[name]}.`);
}

/** @returns {Promise<[string, {passed: number, failed: number, skipped: number}][]>} counts by engine */
async function runInBrowsers() {
  const runner = await startTestRunner({
    argv: ['--config', 'test/web-test-runner.config.mjs', ...(positionals.length ? ['--files', ...browserFiles] : [])],
    autoExitProcess: false,
  });
  await new Promise((done) => runner.on('stopped', done));
  return runner.browsers.map((browser) => [
    browser.name,
    add(...[...runner.sessions.all()].filter((session) => session.browser === browser).map(ofSession)),
  ]);
}

function runInNode() {
  const needsBuild = nodeFiles.some((name) => /test.(embed|site|stories)/.test(name));
  if (needsBuild && !options['no-build']) {
    const failure = ['build', 'build-storybook'].find((script) => !succeeds(script));
    if (failure) return {...nothing(), failed: 1};
  }

  const folder = mkdtempSync(join(tmpdir(), 'explainer-tests-'));
  const report = join(folder, 'report.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters, ...nodeFiles], {
    stdio: 'inherit',
  });
  const counts = ofTap(readFileSync(report, 'utf8'));
  rmSync(folder, {recursive: true});
  return counts;
}

/** Runs a script, and shows what it said only if it fails. */
function succeeds(script) {
  console.log(`\nnpm run ${script}`);
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(`${stdout}${stderr}\nnpm run ${script} failed, so the tests of what it builds did not run.`);
  return false;
}
