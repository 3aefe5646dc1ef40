/** What `npm start` serves: a publisher's page that embeds the widgets exactly as the README says. */
import assert from 'node:assert/strict';
import {type Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {EXAMPLE_ORIGIN, examplePage, listen, publisherFiles} from '../../src/site/servers.js';
import {findChromium} from '../support/browsers.mjs';
import {snippets} from '../support/snippets.js';

describe('the example page', () => {
  let browser: Browser;
  let servers: Server[];
  let page: string;
  let publisher: string;

  before(async () => {
    const files = await listen(publisherFiles(), 0);
    publisher = files.origin;
    const host = await listen(examplePage(publisher), 0);
    page = host.origin;
    servers = [files.server, host.server];
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('shows the README’s snippets with the publisher’s origin', async () => {
    const html = await (await fetch(page)).text();
    assert.ok(!html.includes(EXAMPLE_ORIGIN));
    const bare = (text: string) => text.replace(/\s+/g, ' ');
    for (const tag of ['explainer-card', 'explainer-network', 'explainer-quote', 'explainer-term', 'explainer-timeline']) {
      const shown = snippets
        .filter((snippet) => snippet.includes(`<${tag}`))
        .some((snippet) => bare(html).includes(bare(snippet.replaceAll(EXAMPLE_ORIGIN, publisher))));
      assert.ok(shown, `no snippet of ${tag} from the README is on the page`);
    }
  });

  it('draws every widget, with nothing in the console', async () => {
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(String(error)));
    await tab.setViewport({width: 1200, height: 900});
    await tab.goto(page, {waitUntil: 'load'});
    // Each is loaded as it comes near, so go there.
    const widgets = await tab.$$('explainer-card, explainer-network, explainer-quote, explainer-term, explainer-timeline');
    assert.ok(widgets.length >= 4);
    for (const widget of widgets) {
      await widget.scrollIntoView();
      await tab.waitForFunction(
        (element) => element.matches(':defined') && element.matches(':state(ready)'),
        {polling: 50, timeout: 15_000},
        widget,
      );
    }
    assert.deepEqual(said, []);
  });

  it('serves no file outside the publisher’s folders', async () => {
    for (const path of [
      '/package.json',
      '/v1/../package.json',
      '/v1/%2e%2e/%2e%2e/package.json',
      '/explainers/..%2f..%2fpackage.json',
    ])
      assert.equal((await fetch(publisher + path)).status, 404, path);
    assert.equal((await fetch(`${page}/src/site/serve.ts`)).status, 404);
  });

  it('allows any page to use the files, and keeps chunks for ever', async () => {
    const latest = await fetch(`${publisher}/explainers/iran-iraq-militias-2018/latest.json`);
    assert.equal(latest.headers.get('access-control-allow-origin'), '*');
    assert.equal(latest.headers.get('cache-control'), 'no-cache');
    const loader = await (await fetch(`${publisher}/v1/explainer.js`)).text();
    const chunk = /chunks\/[\w-]+\.js/.exec(loader)![0];
    assert.match((await fetch(`${publisher}/v1/${chunk}`)).headers.get('cache-control')!, /immutable/);
  });
});
