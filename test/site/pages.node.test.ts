/** The site’s own pages, as served by the preview: usable by keyboard and by everybody, and reloaded on change. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {builderPage} from '../../src/site/pages/builder.js';
import {preview, type Preview} from '../../src/site/preview.js';
import {findChromium} from '../support/browsers.mjs';
import {small, temporaryFolder} from '../support/published.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe reports. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}
const WIDTHS = [320, 480, 768, 1200];

describe('the preview', () => {
  const folder = temporaryFolder();
  const file = `${folder.path}/explainer.json`;
  let site: Preview;
  let browser: Browser;
  const said: string[] = [];

  before(async () => {
    writeFileSync(file, JSON.stringify(small));
    site = await preview({file, port: 0});
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser.close();
    await site.close();
    folder.remove();
  });

  async function open(path: string, width = 1200, scheme = 'light'): Promise<Page> {
    const page = await browser.newPage();
    page.on('console', (message) => void (['warn', 'error'].includes(message.type()) && said.push(message.text())));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(site.url + path, {waitUntil: 'load'});
    return page;
  }
  const settled = (page: Page, selector: string) =>
    page.waitForFunction((wanted) => document.querySelector(wanted)?.matches(':state(ready)'), {polling: 50}, selector);

  for (const path of ['', 'explainers/small/', 'explainers/small/embed.html', 'trust.html', 'cost.html'])
    for (const scheme of ['light', 'dark'])
      it(`/${path} is accessible, ${scheme}, and fits each width`, async () => {
        const page = await open(path, 1200, scheme);
        if (path.endsWith('embed.html')) await settled(page, '#preview explainer-card');
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const {axe} = window as unknown as {axe: {run(options: object): Promise<{violations: Violation[]}>}};
          const found = await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']});
          return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
        });
        assert.deepEqual(violations, []);
        for (const width of WIDTHS) {
          await page.setViewport({width, height: 900});
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
        }
        assert.deepEqual(said.splice(0), []);
        await page.close();
      });

  it('the catalogue finds widgets by any name and by words, and says how many', async () => {
    const page = await open('explainers/small/');
    const all = await page.$$eval('.item', (items) => items.length);
    await page.type('#find', 'soleimani quds');
    assert.equal(await page.$eval('output', (output) => output.textContent), `0 of ${all}`);
    await page.$eval('#find', (input) => (input as HTMLInputElement).select());
    await page.type('#find', 'HÉZBOLLAH');
    const shown = await page.$$eval('.item:not([hidden])', (items) => items.map(({id}) => id));
    assert.ok(shown.includes('card-hezbollah') && !shown.includes('card-laith'), shown.join());
    await page.close();
  });

  it('the catalogue leads to the embed code of each widget', async () => {
    const page = await open('explainers/small/');
    // Nothing moves any more when the link is pressed.
    await settled(page, 'explainer-network');
    await page.$eval('#card-laith', (item) => item.scrollIntoView());
    await settled(page, '#card-laith explainer-card');
    await Promise.all([page.waitForNavigation(), page.click('#card-laith a[href^="embed.html"]')]);
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#code')!.value.includes('actor="laith"'), {
      polling: 50,
    });
    await page.close();
  });

  it('the builder works by keyboard alone, from the first field to the copied code', async () => {
    const page = await open('explainers/small/embed.html');
    await settled(page, '#preview explainer-card');
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || (document.activeElement as HTMLInputElement)?.name || '');
    const tabTo = async (name: string) => {
      for (let i = 0; i < 60 && (await focused()) !== name; i++) await page.keyboard.press('Tab');
      assert.equal(await focused(), name);
    };
    await tabTo('widget');
    await page.keyboard.type('Quo');
    await tabTo('quote-variant');
    await page.keyboard.press('ArrowDown');
    await tabTo('theme');
    await page.keyboard.type('Dark');
    await tabTo('width');
    await page.keyboard.press('ArrowRight');
    await settled(page, '#preview explainer-quote');
    assert.equal(await page.$eval('#preview', (element) => element.clientWidth), 768);
    await tabTo('channel');
    await page.keyboard.press('ArrowRight');
    const code = await page.$eval('#code', (area) => (area as HTMLTextAreaElement).value);
    assert.match(code, /^<iframe src="[^"]*quote-[^"]*\.html\?variant=pull&amp;theme=dark"/);
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#status')!.textContent, {polling: 50});
    // Without a clipboard it is selected instead.
    assert.match(await page.$eval('#status', (status) => status.textContent), /Copied|selected/);
    await page.close();
  });

  it('the builder offers what the explainer has, and starts with it when asked for something else', async () => {
    const kinds = (html: string) =>
      [...html.matchAll(/<option value="(card|network|quote|timeline|term)"/g)].map(([, kind]) => kind);
    const publisher = {baseUrl: 'https://cdn.example/'};
    assert.deepEqual(kinds(builderPage(small, publisher)), ['card', 'network', 'quote', 'timeline', 'term']);
    assert.deepEqual(kinds(builderPage({...small, quotes: [], events: []}, publisher)), ['card', 'network', 'term']);
    const page = await open('explainers/small/embed.html#widget=podcast');
    await settled(page, '#preview explainer-card');
    assert.equal(new URL(page.url()).hash, '#widget=card&actor=qayis-khazali');
    await page.close();
  });

  it('the builder says why there is no code, and what would do', async () => {
    const page = await open('explainers/small/embed.html#widget=term&actor=iran');
    await page.waitForSelector('#preview explainer-term');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value=still]')!.click());
    assert.match(await page.$eval('#code', (area) => (area as HTMLTextAreaElement).value), /take element or plain/);
    assert.equal(await page.$eval('#copy', (button) => (button as HTMLButtonElement).disabled), true);
    await page.close();
  });

  it('a change of the document reloads the pages that are open, and an unusable one leaves them', async () => {
    const page = await open('explainers/small/');
    writeFileSync(file, JSON.stringify({...small, version: '1.0.1', title: 'Changed'}));
    await page.waitForFunction(() => document.title === 'Changed', {polling: 100, timeout: 15_000});
    writeFileSync(file, '{');
    await new Promise((done) => setTimeout(done, 600));
    assert.equal(await page.title(), 'Changed');
    await page.close();
  });

  it('draws PNG stills when asked for, and serves nothing from outside', async () => {
    const png = await fetch(`${site.url}explainers/small/latest/card-laith@2x.png`);
    assert.equal(png.headers.get('content-type'), 'image/png');
    for (const path of ['../package.json', '%2e%2e/%2e%2e/package.json', '..%2fexplainer.json'])
      assert.equal((await fetch(site.url + path)).status, 404, path);
  });
});
