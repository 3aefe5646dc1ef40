/** The published site as files. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import type {Explainer} from '../../src/explainer/types.js';
import {findFonts} from '../../src/site/publish/png.js';
import {publish, type UnpublishableError} from '../../src/site/publish/publish.js';
import type {Trust} from '../../src/site/publish/trust.js';
import {siteFiles} from '../../src/site/servers.js';
import {publishQuickly, readText, small, temporaryFolder} from '../support/published.js';
import {Stage} from '../support/stage.js';

const baseUrl = 'https://cdn.example/';

/** Every file’s hash by its path. */
function contents(folder: string): Record<string, string> {
  const files = (readdirSync(folder, {recursive: true}) as string[])
    .filter((path) => /\.[^/]+$|_headers$|Caddyfile$/.test(path))
    .sort();
  return Object.fromEntries(
    files.flatMap((path) => {
      try {
        return [
          [
            path,
            createHash('sha256')
              .update(readFileSync(join(folder, path)))
              .digest('hex'),
          ],
        ];
      } catch {
        return []; // a folder with a dot in its name: a version
      }
    }),
  );
}

describe('publish', () => {
  const folder = temporaryFolder();
  const out = `${folder.path}/site`;
  before(async () => void (await publish(small, {baseUrl, out})));
  after(() => folder.remove());

  it('gives the same bytes again: over the present site, and into an empty folder', async () => {
    const first = contents(out);
    const again = await publish(small, {baseUrl, out});
    assert.deepEqual(contents(out), first);
    assert.equal(again.changed, 0);
    await publish(small, {baseUrl, out: `${folder.path}/other`});
    assert.deepEqual(contents(`${folder.path}/other`), first);
  });

  it('lists every file with its bytes and hash', () => {
    const trust = JSON.parse(readText(out, 'trust.json')) as Trust;
    const listed = trust.files.map(({path}) => path);
    const there = Object.keys(contents(out)).filter(
      (path) => !/\.(gz|br)$|^trust\.|^_headers$|^vercel\.json$|^servers\//.test(path),
    );
    assert.deepEqual(listed, there);
    for (const {path, bytes, integrity} of trust.files) {
      const content = readFileSync(join(out, path));
      assert.equal(content.length, bytes, path);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, path);
    }
  });

  it('puts compressed copies of the same bytes beside texts', () => {
    for (const path of ['v1/explainer.js', 'explainers/small/latest.json', 'index.html']) {
      assert.deepEqual(gunzipSync(readFileSync(join(out, `${path}.gz`))), readFileSync(join(out, path)));
      assert.deepEqual(brotliDecompressSync(readFileSync(join(out, `${path}.br`))), readFileSync(join(out, path)));
    }
  });

  it('has every file that its pages refer to, by relative addresses', () => {
    for (const path of Object.keys(contents(out)).filter((name) => name.endsWith('.html'))) {
      const html = readText(out, path);
      const outward =
        /<(?:link rel="(?:canonical|alternate)"|meta )[^>]*>|<script type="application\/ld\+json">.*?<\/script>|<code>.*?<\/code>|data-base="[^"]*"/g;
      const inner = html.replace(outward, '');
      assert.ok(!inner.includes(baseUrl), `${path} refers to its own site by an absolute address`);
      for (const [, address] of inner.matchAll(/(?:href|src|srcset)="([^"#?]+)[^"]*"/g)) {
        if (/^(?:data|https?|mailto):/.test(address!)) continue;
        const target = new URL(address!, `https://site.example/${path}`).pathname.slice(1);
        assert.ok(
          existsSync(join(out, target.replace(/\/$|^$/, '/index.html'))),
          `${path} refers to ${target}, which is missing`,
        );
      }
    }
  });

  it('draws each still at one and two pixels, in light and dark', {skip: !findFonts() && 'no font on this machine'}, () => {
    const size = (path: string) => {
      const png = readFileSync(join(out, `explainers/small/latest/${path}`));
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const [width = 0, height = 0] = size('card-laith.png');
    assert.equal(width, 600);
    assert.deepEqual(size('card-laith@2x.png'), [2 * width, 2 * height]);
    assert.notDeepEqual(
      readText(out, 'explainers/small/latest/card-laith.svg'),
      readText(out, 'explainers/small/latest/card-laith.dark.svg'),
    );
  });

  it('killed midway, leaves the site as it was', async () => {
    const before = contents(out);
    const file = `${folder.path}/changed.json`;
    writeFileSync(file, JSON.stringify({...small, version: '2.0.0', title: 'Another title'}));
    for (const delay of [0, 150, 400]) {
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        'src/cli/explainer.ts',
        'publish',
        file,
        '-o',
        out,
        '--base-url',
        baseUrl,
      ]);
      while (!existsSync(`${out}.next`) && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
      await new Promise((done) => setTimeout(done, delay));
      child.kill('SIGKILL');
      await new Promise((done) => child.once('close', done));
      assert.deepEqual(contents(out), before, `killed after ${delay} ms`);
    }
    await publish(small, {baseUrl, out});
    assert.deepEqual(contents(out), before);
  });

  it('refuses other data under a version that is published, and writes nothing', async () => {
    const before = contents(out);
    await assert.rejects(
      publish({...small, title: 'Other'}, {baseUrl, out}),
      /version 1\.0\.0 is published already, with other data/,
    );
    assert.deepEqual(contents(out), before);
    assert.ok(!existsSync(`${out}.next`));
  });
});

