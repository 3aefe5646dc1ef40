/** Generated embed codes of every channel, on pages of another origin: readable, at rest, and asking nobody else. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {autop} from '@wordpress/autop';
import sanitizeHtml from 'sanitize-html';
import {CHANNELS, snippet, type Channel} from '../../src/embed/snippet.js';
import {tell} from '../../src/embed/told/index.js';
import type {Widget} from '../../src/embed/widget.js';
import {siteFiles} from '../../src/site/servers.js';
import {publish, type Published} from '../../src/site/publish/publish.js';
import {small, temporaryFolder} from '../support/published.js';
import {Stage, type Visit} from '../support/stage.js';

const WIDGETS: readonly Widget[] = [
  {kind: 'card', attributes: {actor: 'qayis-khazali'}},
  {kind: 'quote', attributes: {quote: 'quote-ultimate-goal'}},
  {kind: 'network', attributes: {}},
  {kind: 'timeline', attributes: {}},
];
const DOMPURIFY = readFileSync(join(createRequire(import.meta.url).resolve('dompurify'), '../purify.min.js'), 'utf8');
/** The script comes this late, so that the fallbacks are on screen before. */
const LATE_MS = 300;
const WIDTHS = [320, 1200];

describe('embed codes', () => {
  const folder = temporaryFolder();
  let stage: Stage;
  let published: Published;
  let codeOf: (widget: Widget, channel: Channel) => string;

  before(async () => {
    published = await publish(small, {baseUrl: 'https://cdn.example/', out: folder.path + '/site', compress: false});
    const files = siteFiles(folder.path + '/site');
    stage = await Stage.open('chromium', files);
    for (const path of ['/v1/explainer.js', '/v1/frames.js'])
      stage.faults.set(path, (request, response) => void setTimeout(() => void files(request, response), LATE_MS));
    const {explainer} = published;
    codeOf = (widget, channel) => snippet(explainer, widget, {baseUrl: stage.publisher, channel});
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });

  /** What a reader must be able to read, with script or without: the first words of the widget, and as of when. */
  function assertReadable(text: string, widget: Widget, what: string): void {
    const {title, quotation, asOf} = tell(published.explainer, widget);
    const bare = (words: string) => words.replace(/\s+/g, ' ');
    for (const words of [quotation || title, asOf])
      assert.ok(bare(text).includes(words), `${what}: “${words}” is not in ${bare(text).slice(0, 400)}`);
  }
  /** Text and text alternatives. */
  const read = (visit: Visit): Promise<string> =>
    visit.page.evaluate(() => [document.body.innerText, ...[...document.images].map(({alt}) => alt)].join(' '));

  for (const widget of WIDGETS)
    for (const channel of CHANNELS) {
      for (const width of WIDTHS)
        it(`${widget.kind} as ${channel}, ${width} px wide: no layout shift, nothing in the console, nobody else asked`, async () => {
          const visit = await stage.visit(
            `<style>body { margin: 0 auto; max-width: 700px } img { max-width: 100%; height: auto }</style><h1>News</h1>${codeOf(widget, channel)}<p>The article goes on.</p>`,
            {width},
          );
          if (channel === 'element') assert.equal(await visit.settled(`explainer-${widget.kind}`), 'ready');
          await new Promise((done) => setTimeout(done, LATE_MS + 700));
          assert.equal(
            await visit.page.evaluate(() => (window as unknown as {layoutShift: number}).layoutShift),
            0,
            'layout shift',
          );
          assert.deepEqual(visit.console, []);
          assert.deepEqual(strangers(visit), []);
          await visit.close();
        });

      it(`${widget.kind} as ${channel} is readable without script`, async () => {
        const visit = await stage.visit(codeOf(widget, channel), {script: false});
        const framed = channel === 'iframe' ? await (await visit.page.$('iframe'))!.contentFrame() : undefined;
        const text = framed
          ? await framed.$eval('body', (body) =>
              [body.textContent, ...[...body.querySelectorAll('img')].map(({alt}) => alt)].join(' '),
            )
          : await read(visit);
        assertReadable(text, widget, channel);
        await visit.close();
      });

      it(`${widget.kind} as ${channel} goes through WordPress’s autop whole`, () => {
        const html = codeOf(widget, channel);
        const through = autop(`Before.\n\n${html}\n\nAfter.`);
        if (channel === 'element') assert.ok(through.includes(html.replaceAll('<br>', '<br />')), through);
        assertReadable(textOf(through), widget, 'autop');
      });

      if (channel === 'iframe') continue; // Sanitisers take frames out, which is what plain is for.
      it(`${widget.kind} as ${channel} is readable after sanitisers`, async () => {
        const html = codeOf(widget, channel);
        const allowed = sanitizeHtml.defaults.allowedTags;
        // Its defaults allow no pictures: who shows stills allows those.
        const pictures = channel === 'still' || widget.kind === 'network' ? ['img'] : [];
        const sanitised = sanitizeHtml(html, {
          allowedTags: [...allowed, ...pictures],
          allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, img: ['src', 'alt', 'width', 'height']},
        });
        assertReadable(textOf(sanitised), widget, 'sanitize-html');
        const visit = await stage.visit(`<script>${DOMPURIFY}</script>`);
        const purified = await visit.page.evaluate(
          (dirty) => (window as unknown as {DOMPurify: {sanitize(html: string): string}}).DOMPurify.sanitize(dirty),
          html,
        );
        assertReadable(textOf(purified), widget, 'DOMPurify');
        await visit.close();
      });
    }

  it('a plain figure becomes the widget where the upgrading script is, and nothing moves', async () => {
    const visit = await stage.visit(
      `<h1>News</h1>${codeOf(WIDGETS[0]!, 'plain')}<p>On.</p>${stage.script()}${stage.script('type=module', 'v1/upgrade.js')}`,
    );
    assert.equal(await visit.settled('explainer-card'), 'ready');
    assert.match(await visit.text('explainer-card'), /Qayis Khazali/);
    assert.equal(await visit.page.evaluate(() => (window as unknown as {layoutShift: number}).layoutShift), 0);
    assert.deepEqual(visit.console, []);
    await visit.close();
  });

  it('a pinned element runs the script that never changes, held to its hash, on the version’s data', async () => {
    const {pinned} = JSON.parse(readFileSync(`${folder.path}/site/trust.json`, 'utf8'));
    const code = snippet(published.explainer, WIDGETS[0]!, {
      baseUrl: stage.publisher,
      channel: 'element',
      edition: 'pinned',
      pinned,
    });
    const visit = await stage.visit(code);
    assert.equal(await visit.settled('explainer-card'), 'ready');
    const asked = () =>
      visit.requests.filter((url) => url.startsWith(stage.publisher)).map((url) => url.slice(stage.publisher.length));
    // Last, whether it was corrected since.
    for (let i = 0; i < 100 && asked().length < 3; i++) await new Promise((done) => setTimeout(done, 50));
    const files = [`/v1/${pinned.script}`, '/explainers/small/1.0.0.json', '/explainers/small/corrections.json'];
    assert.deepEqual(asked().sort(), files.sort());
    await visit.close();
    const wrong = await stage.visit(code.replace(/sha384-..../, 'sha384-AAAA'));
    await new Promise((done) => setTimeout(done, 500));
    assert.match(await wrong.text('explainer-card'), /Qayis Khazali/); // the fallback
    await wrong.close();
  });

  const strangers = (visit: Visit): string[] =>
    visit.requests.filter((url) => /^https?:/.test(url) && !url.startsWith(stage.site) && !url.startsWith(stage.publisher));
});

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#8220': '“',
  '#8221': '”',
  '#8217': '’',
};
const textOf = (html: string): string =>
  html
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
