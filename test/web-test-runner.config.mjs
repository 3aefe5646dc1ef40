/** Tests in browsers: every engine installed on this machine, or those that TEST_ENGINES names. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './support/browsers.mjs';
import {webkitLauncher} from './support/webkit-launcher.mjs';

const wanted = process.env.TEST_ENGINES?.split(',') ?? ['chromium', 'firefox', 'webkit'];
const chromium = wanted.includes('chromium') && (await findChromium());
const firefox = wanted.includes('firefox') && findFirefox();
const webkit = wanted.includes('webkit') && findWebKit();

export default {
  rootDir: '.',
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: {exportConditions: ['production']},
  // One page at a time in each: a page behind another gets no frames and no focus.
  browsers: [
    chromium && chromeLauncher({launchOptions: chromium, concurrency: 1}),
    firefox && chromeLauncher({puppeteer, launchOptions: firefox, concurrency: 1}),
    webkit && webkitLauncher(webkit),
  ].filter(Boolean),
  concurrentBrowsers: 2,
  // Not `es2022`: it would drop the `with {type: 'json'}` of imports.
  plugins: [
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
    consoleGuard(),
    framePage(),
    a11ySnapshotPlugin(),
  ],
  testFramework: {config: {timeout: 30_000}},
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};

/** Has every test file watch the console: an unexpected warning or error fails the test. */
function consoleGuard() {
  return {
    name: 'console-guard',
    transform({path, body}) {
      if (path.startsWith('/test/') && path.endsWith('.test.ts')) return {body: `import '/test/support/console.ts';${body}`};
    },
  };
}

/** The page of a framed card, from the source, where `src/embed/frames.ts` takes pages to be the publisher’s. */
function framePage() {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A card</title><link rel="icon" href="data:,">
<style>body { margin: 0; display: flow-root }</style>
<explainer-card data-frame actor="qayis-khazali" heading-level="2"><p>Who Qayis Khazali is.</p></explainer-card>
<script type="module" src="/src/elements/card/index.ts"></script><script type="module" src="/src/embed/frame.ts"></script></html>`;
  return {name: 'frame-page', serve: ({path}) => (path === '/src/frame-page.html' ? {body, type: 'html'} : undefined)};
}
