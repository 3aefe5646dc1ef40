/** The README's snippets, pasted into a page as they are but for the publisher's origin: they work, and nothing on the page moves. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {EXAMPLE_ORIGIN, publisherFiles} from '../../src/site/servers.js';
import {snippets, tagsIn} from '../support/snippets.js';
import {Stage} from '../support/stage.js';

/** The script comes this late, so that the fallbacks are on screen before. */
const LATE_MS = 400;
const WIDTHS = [320, 480, 768, 1200];

describe('the README’s snippets', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('chromium');
    const files = publisherFiles();
    stage.faults.set('/v1/explainer.js', (request, response) => void setTimeout(() => void files(request, response), LATE_MS));
  });
  after(() => stage.close());

  it('embed each widget', () => {
    const tags = tagsIn(snippets.join());
    for (const tag of ['explainer-card', 'explainer-network', 'explainer-quote', 'explainer-term', 'explainer-timeline'])
      assert.ok(tags.includes(tag), `the README shows no ${tag}`);
  });

  for (const [index, snippet] of snippets.entries())
    for (const width of WIDTHS)
      it(`${index + 1}, ${tagsIn(snippet).join(', ')}, ${width} px wide: ready, no layout shift, nobody else asked`, async () => {
        const html = snippet.replaceAll(EXAMPLE_ORIGIN, stage.publisher);
        const script = html.includes('<script') ? '' : stage.script();
        const visit = await stage.visit(
          `<style>body { margin: 0 auto; max-width: 700px }</style><h1>News</h1>${script}${html}<p>The article goes on.</p>`,
          {width},
        );
        for (const tag of tagsIn(snippet)) assert.equal(await visit.settled(tag), 'ready', tag);
        await new Promise((done) => setTimeout(done, 500));
        const shift = await visit.page.evaluate(() => (window as unknown as {layoutShift: number}).layoutShift);
        assert.equal(shift, 0, 'layout shift');
        assert.deepEqual(visit.console, []);
        const strangers = visit.requests.filter(
          (url) => /^https?:/.test(url) && !url.startsWith(stage.site) && !url.startsWith(stage.publisher),
        );
        assert.deepEqual(strangers, []);
        await visit.close();
      });
});