describe('a later publication', () => {
  const folder = temporaryFolder();
  const out = `${folder.path}/site`;
  const later = {
    ...small,
    version: '1.1.0',
    actors: small.actors.filter(({id}) => id !== 'laith'),
    relations: small.relations.filter(({from, to}) => from !== 'laith' && to !== 'laith'),
    quotes: [],
    events: [],
    sources: small.sources,
    corrections: [{date: '2020-01-02', text: 'The rank was wrong.', ids: ['qayis-khazali']}],
    withdrawn: [{date: '2020-01-02', reason: 'At the person’s request.', ids: ['laith']}],
  };
  before(async () => {
    await publishQuickly(small, {baseUrl, out});
    await publishQuickly({...small, id: 'other'}, {baseUrl, out});
    await publishQuickly(clean(later), {baseUrl, out});
  });
  after(() => folder.remove());

  it('keeps old versions and other explainers', () => {
    assert.equal((JSON.parse(readText(out, 'explainers/small/1.0.0.json')) as Explainer).version, '1.0.0');
    assert.equal((JSON.parse(readText(out, 'explainers/small/latest.json')) as Explainer).version, '1.1.0');
    assert.ok(existsSync(join(out, 'explainers/small/1.0.0/card-laith.html')));
    assert.ok(existsSync(join(out, 'explainers/other/latest/card-laith.html')));
    for (const id of ['small', 'other']) assert.match(readText(out, 'index.html'), new RegExp(`explainers/${id}/`));
  });

  it('tells pinned widgets of it: the version names where to ask, the latest does not', () => {
    const updates = (path: string) => (JSON.parse(readText(out, `explainers/small/${path}`)) as Explainer).updates;
    assert.deepEqual(['1.0.0.json', '1.1.0.json', 'latest.json'].map(updates), [
      'corrections.json',
      'corrections.json',
      undefined,
    ]);
    assert.deepEqual(JSON.parse(readText(out, 'explainers/small/corrections.json')), {count: 2, date: '2020-01-02'});
    assert.deepEqual(JSON.parse(readText(out, 'explainers/other/corrections.json')), {count: 0, date: ''});
    assert.match(readText(out, '_headers'), /small\/corrections\.json\n {2}Cache-Control: public, max-age=300/);
  });

  it('takes a version that it published as a document', async () => {
    const published = JSON.parse(readText(out, 'explainers/other/1.0.0.json')) as unknown;
    assert.equal((await publishQuickly(published, {baseUrl, out})).explainer.updates, undefined);
  });

  it('leaves an explanation where something was withdrawn', () => {
    assert.match(readText(out, 'explainers/small/latest/card-laith.html'), /Withdrawn 2 January 2020|Withdrawn January 2, 2020/);
    assert.match(readText(out, 'explainers/small/latest/card-laith.svg'), /Withdrawn/);
    assert.match(readText(out, 'explainers/small/latest/card-laith.html'), /At the person’s request\./);
  });

  it('tells of a correction where it concerns', () => {
    assert.match(readText(out, 'explainers/small/latest/card-qayis-khazali.html'), /Corrected [^<]*: The rank was wrong\./);
    assert.doesNotMatch(readText(out, 'explainers/small/latest/card-hezbollah.html'), /The rank was wrong/);
  });
});

