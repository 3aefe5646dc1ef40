/** Pages that put widgets up and take them away, as single-page sites do, from the built files: nothing is kept. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {drivenEngines, Stage} from '../support/stage.js';

const TAGS = ['card', 'network', 'quote', 'term', 'timeline'].map((name) => `explainer-${name}`);
const NONE = Object.fromEntries(TAGS.map((tag) => [tag, 0]));
const LEDGER = readFileSync('test/support/ledger.mjs', 'utf8');

const term = (attributes = ''): string => `<explainer-term actor="laith" group="all" ${attributes}>Laith</explainer-term>`;
const widgets = `<p>The text names ${term()}.</p>
  <explainer-card actor="qayis-khazali" group="all"></explainer-card>
  <explainer-network group="all"></explainer-network>
  <explainer-quote quote="quote-ultimate-goal" group="all"></explainer-quote>
  <explainer-timeline group="all" deep-link></explainer-timeline>`;

/** Puts the widgets up, uses each as a reader would, and takes them away: so many times. */
const cycle = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    async (html, count) => {
      const main = document.querySelector('main')!;
      for (let i = 0; i < count; i++) {
        main.innerHTML = html;
        const [term, ...others] = [...main.querySelectorAll('*')].filter(({localName}) => localName.startsWith('explainer-'));
        const network = main.querySelector('explainer-network')!.shadowRoot!;
        while (!others.every((one) => one.matches(':state(ready)')) || !network.querySelector('[aria-label="Zoom in"]'))
          await new Promise((done) => setTimeout(done));
        const diagram = network.querySelector('.diagram')!;
        for (const type of ['pointerenter', 'pointermove'])
          diagram.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, clientX: 200, clientY: 200}));
        (network.querySelector('[aria-label="Zoom in"]') as HTMLElement).click();
        (network.querySelector('button[data-actor]') as HTMLElement).click();
        (term!.shadowRoot!.querySelector('[role=button]') as HTMLElement).click();
        while (!term!.shadowRoot!.querySelector(':popover-open')) await new Promise((done) => setTimeout(done));
        main.replaceChildren();
      }
    },
    widgets,
    times,
  );

/** How many elements of ours the page’s memory holds, after it was cleaned. */
async function held(page: Page): Promise<Record<string, number>> {
  // A collection that trusts no address that the browser’s own stack happens to have; the query’s own does, and so keeps what is gone.
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const counts: Record<string, number> = {};
  const defined = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
  for (const tag of defined) {
    const prototype = await page.evaluateHandle((name) => customElements.get(name)!.prototype as object, tag);
    const objects = await page.queryObjects(prototype);
    counts[tag] = await objects.evaluate((all) => (all as unknown as unknown[]).length);
    await objects.dispose();
    await prototype.dispose();
  }
  return counts;
}

for (const engine of drivenEngines)
  describe(`widgets that come and go in ${engine}`, () => {
    // Firefox, whose memory nobody can look into from here, is asked for less.
    const cycles = engine === 'chromium' ? 200 : 40;
    let stage: Stage;
    before(async () => void (stage = await Stage.open(engine)));
    after(() => stage.close());

    it(`${cycles} times leave no listener and no observer${engine === 'chromium' ? ', and no element' : ''}`, async () => {
      const visit = await stage.visit(`<script>${LEDGER}</script>${stage.script('')}<main>${widgets}</main>`);
      const {page} = visit;
      await visit.settled('explainer-timeline');
      await cycle(page, 1);
      const open = () => page.evaluate(() => ledger());
      const before = await open();
      // In portions: the driver waits for an answer only so long.
      for (let done = 0; done < cycles; done += 20) await cycle(page, 20);
      // What was on its way when they went, as a frame or a fetched picture, comes to its end.
      await page.waitForFunction((count) => ledger().length <= count, {timeout: 15_000}, before.length);
      assert.deepEqual(await open(), before);
      if (engine === 'chromium') assert.deepEqual(await held(page), NONE);
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    if (engine === 'chromium')
      it('before their document comes are not kept', async () => {
        const visit = await stage.visit(`${stage.script('')}<main>${widgets}</main>`);
        const {page} = visit;
        await visit.settled('explainer-timeline');
        await page.evaluate(async (html) => {
          const main = document.querySelector('main')!;
          for (const wait of [0, 1, 2, 5, 10, 20]) {
            main.innerHTML = html;
            await new Promise((done) => setTimeout(done, wait));
            main.innerHTML = html;
            main.replaceChildren();
          }
        }, widgets);
        await cycle(page, 1); // Once these have their document, those before them have it, too.
        assert.deepEqual(await held(page), NONE);
        assert.deepEqual(visit.console, []);
        await visit.close();
      });

    if (engine === 'chromium')
      it('a name whose card was read is not kept by the names that stay', async () => {
        const visit = await stage.visit(`${stage.script('')}<p>${term()} and ${term('class="stays"')}</p>`);
        const {page} = visit;
        await page.waitForFunction(() => Boolean(document.querySelector('explainer-term')?.matches(':state(ready)')));
        await page.evaluate(() => document.querySelector('explainer-term')!.trigger!.click());
        // Not the element, which the handle would keep.
        await page.waitForFunction(() =>
          Boolean(document.querySelector('explainer-term')!.shadowRoot!.querySelector(':popover-open')),
        );
        await page.evaluate(() => document.querySelector('explainer-term')!.remove());
        assert.deepEqual(await held(page), {'explainer-card': 0, 'explainer-term': 1}, 'only what stays');
        assert.deepEqual(visit.console, []);
        await visit.close();
      });
  });

declare global {
  function ledger(): string[];
}
