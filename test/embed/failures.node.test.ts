/**
 * What goes wrong on real pages: for each case, what the reader sees and what the console says. Nothing here may throw into the
 * page, and the fallback stays readable.
 */
import assert from 'node:assert/strict';
import type {RequestListener} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {copyOf, packaged} from '../support/documents.js';
import {drivenEngines, Stage} from '../support/stage.js';

const actor = packaged.actors[0]!;
const FALLBACK = 'The fallback: who this is, and where to read more.';
/** Not below `/explainers/`: what lies there was checked when published, and is trusted. */
const DOCUMENT = '/elsewhere/under-test.json';

const answer =
  (body: string, {status = 200, type = 'application/json', cors = true} = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, {'Content-Type': type, ...(cors && {'Access-Control-Allow-Origin': '*'})}).end(body);

interface Case {
  name: string;
  /** Attributes of the card. */
  attributes: string;
  /** How the publisher answers for the document. */
  document?: RequestListener;
  reader: 'fallback' | 'card';
  /** Every line of the console, besides the browser's own about failed requests. */
  console: RegExp[];
}

const own = `actor="${actor.id}"`;
const foreign = `${own} src="{publisher}${DOCUMENT}"`;

/** Written as the reader's and the embedder's side of each case. */
const cases: Case[] = [
  {
    name: 'unknown actor',
    attributes: 'actor="nobody"',
    reader: 'fallback',
    console: [/^warn: \[explainer-card\] unknown-id: actor="nobody" .*qayis-khazali/],
  },
  {name: 'no actor', attributes: '', reader: 'fallback', console: [/^warn: \[explainer-card\] unknown-id: actor=""/]},
  {
    name: 'wrong attribute value',
    attributes: `${own} variant="huge"`,
    reader: 'card',
    console: [/variant="huge" .*full, compact/],
  },
  {name: 'unknown attribute', attributes: `${own} colour="red"`, reader: 'card', console: [/no attribute "colour".*actor/]},
  {
    name: 'script-like URL as src',
    attributes: `${own} src="javascript:alert(1)"`,
    reader: 'fallback',
    console: [/^warn: \[explainer-card\] not-found: src="javascript:/],
  },
  {name: '404', attributes: foreign, reader: 'fallback', console: [/not-found: .*under-test\.json answered 404/]},
  {
    name: '404 with a JSON body',
    attributes: foreign,
    document: answer(JSON.stringify(packaged), {status: 404}),
    reader: 'fallback',
    console: [/not-found: .*answered 404/],
  },
  {
    name: '500',
    attributes: foreign,
    document: answer('{}', {status: 500}),
    reader: 'fallback',
    console: [/network: .*answered 500/],
  },
  {
    name: 'no CORS header',
    attributes: foreign,
    document: answer(JSON.stringify(packaged), {cors: false}),
    reader: 'fallback',
    console: [/network: .*Access-Control-Allow-Origin/],
  },
  {
    name: 'malformed JSON',
    attributes: foreign,
    document: answer('{"schemaVersion": 1,'),
    reader: 'fallback',
    console: [/invalid: .*is not JSON/],
  },
  {
    name: 'a login page',
    attributes: foreign,
    document: answer('<!doctype html><title>Log in</title>', {type: 'text/html'}),
    reader: 'fallback',
    console: [/invalid: .*is not JSON/],
  },
  {name: 'an empty answer', attributes: foreign, document: answer(''), reader: 'fallback', console: [/invalid: .*is not JSON/]},
  {
    name: 'JSON that is no explainer',
    attributes: foreign,
    document: answer('[1, 2, 3]'),
    reader: 'fallback',
    console: [/has \d+ problem/, /invalid: /],
  },
  {
    name: 'a later format',
    attributes: foreign,
    document: answer(JSON.stringify({...packaged, schemaVersion: 2})),
    reader: 'fallback',
    console: [/has \d+ problem/, /unsupported: /],
  },
  {
    name: 'a byte order mark',
    attributes: foreign,
    document: answer(`\uFEFF${JSON.stringify(packaged)}`),
    reader: 'card',
    console: [],
  },
  {
    name: 'broken items',
    attributes: foreign,
    document: answer(JSON.stringify(broken())),
    reader: 'card',
    console: [/has \d+ problem\(s\)[^]*\/quotes\/0[^]*\/relations\/0/],
  },
  {
    name: 'the actor itself is broken',
    attributes: foreign,
    document: answer(JSON.stringify(withoutName())),
    reader: 'fallback',
    console: [/\/actors\/0/, /unknown-id: /],
  },
];

/** A relation to nobody, and a quotation without words. */
function broken(): unknown {
  const document = copyOf(packaged) as unknown as {relations: {to: string}[]; quotes: {text?: string}[]};
  document.relations[0]!.to = 'nobody';
  delete document.quotes[0]!.text;
  return document;
}

function withoutName(): unknown {
  const document = copyOf(packaged) as unknown as {actors: {name?: string}[]};
  delete document.actors[0]!.name;
  return document;
}

for (const engine of drivenEngines)
  describe(`failures in ${engine}`, () => {
    let stage: Stage;
    before(async () => void (stage = await Stage.open(engine)));
    after(() => stage.close());

    for (const {name, attributes, document, reader, console: lines} of cases)
      it(`${name}: the reader sees the ${reader}`, async () => {
        stage.faults.clear();
        if (document) stage.faults.set(DOCUMENT, document);
        const card = `<explainer-card ${attributes.replace('{publisher}', stage.publisher)}><p>${FALLBACK}</p></explainer-card>`;
        const visit = await stage.visit(stage.script() + card);
        assert.equal(await visit.settled('explainer-card'), reader === 'card' ? 'ready' : 'error');
        const text = await visit.text('explainer-card');
        if (reader === 'fallback') assert.equal(text, FALLBACK);
        else assert.ok(text.includes(actor.name) && !text.includes(FALLBACK), text);
        const said = visit.console.filter((line) => !isBrowsersOwn(line));
        assert.equal(said.length, lines.length, said.join('\n'));
        for (const [index, line] of lines.entries()) assert.match(said[index]!, line);
        await visit.close();
      });

    it(
      'without script: the reader sees the fallback',
      {skip: engine === 'firefox' && 'cannot be driven without script'},
      async () => {
        const visit = await stage.visit(`${stage.script()}<explainer-card ${own}><p>${FALLBACK}</p></explainer-card>`, {
          script: false,
        });
        assert.ok(await visit.page.$('explainer-card p'));
        const box = await (await visit.page.$('explainer-card p'))!.boundingBox();
        assert.ok(box && box.height > 10);
        await visit.close();
      },
    );

    for (const file of ['v1/missing.js', 'v1/explainer.js'])
      it(`the script is ${file.includes('missing') ? 'not there' : 'blocked by the page’s policy'}: the reader sees the fallback`, async () => {
        const headers: Record<string, string> = file.includes('missing') ? {} : {'Content-Security-Policy': "script-src 'self'"};
        const visit = await stage.visit(
          `${stage.script('async', file)}<explainer-card ${own}><p>${FALLBACK}</p></explainer-card>`,
          {headers},
        );
        assert.equal(await visit.text('explainer-card'), FALLBACK);
        assert.deepEqual(
          visit.console.filter((line) => !isBrowsersOwn(line)),
          [],
        );
        await visit.close();
      });

    it('the chunks are not there: the fallback stays, the console says what to do', async () => {
      stage.faults.set('/copied/explainer.js', (_request, response) => {
        void fetch(`${stage.publisher}/v1/explainer.js`).then(async (script) => {
          response
            .writeHead(200, {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'})
            .end(await script.text());
        });
      });
      const copied = await stage.visit(
        `${stage.script('async', 'copied/explainer.js')}<explainer-card ${own}><p>${FALLBACK}</p></explainer-card>`,
      );
      await copied.said(
        /^error: \[explainer-card\] http.*\/copied\/chunks\/text-.*could not be loaded, so the fallback stays.*Access-Control-Allow-Origin/,
      );
      assert.equal(await copied.text('explainer-card'), FALLBACK);
      await copied.close();
    });
  });

/** What the browser itself says about a request that failed, a policy that was broken. */
function isBrowsersOwn(line: string): boolean {
  return /Fetch API cannot load|Failed to load resource|blocked by CORS policy|Cross-Origin Request Blocked|Content[- ]Security[- ]Policy|violates the following|Loading failed for|NS_ERROR|XML Parsing Error|was blocked because of a disallowed MIME/i.test(
    line,
  );
}
