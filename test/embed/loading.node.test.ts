import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {packaged} from '../support/documents.js';
import {drivenEngines, Stage, type Visit} from '../support/stage.js';

const actor = packaged.actors.find(({kind, facts}) => kind === 'person' && facts.length > 1)!;
const quote = packaged.quotes.find(({voice}) => voice === 'speech')!;
const widgets = `
  <explainer-card actor="${actor.id}"><p>The card’s fallback.</p></explainer-card>
  <explainer-quote quote="${quote.id}"><p>The quotation’s fallback.</p></explainer-quote>
  <explainer-network><p>The network’s fallback.</p></explainer-network>
  <explainer-timeline><p>The timeline’s fallback.</p></explainer-timeline>`;

/** Ways to put the script into a page, before or after the tags. */
const ways: Record<string, (stage: Stage) => string> = {
  async: (stage) => stage.script('async') + widgets,
  defer: (stage) => stage.script('defer') + widgets,
  'type=module': (stage) => stage.script('type="module"') + widgets,
  'type=module, removed from the page at once': (stage) =>
    `${stage.script('type="module"')}<script>document.querySelector('script').remove()</script>${widgets}`,
  'neither, in the middle of the page': (stage) => `<p>Before.</p>${stage.script('')}${widgets}`,
  'inserted after load': (stage) =>
    `${widgets}<script>addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), {src: '${stage.publisher}/v1/explainer.js'})))</script>`,
  'tags inserted after the script ran': (stage) =>
    `${stage.script('')}<main></main><script>addEventListener('load', () => setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', document.querySelector('template').innerHTML), 100))</script><template>${widgets}</template>`,
  'explainer.all.js': (stage) => stage.script('async', 'v1/explainer.all.js') + widgets,
  'explainer.all.js as type=module': (stage) => stage.script('type="module"', 'v1/explainer.all.js') + widgets,
};

for (const engine of drivenEngines)
  describe(`the script tag in ${engine}`, () => {
    let stage: Stage;
    before(async () => void (stage = await Stage.open(engine)));
    after(() => stage.close());

    for (const [way, body] of Object.entries(ways))
      it(way, async () => {
        const visit = await stage.visit(body(stage));
        await drawsAll(visit);
        const strangers = visit.requests.filter(
          (url) => /^https?:/.test(url) && !url.startsWith(stage.site) && !url.startsWith(`${stage.publisher}/v1/`),
        );
        assert.deepEqual(strangers, [], 'requests to others');
        if (way.startsWith('explainer.all.js'))
          assert.equal(visit.requests.filter((url) => url.startsWith(stage.publisher)).length, 1);
        assert.deepEqual(visit.console, []);
        await visit.close();
      });

    it('fetches nothing but the script for a page without widgets, nor for one far below', async () => {
      const visit = await stage.visit(
        `${stage.script()}<p>No widget.</p><div style="height: 6000px"></div><explainer-quote quote="${quote.id}">fallback</explainer-quote>`,
      );
      await new Promise((done) => setTimeout(done, 500));
      assert.equal(visit.requests.filter((url) => url.startsWith(stage.publisher)).length, 1);
      await visit.page.evaluate(() => scrollTo(0, 5000));
      assert.equal(await visit.settled('explainer-quote'), 'ready');
      await visit.close();
    });

    it('loads a widget whose still has come near, though not its foot', async () => {
      const svg = encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="6000"/>');
      const visit = await stage.visit(
        `${stage.script()}<explainer-quote quote="${quote.id}"><img src="data:image/svg+xml,${svg}" width="300" height="6000" alt="The quotation"></explainer-quote>`,
      );
      assert.equal(await visit.settled('explainer-quote'), 'ready');
      await visit.close();
    });

    it('fetches no d3 and no validator for a page with one quotation', async () => {
      const visit = await stage.visit(`${stage.script()}<explainer-quote quote="${quote.id}">fallback</explainer-quote>`);
      await visit.settled('explainer-quote');
      const names = visit.requests.filter((url) => url.includes('/chunks/')).join(' ');
      assert.doesNotMatch(names, /network|parse|zoom|force|card/);
      await visit.close();
    });

    it('leaves the page as it was, but for the tags', async () => {
      const visit = await stage.visit(
        `<script>window.before = Object.getOwnPropertyNames(window).concat('before')</script>${stage.script('defer')}${widgets}`,
      );
      await drawsAll(visit);
      const page = await visit.page.evaluate(() => ({
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !(window as unknown as {before: string[]}).before.includes(name) && !name.includes('ariaQuery'),
        ), // Puppeteer’s
        attributes: [...document.querySelectorAll('explainer-card, explainer-quote, explainer-network, explainer-timeline')].map(
          (element) => element.getAttributeNames().join(),
        ),
        head: document.head.children.length,
        fallback: document.querySelector('explainer-card')!.innerHTML,
        storage: document.cookie + localStorage.length + sessionStorage.length,
      }));
      assert.deepEqual(page, {
        globals: [],
        attributes: ['actor', 'quote', '', ''],
        head: 3,
        fallback: '<p>The card’s fallback.</p>',
        storage: '00',
      });
      await visit.close();
    });
  });

/** Each widget shows what the document says, not merely no error. */
async function drawsAll(visit: Visit): Promise<void> {
  for (const tag of ['explainer-card', 'explainer-quote', 'explainer-network', 'explainer-timeline'])
    assert.equal(await visit.settled(tag), 'ready', tag);

  const card = await visit.text('explainer-card');
  for (const text of [actor.name, actor.role, actor.summary]) assert.ok(card.includes(text), `the card lacks “${text}”`);
  assert.ok(!card.includes('fallback'));
  const folded = await visit.page.$eval('explainer-card', ({shadowRoot}) => shadowRoot!.textContent);
  for (const {text} of actor.facts) assert.ok(folded.includes(text), `the card lacks “${text}”`);

  const words = quote.text.match(/[A-Za-z]{4,}/g)!.slice(0, 3);
  const quotation = await visit.text('explainer-quote');
  for (const word of words) assert.ok(quotation.includes(word), `the quotation lacks “${word}”`);

  const drawn = await visit.page.$eval('explainer-network', (network) => ({
    actors: new Set(
      [...network.shadowRoot!.querySelectorAll('[data-actor]')].map((element) => element.getAttribute('data-actor')),
    ).size,
    links: new Set(
      [...network.shadowRoot!.querySelectorAll('svg [data-relation]')].map((element) => element.getAttribute('data-relation')),
    ).size,
  }));
  assert.deepEqual(drawn, {actors: packaged.actors.length, links: packaged.relations.length});

  const events = await visit.page.$eval('explainer-timeline', ({shadowRoot}) => ({
    listed: shadowRoot!.querySelectorAll('li[data-event]').length,
    onAxis: shadowRoot!.querySelectorAll('.marks [data-event]').length,
  }));
  assert.deepEqual(events, {listed: packaged.events.length, onAxis: packaged.events.filter(({date}) => date).length});
}