describe('withheld names', () => {
  const folder = temporaryFolder();
  after(() => folder.remove());
  const withheld = (name: string) => ({
    ...small,
    actors: [
      ...small.actors,
      {
        id: 'the-clerk',
        kind: 'person',
        name,
        aliases: ['Zed'],
        role: 'a clerk',
        summary: '',
        basis: [],
        facts: [],
        withheld: 'For their safety.',
        image: {src: 'zed.png', alt: 'Zed', credit: 'Nobody'},
      },
    ],
  });

  it('are in none of the files', async () => {
    const out = `${folder.path}/site`;
    await publishQuickly(withheld('Zebulon Quux'), {baseUrl, out});
    for (const path of Object.keys(contents(out)).filter((name) => /\.(json|html|svg)$/.test(name)))
      assert.doesNotMatch(readText(out, path), /Zebulon|Quux|zed\.png/, path);
    assert.match(readText(out, 'explainers/small/latest/card-the-clerk.html'), /For their safety\./);
  });

  it('are refused where the document tells them all the same', async () => {
    const telling = {...withheld('Zebulon Quux'), summary: 'What Zebulon Quux did.'};
    await assert.rejects(publishQuickly(telling, {baseUrl, out: `${folder.path}/no`}), (error: UnpublishableError) => {
      assert.deepEqual(
        error.problems.map(({pointer}) => pointer),
        ['/summary'],
      );
      return true;
    });
    assert.ok(!existsSync(`${folder.path}/no`));
  });
});

describe('what a browser requests', () => {
  const folder = temporaryFolder();
  const out = `${folder.path}/site`;
  let stage: Stage;
  before(async () => {
    await publish(small, {baseUrl, out, compress: false});
    stage = await Stage.open('chromium', siteFiles(out));
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });

  for (const path of [
    '',
    'explainers/small/',
    'explainers/small/embed.html',
    'trust.html',
    'cost.html',
    'explainers/small/latest/network.html',
    'explainers/small/1.0.0/card-laith.html',
  ])
    it(`for /${path} is in the manifest; no cookie, nothing stored, no other origin`, async () => {
      const trust = JSON.parse(readText(out, 'trust.json')) as Trust;
      const listed = new Set([...trust.files.map((file) => file.path), 'trust.html', 'trust.json']);
      const page = await stage.browser.newPage();
      const requests: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${stage.publisher}/${path}`, {waitUntil: 'networkidle0'});
      for (const url of requests.filter((one) => !one.startsWith('data:'))) {
        assert.ok(url.startsWith(`${stage.publisher}/`), `another origin: ${url}`);
        const file = new URL(url).pathname.slice(1);
        assert.ok(listed.has(/(?:^|\/)$/.test(file) ? `${file}index.html` : file), `not in trust.json: ${file}`);
      }
      assert.deepEqual(said, []);
      const kept = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0]);
      await page.close();
    });
});

/** Without what names an id that is gone. */
function clean(document: unknown): unknown {
  const {actors, relations} = document as Explainer;
  const ids = new Set([...actors, ...relations].map(({id}) => id).concat(actors.flatMap(({facts}) => facts.map(({id}) => id))));
  return {
    ...(document as object),
    actors: actors.map((actor) => ({...actor, basis: actor.basis.filter((id) => ids.has(id))})),
  };
}
