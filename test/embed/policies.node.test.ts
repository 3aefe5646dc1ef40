/** Pages with strict policies, and pages whose names and scripts get in the way. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {packaged} from '../support/documents.js';
import {drivenEngines, Stage, type Visit} from '../support/stage.js';

const actor = packaged.actors[0]!;
const quote = packaged.quotes.find(({voice}) => voice === 'speech')!;
const widgets = `<explainer-card actor="${actor.id}"><p>fallback</p></explainer-card><explainer-quote quote="${quote.id}"><p>fallback</p></explainer-quote><explainer-network><p>fallback</p></explainer-network><explainer-timeline><p>fallback</p></explainer-timeline>`;
const tags = ['explainer-card', 'explainer-quote', 'explainer-network', 'explainer-timeline'];

const reporting =
  "<script nonce=n>window.reports = []; addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))</script>";

/** Policies under which everything works. */
const policies: Record<string, (publisher: string) => string> = {
  'no inline style': (publisher) =>
    `default-src 'none'; script-src 'nonce-n' ${publisher}; connect-src ${publisher}; style-src 'self'; img-src 'self'`,
  'nonce and strict-dynamic': () => "script-src 'nonce-n' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
  'Trusted Types, our policy allowed': (publisher) =>
    `script-src 'nonce-n' ${publisher}; require-trusted-types-for 'script'; trusted-types explainer-elements`,
  'a list of policies that lacks ours, but nothing requires them': (publisher) =>
    `script-src 'nonce-n' ${publisher}; trusted-types some-other`,
};

/** The loader, the way a page with nonces has it. */
const noncedScript = (stage: Stage, file: string) => stage.script('nonce=n', file);

for (const engine of drivenEngines)
  describe(`host pages in ${engine}`, () => {
    let stage: Stage;
    before(async () => void (stage = await Stage.open(engine)));
    after(() => stage.close());

    for (const file of ['v1/explainer.js', 'v1/explainer.all.js']) {
      for (const [name, policy] of Object.entries(policies))
        it(`${name}: ${file}`, async () => {
          const headers = {'Content-Security-Policy': policy(stage.publisher)};
          const visit = await stage.visit(reporting + noncedScript(stage, file) + widgets, {headers});
          await allReady(visit);
          const reports = await visit.page.evaluate(() => (window as unknown as {reports: string[]}).reports);
          // Creating a policy that the page does not list is reported; there is no way to ask first.
          assert.deepEqual(
            reports.filter((report) => !(name.includes('lacks ours') && report.startsWith('trusted-types'))),
            [],
          );
          await visit.close();
        });

      it(`elements named as Lit’s and our globals: ${file}`, async () => {
        const names =
          'litHtmlVersions reactiveElementVersions litElementVersions litPropertyMetadata litElementHydrateSupport litHtmlPolyfillSupport reactiveElementPolyfillSupport litElementPolyfillSupport ShadyCSS litNonce explainer settings version define d3'.split(
            ' ',
          );
        const clobbering = names.map((id) => `<a id="${id}"></a><a id="${id}" name="flush"></a>`).join('');
        const visit = await stage.visit(
          `${clobbering}<img name="currentScript" src="data:,">${stage.script('', file)}${widgets}`,
        );
        await allReady(visit);
        assert.deepEqual(visit.console, []);
        await visit.close();
      });
    }

    it('another Lit’s policy is already there, once only', async () => {
      const headers = {
        'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types lit-html explainer-elements`,
      };
      const visit = await stage.visit(
        `<script>globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text})</script>${stage.script()}${widgets}`,
        {headers},
      );
      await allReady(visit);
      await visit.close();
    });

    for (const file of ['v1/explainer.js', 'v1/explainer.all.js'])
      it(`Trusted Types required and our policy forbidden: the fallback stays: ${file}`, async () => {
        const headers = {'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types 'none'`};
        const visit = await stage.visit(stage.script('async', file) + widgets, {headers});
        await visit.said(/^warn: .*Trusted Types.*explainer-elements/);
        for (const tag of tags) assert.equal(await visit.text(tag), 'fallback');
        // Firefox gives its reports of the policy out as errors of the page.
        const uncaught = visit.console.filter((line) => line.startsWith('uncaught') && !line.includes('Content-Security-Policy'));
        assert.deepEqual(uncaught, []);
        await visit.close();
      });

    it('a sandboxed frame without an origin', async () => {
      const page = `${stage.script()}${widgets}`.replaceAll('"', '&quot;');
      const visit = await stage.visit(`<iframe sandbox="allow-scripts" width="900" height="900" srcdoc="${page}"></iframe>`);
      const frame = await (await visit.page.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForFunction(() => document.querySelector('explainer-quote')?.matches(':state(ready)'), {polling: 100});
      assert.deepEqual(visit.console, []);
      await visit.close();
    });
  });

async function allReady(visit: Visit): Promise<void> {
  for (const tag of tags) assert.equal(await visit.settled(tag), 'ready', tag);
  assert.ok((await visit.text('explainer-card')).includes(actor.name));
  const styled = await visit.page.$eval('explainer-card', (card) => card.shadowRoot!.adoptedStyleSheets.length);
  assert.ok(styled > 0, 'style sheets');
}
