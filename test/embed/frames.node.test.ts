/** Frames of another origin: as high as what is in them, without moving the page under a reader’s eyes. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {snippet} from '../../src/embed/snippet.js';
import type {Widget} from '../../src/embed/widget.js';
import {siteFiles} from '../../src/site/servers.js';
import {publishQuickly, small, temporaryFolder} from '../support/published.js';
import {drivenEngines, Stage, type Visit} from '../support/stage.js';

const CARD: Widget = {kind: 'card', attributes: {actor: 'qayis-khazali'}};

for (const engine of drivenEngines)
  describe(`frames in ${engine}`, () => {
    const folder = temporaryFolder();
    const out = `${folder.path}/site`;
    let stage: Stage;
    before(async () => {
      await publishQuickly(small, {baseUrl: 'https://cdn.example/', out});
      stage = await Stage.open(engine, siteFiles(out));
    });
    after(async () => {
      await stage.close();
      folder.remove();
    });

    const code = (widget: Widget = CARD) => snippet(small, widget, {baseUrl: stage.publisher, channel: 'iframe', height: 150});
    /** Low enough to be out of view, near enough to be loaded. */
    const BELOW = '<div><svg width="1" height="1000"></svg></div>';

    /** The frame’s height, and that of its page, once they agree or time is up. */
    async function heights(visit: Visit): Promise<readonly [frame: number, content: number]> {
      const handle = (await visit.page.waitForSelector('iframe'))!;
      const frame = await handle.contentFrame();
      for (let i = 0; ; i++) {
        const shown = await handle.evaluate((element) => element.clientHeight);
        const needed = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
        if ((shown === needed && needed !== 150) || i > 60) return [shown, needed];
        await new Promise((done) => setTimeout(done, 50));
      }
    }

    for (const [kind, widget] of [
      ['card', CARD],
      ['quotation', {kind: 'quote', attributes: {quote: 'quote-ultimate-goal', variant: 'pull'}}],
      ['timeline', {kind: 'timeline', attributes: {}}],
    ] as const)
      it(`a ${kind} below the window gets its height`, async () => {
        const visit = await stage.visit(BELOW + code(widget), {width: 600});
        const [shown, needed] = await heights(visit);
        assert.equal(shown, needed);
        assert.ok(needed > 150, `${needed} px`);
        await visit.close();
      });

    it('a frame in view keeps the page still, and gets its height once a person does something in it', async () => {
      const visit = await stage.visit(code(), {width: 600});
      const handle = (await visit.page.waitForSelector('iframe'))!;
      const frame = await handle.contentFrame();
      await frame.waitForFunction(() => document.querySelector('explainer-card')?.matches(':state(ready)'), {polling: 50});
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await handle.evaluate((element) => element.clientHeight), 150);
      const opened = await frame.$('explainer-card >>> .show-all, explainer-card >>> summary');
      await opened!.click();
      const [shown, needed] = await heights(visit);
      assert.equal(shown, needed);
      await visit.close();
    });

    it('takes what its address asks for, and no data or links of the address’s choice', async () => {
      const src = `${stage.publisher}/explainers/small/latest/card-laith.html?variant=compact&theme=dark&src=//evil.example/x.json&actor=iran&source-url=//evil.example/&onclick=x`;
      const visit = await stage.visit(`<iframe src="${src}" title="x" width="500" height="300"></iframe>`);
      const frame = await (await visit.page.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForFunction(() => document.querySelector('explainer-card')?.matches(':state(ready)'), {polling: 50});
      const attributes = await frame.$eval('explainer-card', (card) =>
        Object.fromEntries([...card.attributes].map(({name, value}) => [name, value])),
      );
      assert.deepEqual(attributes, {
        src: '../latest.json',
        'data-frame': '',
        'heading-level': '2',
        actor: 'laith',
        variant: 'compact',
        theme: 'dark',
      });
      await visit.close();
    });

    it('speaks the dialects that hosts listen for', async () => {
      const listening = `<script>window.heard = []; addEventListener('message', ({data}) => heard.push(data))</script>`;
      const visit = await stage.visit(listening + code().replace(/<script.*/, ''));
      await visit.page.waitForFunction(() => (window as unknown as {heard: unknown[]}).heard.length >= 4, {polling: 50});
      const heard = await visit.page.evaluate(() => (window as unknown as {heard: unknown[]}).heard.slice(0, 4));
      const [ours, amp, embedly, datawrapper] = heard;
      const {height} = ours as {height: number};
      assert.ok(height > 0);
      assert.deepEqual(amp, {sentinel: 'amp', type: 'embed-size', height});
      assert.deepEqual(JSON.parse(embedly as string), {
        src: `${stage.publisher}/explainers/small/latest/card-qayis-khazali.html`,
        context: 'iframe.resize',
        height,
      });
      assert.deepEqual(datawrapper, {'datawrapper-height': {'card-qayis-khazali': height}});
      await visit.close();
    });

    it('a frame is not resized by what others say, nor to what is no height', async () => {
      const visit = await stage.visit(BELOW + code(), {width: 600});
      const [before] = await heights(visit);
      await visit.page.evaluate(() => window.postMessage({type: 'explainer-height', height: 333, asked: true}, '*'));
      const frame = await (await visit.page.waitForSelector('iframe'))!.contentFrame();
      for (const height of [-5, '333', null, 1e9, Number.NaN])
        await frame.evaluate((wrong) => parent.postMessage({type: 'explainer-height', height: wrong, asked: true}, '*'), height);
      await new Promise((done) => setTimeout(done, 200));
      assert.equal(await visit.page.$eval('iframe', (element) => element.clientHeight), before);
      await visit.close();
    });
  });
