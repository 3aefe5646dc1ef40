/**
 * Embed codes as past releases issued them, on a page today: `test/fixtures/snippets/<release>/`. They stand in articles nobody
 * edits any more, so a file here is never changed. A pinned script is not among them: a publisher keeps that very file.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {preview, type Preview} from '../../src/site/preview.js';
import {EXAMPLE_ORIGIN} from '../../src/site/servers.js';
import {ID} from '../support/documents.js';
import {tagsIn} from '../support/snippets.js';
import {Stage} from '../support/stage.js';

const FOLDER = 'test/fixtures/snippets';
const issued = (readdirSync(FOLDER, {recursive: true}) as string[]).filter((name) => name.endsWith('.html')).sort();

describe('embed codes of past releases', () => {
  let stage: Stage;
  let site: Preview;
  before(async () => {
    site = await preview({file: `dist/explainers/${ID}/latest.json`, port: 0, reload: false});
    stage = await Stage.open('chromium');
  });
  after(async () => {
    await stage.close();
    await site.close();
  });

  for (const name of issued)
    it(`${name} works, and what it names is there`, async () => {
      const html = readFileSync(join(FOLDER, name), 'utf8').replaceAll(`${EXAMPLE_ORIGIN}/`, site.url);
      const addresses = [...html.matchAll(/(?:src|href|cite)="(http[^"]*)"|(http\S+) [12]x/g)].map(
        ([, one, other]) => one ?? other!,
      );
      for (const address of addresses) assert.equal((await fetch(address.replaceAll('&amp;', '&'))).status, 200, address);

      const script =
        html.includes('<explainer-') && !html.includes('<script')
          ? `<script async src="${site.url}v1/explainer.js"></script>`
          : '';
      const visit = await stage.visit(`<style>body { margin: 0 auto; max-width: 700px }</style>${script}${html}`);
      for (const tag of tagsIn(html)) assert.equal(await visit.settled(tag), 'ready', tag);
      if (html.includes('<iframe')) {
        const frame = await (await visit.page.waitForSelector('iframe'))!.contentFrame();
        await frame.waitForFunction(() => document.querySelector('[data-frame]')?.matches(':state(ready)'), {polling: 50});
      }
      assert.deepEqual(visit.console, []);
      await visit.close();
    });
});
