/** Several script tags and several widgets on one page: harmless, and no more requests than needed. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {listen, publisherFiles} from '../../src/site/servers.js';
import {ID, packaged} from '../support/documents.js';
import {drivenEngines, Stage} from '../support/stage.js';

const [first, second] = packaged.actors;
const quote = packaged.quotes.find(({voice}) => voice === 'speech')!;
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const OTHER = '0.9.0';
const card = (attributes: string) => `<explainer-card actor="${first!.id}" ${attributes}><p>fallback</p></explainer-card>`;

for (const engine of drivenEngines)
  describe(`several on one page, in ${engine}`, () => {
    let stage: Stage;
    let dist: string;
    let other: Awaited<ReturnType<typeof listen>>;
    before(async () => {
      stage = await Stage.open(engine);
      dist = anotherVersion();
      other = await listen(publisherFiles(dist), 0);
    });
    after(async () => {
      await stage.close();
      other.server.close();
      rmSync(dist, {recursive: true});
    });

    it('one request for a document, however many widgets name it', async () => {
      const src = `src="${stage.publisher}/explainers/${ID}/latest.json"`;
      const body =
        card(src).repeat(3) +
        `<explainer-quote quote="${quote.id}" ${src}></explainer-quote><explainer-network ${src}></explainer-network>`;
      const visit = await stage.visit(stage.script() + body);
      for (const tag of ['explainer-card:last-of-type', 'explainer-quote', 'explainer-network'])
        assert.equal(await visit.settled(tag), 'ready');
      assert.equal(visit.requests.filter((url) => url.endsWith('latest.json')).length, 1);
      assert.deepEqual(
        visit.requests.filter((url) => /parse|militias-2018-/.test(url)),
        [],
        'neither the validator nor the packaged copy',
      );
      await visit.close();
    });

    it('the same script tag with every snippet', async () => {
      const visit = await stage.visit((stage.script() + card('')).repeat(4));
      assert.equal(await visit.settled('explainer-card:last-of-type'), 'ready');
      const chunks = visit.requests.filter((url) => url.includes('/chunks/'));
      assert.deepEqual(chunks, [...new Set(chunks)], 'each chunk once');
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    it('the loader and the all-in-one file', async () => {
      const visit = await stage.visit(stage.script('', 'v1/explainer.all.js') + stage.script('') + card(''));
      assert.equal(await visit.settled('explainer-card'), 'ready');
      assert.deepEqual(visit.console, []);
      assert.deepEqual(
        visit.requests.filter((url) => url.includes('/chunks/')),
        [],
        'nothing twice',
      );
      await visit.close();
    });

    for (const [kind, file] of [
      ['loaders', 'v1/explainer.js'],
      ['all-in-one files', 'v1/explainer.all.js'],
    ] as const)
      it(`two versions, ${kind}: the first wins, the console names both`, async () => {
        const visit = await stage.visit(`${stage.script('', file)}<script src="${other.origin}/${file}"></script>${card('')}`);
        assert.equal(await visit.settled('explainer-card'), 'ready');
        await visit.said(/\[explainer-card\].*version/);
        assert.ok((await visit.text('explainer-card')).includes(first!.name));
        const lines = visit.console.filter((line) => line.includes('explainer-card'));
        assert.equal(lines.length, 1, visit.console.join('\n'));
        assert.match(lines[0]!, /^warn: \[explainer-card\] is already defined by version/);
        for (const one of [version, OTHER]) assert.ok(lines[0]!.includes(one));
        assert.ok(!visit.console.some((line) => /^(error|uncaught)/.test(line)), visit.console.join('\n'));
        await visit.close();
      });

    it('somebody else’s element with our tag: theirs stays, the other widgets work', async () => {
      const visit = await stage.visit(
        `<script>customElements.define('explainer-card', class extends HTMLElement {})</script>${stage.script()}${card('')}<explainer-quote quote="${quote.id}"></explainer-quote>`,
      );
      assert.equal(await visit.settled('explainer-quote'), 'ready');
      assert.equal(await visit.text('explainer-card'), 'fallback');
      assert.equal(visit.console.length, 1, visit.console.join('\n'));
      assert.match(visit.console[0]!, /^warn: \[explainer-card\] is already defined by another script/);
      await visit.close();
    });

    it('data-src is the default explainer, resolved against the page; src still wins', async () => {
      const renamed = {
        ...packaged,
        id: 'other',
        actors: packaged.actors.map((actor) => ({...actor, name: `Other ${actor.name}`})),
      };
      stage.faults.set('/elsewhere/other.json', (_request, response) => {
        response
          .writeHead(200, {'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json'})
          .end(JSON.stringify(renamed));
      });
      const visit = await stage.visit(
        `${stage.script(`async data-src="${stage.publisher.replace('http:', '')}/elsewhere/other.json"`)}${card('id="default"')}${card(
          `id="own" src="${stage.publisher}/explainers/${ID}/latest.json"`,
        )}`,
      );
      assert.equal(await visit.settled('#default'), 'ready');
      assert.equal(await visit.settled('#own'), 'ready');
      assert.ok((await visit.text('#default')).includes(`Other ${first!.name}`));
      assert.ok(!(await visit.text('#own')).includes('Other'));
      assert.deepEqual(visit.console, []);
      await visit.close();
    });

    it('data-doctor tells the embedder on the page', async () => {
      const wrong = `<explainer-card actor="nobody"><p>fallback</p></explainer-card><explainer-card actor="${second!.id}" variant="huge"></explainer-card>`;
      const plain = await stage.visit(stage.script('') + wrong);
      await plain.settled('explainer-card');
      assert.equal(
        await plain.page.$eval('explainer-card', ({shadowRoot}) => shadowRoot!.querySelectorAll('[part~=doctor]').length),
        0,
      );
      await plain.close();

      const visit = await stage.visit(stage.script('data-doctor') + wrong);
      await visit.settled('explainer-card');
      const told = () =>
        visit.page.$$eval('explainer-card', (cards) =>
          cards.map(({shadowRoot}) =>
            [...shadowRoot!.querySelectorAll('[part~=doctor]')].map(({textContent}) => textContent).join(),
          ),
        );
      await visit.said(/huge/);
      await new Promise((done) => setTimeout(done, 200));
      const [unknown, valued] = await told();
      assert.match(unknown!, /nobody/);
      assert.match(valued!, /huge/);
      assert.doesNotMatch(unknown!, /huge/, 'each widget tells of itself');
      await visit.close();
    });
  });

/** The built files as another version would be. */
function anotherVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-version-'));
  cpSync('dist/cdn', join(folder, 'cdn'), {recursive: true});
  cpSync('dist/explainers', join(folder, 'explainers'), {recursive: true});
  for (const name of readdirSync(join(folder, 'cdn'), {recursive: true}) as string[])
    if (name.endsWith('.js')) {
      const path = join(folder, 'cdn', name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"${version}"`, `"${OTHER}"`));
    }
  return folder;
}
