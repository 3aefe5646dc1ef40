/** Opens every story of the built Storybook: it renders, its play function passes, axe finds nothing, the console stays empty. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults, RunOptions} from 'axe-core';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import sirv from 'sirv';
import {listen} from '../../src/site/servers.js';
import {findChromium} from '../support/browsers.mjs';

const FOLDER = 'storybook-static';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PATIENCE = {polling: 50, timeout: 15_000};

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}
const {entries} = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {entries: Record<string, Entry>};
const stories = Object.values(entries).filter(({type}) => type === 'story');

/** What a story may tell this test. */
interface StoryParameters {
  /** Patterns of what the console will say. */
  console?: string[];
  /** The story is about loading: it never ends. */
  loading?: boolean;
}

/** What this test uses of Storybook's preview and of axe, in the page. */
interface PreviewWindow {
  __STORYBOOK_ADDONS_CHANNEL__?: {last(event: 'storyFinished'): [{status: string}] | undefined};
  __STORYBOOK_PREVIEW__: {currentRender: {story: {parameters: StoryParameters}}};
  axe: {run(root: Element, options: RunOptions): Promise<AxeResults>};
}

describe('stories', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    const files = sirv(FOLDER, {dev: true});
    ({server, origin} = await listen(
      (request, response) =>
        files(request, response, () => void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()),
      0,
    ));
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('there are some for each element', () => {
    for (const element of ['card', 'network', 'quote', 'term', 'timeline'])
      assert.ok(
        stories.some(({id}) => id.includes(element)),
        `no story of ${element}`,
      );
  });

  for (const {id, title, name} of stories)
    it(`${title}: ${name}`, async () => {
      const page = await browser.newPage();
      const said = consoleOf(page);
      await page.setViewport({width: 1000, height: 800});
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
      assert.equal(await finished(page), 'success');
      await page.waitForFunction(isComplete, PATIENCE);
      const expected = await page.evaluate(
        () => (window as unknown as PreviewWindow).__STORYBOOK_PREVIEW__.currentRender.story.parameters.console ?? [],
      );
      assert.deepEqual(surprises(said, expected), []);
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(check), []);
      await page.close();
    });
});

function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
  return said;
}

/** What was said beyond the patterns in the story's `parameters.console`, and which of these were missing. */
function surprises(said: string[], patterns: string[]): string[] {
  const expected = patterns.map((pattern) => new RegExp(pattern));
  return [
    ...said.filter((line) => !expected.some((pattern) => pattern.test(line))),
    ...expected.filter((pattern) => !said.some((line) => pattern.test(line))).map((pattern) => `missing: ${pattern}`),
  ];
}

/** How the story ended, its play function included. */
async function finished(page: Page): Promise<string> {
  const status = await page.waitForFunction(
    () => (window as unknown as PreviewWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0].status,
    PATIENCE,
  );
  return String(await status.jsonValue());
}

/** Whether every widget shows itself or its fallback. Runs in the page. */
function isComplete(): boolean {
  const {loading} = (window as unknown as PreviewWindow).__STORYBOOK_PREVIEW__.currentRender.story.parameters;
  const widgets = [...document.querySelectorAll('explainer-card, explainer-network, explainer-quote, explainer-timeline')];
  return loading || widgets.every((widget) => widget.matches(':state(ready), :state(error)'));
}

/** Axe over the story, shadow roots included. Runs in the page. */
async function check(): Promise<string[]> {
  const root = document.querySelector('#storybook-root')!;
  // A story is part of a page: landmarks and headings of the whole are the host's.
  const {violations} = await (window as unknown as PreviewWindow).axe.run(root, {
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}, 'landmark-one-main': {enabled: false}},
  });
  return violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({target}) => target.join(' ')).join('; ')}`);
}
