/** Names in text, from the built files: what a page with many of them asks for, and when; and the module that marks them. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {ID, packaged} from '../support/documents.js';
import {drivenEngines, Stage, type Visit} from '../support/stage.js';

const [first, second] = packaged.actors;
const term = (actor = first!, id = '') => `<explainer-term actor="${actor.id}" ${id}>${actor.name}</explainer-term>`;
const chunksOf = ({requests}: Visit) =>
  requests.filter((url) => url.includes('/chunks/')).map((url) => /chunks\/(.*)-[\w-]{6}\.js/.exec(url)![1]!);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Presses Enter on a term, and waits for the card. */
async function open({page}: Visit, selector: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted)?.shadowRoot?.querySelector('[role=button]'),
    {},
    selector,
  );
  await page.$eval(selector, (element) => (element.shadowRoot!.querySelector('[role=button]') as HTMLElement).focus());
  await page.keyboard.press('Enter');
  const card = await page.waitForFunction(
    (wanted) =>
      document.querySelector(wanted)?.shadowRoot?.querySelector(':popover-open explainer-card')?.shadowRoot?.textContent,
    {polling: 50, timeout: 15_000},
    selector,
  );
  return String(await card.jsonValue());
}

for (const engine of drivenEngines)
  describe(`terms in ${engine}`, () => {
    let stage: Stage;
    before(async () => void (stage = await Stage.open(engine)));
    after(() => stage.close());

    it('are plain text where the card cannot be fetched', async () => {
      const stage = await Stage.open(engine); // which has not seen the file before
      const file = readdirSync('dist/cdn/chunks').find((name) => /^preview-.*\.js$/.test(name))!;
      stage.faults.set(`/v1/chunks/${file}`, (_request, response) => void response.writeHead(404).end());
      const visit = await stage.visit(`${stage.script()}<p>${term()}</p>`);
      await visit.page.waitForSelector('explainer-term:state(ready)');
      await visit.page.click('explainer-term');
      await visit.said(/^error: \[explainer-term\] the card could not be loaded/);
      assert.equal(await visit.text('explainer-term'), first!.name);
      assert.equal(await visit.page.$eval('explainer-term', ({shadowRoot}) => shadowRoot!.querySelector('[role]')), null);
      const uncaught = visit.console.filter((line) => line.startsWith('uncaught') && !/preview-/.test(line)); // Firefox tells of the request so
      assert.deepEqual(uncaught, []);
      await stage.close();
    });

    it('500 ask for two small files, and for the card and the data once somebody wants them', async () => {
      const visit = await stage.visit(
        `${stage.script()}<p>${`In the text ${term()} stands. `.repeat(499)}${term(second, 'id="last"')}</p>`,
      );
      await visit.page.waitForFunction(() => customElements.get('explainer-term'));
      await visit.page.hover('explainer-term');
      await visit.page.mouse.move(0, 0);
      await pause(800);
      assert.deepEqual(chunksOf(visit).sort(), ['lit', 'term']);
      assert.ok((await open(visit, 'explainer-term')).includes(first!.role));
      assert.deepEqual(chunksOf(visit).sort(), ['base', ID, 'lit', 'preview', 'term', 'text']);
      assert.ok((await open(visit, '#last')).includes(second!.role));
      assert.equal(chunksOf(visit).length, 6);
      assert.equal(
        await visit.page.$$eval(
          'explainer-term',
          (terms) => terms.filter(({shadowRoot}) => shadowRoot!.querySelector('[popover]')).length,
        ),
        1,
      );
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    it('their card and the page’s own widgets are of one kind', async () => {
      const visit = await stage.visit(`${stage.script()}<p>${term()}</p><div style="height: 5000px"></div><main></main>`);
      await open(visit, 'explainer-term');
      await visit.page.$eval(
        'main',
        (main, id) =>
          (main.innerHTML = `<explainer-card actor="${id}">…</explainer-card><explainer-network>…</explainer-network>`),
        second!.id,
      );
      await visit.page.$eval('main', (main) => main.scrollIntoView());
      assert.equal(await visit.settled('explainer-card'), 'ready');
      assert.equal(await visit.settled('explainer-network'), 'ready');
      assert.deepEqual(chunksOf(visit), [...new Set(chunksOf(visit))], 'each file once');
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    it('work from the file that has everything', async () => {
      const visit = await stage.visit(`${stage.script('', 'v1/explainer.all.js')}<p>${term()}</p>`);
      assert.ok((await open(visit, 'explainer-term')).includes(first!.role));
      assert.equal(visit.requests.filter((url) => url.startsWith(stage.publisher)).length, 1);
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    it('come into a page’s text by the page’s own script, and out again', async () => {
      const text = `${first!.name} and ${second!.name}, and ${first!.name} again.`;
      const src = `${stage.publisher}/explainers/${ID}/latest.json`;
      const visit = await stage.visit(
        `${stage.script()}<article><p>${text}</p></article><script type="module">
          import {annotate} from '${stage.publisher}/v1/annotate.js';
          const explainer = await (await fetch('${src}')).json();
          window.annotation = annotate({elements: document.querySelectorAll('article'), explainer, src: '${src}'});
        </script>`,
      );
      assert.ok((await open(visit, `explainer-term[actor="${second!.id}"]`)).includes(second!.role));
      const state = () => visit.page.$eval('article', ({innerHTML}) => innerHTML);
      assert.equal((await state()).match(/<explainer-term/g)?.length, 2);
      await visit.page.evaluate(() => (window as unknown as {annotation: {undo(): void}}).annotation.undo());
      assert.equal(await state(), `<p>${text}</p>`);
      assert.deepEqual(visit.console, []);
      await visit.close();
    });
  });
