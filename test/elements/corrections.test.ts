/** What readers are told of corrections, in live widgets and in pinned ones. */
import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import '../../src/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {expectConsole} from '../support/console.js';
import {addressOf, openAll, textOf, widget, within} from '../support/widget.js';

const correction = {date: '2019-03-02', text: 'The rank was wrong.', ids: ['qayis-khazali']};
const withdrawal = {
  date: '2019-03-04',
  reason: 'At the speaker’s request.',
  ids: ['quote-1', 'quote-2', 'quote-3', 'taken-back'],
};
const corrected = {...packaged, version: '1.1.0', corrections: [correction], withdrawn: [withdrawal]};

const [quoteId] = packaged.quotes.filter(({voice}) => voice !== 'term').map(({id}) => id);
const widgets = (src: string, updates = true) => ({
  card: html`<explainer-card src=${src} actor="qayis-khazali" ?no-updates=${!updates}>Fallback</explainer-card>`,
  'compact card': html`<explainer-card src=${src} actor="iran" variant="compact" ?no-updates=${!updates}
    >Fallback</explainer-card
  >`,
  quote: html`<explainer-quote src=${src} quote=${quoteId} ?no-updates=${!updates}>Fallback</explainer-quote>`,
  'inline quote': html`<explainer-quote src=${src} quote=${quoteId} variant="inline" ?no-updates=${!updates}
    >words</explainer-quote
  >`,
  network: html`<explainer-network src=${src} ?no-updates=${!updates}>Fallback</explainer-network>`,
  timeline: html`<explainer-timeline src=${src} ?no-updates=${!updates}>Fallback</explainer-timeline>`,
});
type Kind = keyof ReturnType<typeof widgets>;
const KINDS = Object.keys(widgets('')) as Kind[];

describe('corrections', () => {
  const src = addressOf(corrected);
  for (const kind of KINDS)
    it(`are a dated notice under a live ${kind}`, async () => {
      const element = await widget(widgets(src)[kind]);
      const notice = within(element, '[part=corrections]')!;
      expect(textOf(notice.querySelector('summary'))).to.equal('2 corrections, last March 4, 2019');
      await openAll(element);
      expect(textOf(notice))
        .to.include('March 2, 2019: The rank was wrong.')
        .and.to.include('March 4, 2019: Withdrawn: At the speaker’s request.');
    });

  it('are not spoken of where there are none', async () => {
    expect(within(await widget(widgets(addressOf(packaged)).card), '[part=corrections]')).to.equal(null);
  });
});

describe('a pinned widget', () => {
  const {fetch} = window;
  let asked: string[] = [];
  let folder = 0;
  /** Serves a pinned document, and what is known of it since; gives the document’s address. */
  function serve(document: object, answer: () => Response | Promise<Response>): string {
    const base = new URL(`/published-${++folder}/`, location.href).href;
    window.fetch = (input, init) => {
      const url = input as string;
      if (!url.startsWith(base)) return fetch(input, init);
      asked.push(url.slice(base.length));
      return Promise.resolve(url.endsWith('.0.json') ? Response.json(document) : answer());
    };
    return `${base}1.0.0.json`;
  }
  beforeEach(() => (asked = []));
  afterEach(() => void (window.fetch = fetch));

  const pinned = {...packaged, updates: 'corrections.json'};
  const known = () => Response.json({count: 1, date: '2019-03-02'});
  const since = (element: Element) => within(element, '[part=corrected-since]');

  for (const kind of KINDS)
    it(`says so in a ${kind}, and leads to the latest`, async () => {
      const src = serve(pinned, known);
      const element = await widget(widgets(src)[kind]);
      await waitUntil(() => since(element));
      expect(textOf(since(element))).to.equal('Corrected since, March 2, 2019: latest version');
      const page = kind.includes('card')
        ? `card-${element.getAttribute('actor')}`
        : kind.includes('quote')
          ? `quote-${quoteId}`
          : kind;
      expect(since(element)!.querySelector('a')!.href).to.equal(new URL(`latest/${page}.html`, src).href);
    });

  it('asks once for all widgets of a document', async () => {
    const src = serve(pinned, known);
    await Promise.all([widget(widgets(src).card), widget(widgets(src).quote)]);
    await waitUntil(() => asked.includes('corrections.json'));
    await aTimeout(50);
    expect(asked).to.deep.equal(['1.0.0.json', 'corrections.json']);
  });

  it('asks nobody where the page does not want it', async () => {
    const element = await widget(widgets(serve(pinned, known), false).card);
    await aTimeout(50);
    expect(asked).to.deep.equal(['1.0.0.json']);
    expect(since(element)).to.equal(null);
  });

  it('asks nobody where the document names no place to ask at, or one of another site', async () => {
    for (const updates of [undefined, 'https://elsewhere.invalid/corrections.json']) {
      asked = [];
      await widget(widgets(serve({...packaged, updates}, known)).card);
      await aTimeout(50);
      expect(asked).to.deep.equal(['1.0.0.json']);
    }
  });

  for (const [what, answer] of Object.entries({
    'nothing was corrected': () => Response.json({count: 0, date: ''}),
    'there is no answer': () => new Response('', {status: 404}),
    'the answer is something else': () => Response.json(['<p>', null]),
    'the request fails': () => Promise.reject(new TypeError('offline')),
  }))
    it(`is silent where ${what}`, async () => {
      const element = await widget(widgets(serve(pinned, answer)).card);
      await waitUntil(() => asked.length === 2);
      await aTimeout(50);
      expect(since(element)).to.equal(null);
      expect(element.matches(':state(ready)')).to.equal(true);
    });
});

describe('what was withdrawn', () => {
  const src = addressOf(corrected);
  const reason = 'Withdrawn March 4, 2019: At the speaker’s request.';

  it('is explained in place of a fallback that still has the words', async () => {
    expectConsole(/was withdrawn/, 'warn');
    const element = await widget(html`<explainer-quote src=${src} quote="quote-1">Taken back.</explainer-quote>`);
    await waitUntil(() => within(element, '[part=notice]'));
    expect(textOf(within(element, '[part=notice]'))).to.equal(reason);
    expect(within(element, 'slot')!.checkVisibility()).to.equal(false);
  });

  it('is explained in brackets inside a sentence', async () => {
    expectConsole(/was withdrawn/, 'warn');
    const element = await widget(
      html`<explainer-quote src=${src} quote="quote-2" variant="inline">Taken back.</explainer-quote>`,
    );
    await waitUntil(() => within(element, '[part=notice]'));
    expect(textOf(within(element, '[part=notice]'))).to.equal(`[${reason}]`);
    expect(getComputedStyle(within(element, '[part=notice]')!).display).to.equal('inline');
  });

  it('is explained by a card, and by widgets about an actor', async () => {
    expectConsole(/was withdrawn/, 'warn');
    for (const template of [
      html`<explainer-card src=${src} actor="taken-back">Who that was.</explainer-card>`,
      html`<explainer-timeline src=${src} actor="taken-back">What they did.</explainer-timeline>`,
      html`<explainer-network src=${src} focus="taken-back">Whom they knew.</explainer-network>`,
    ]) {
      const element = await widget(template);
      await waitUntil(() => within(element, '[part=notice]'));
      expect(textOf(within(element, '[part=notice]'))).to.equal(reason);
    }
  });

  it('gives way when another item is asked for', async () => {
    expectConsole(/was withdrawn/, 'warn');
    const element = await widget(html`<explainer-quote src=${src} quote="quote-3">Taken back.</explainer-quote>`);
    await waitUntil(() => within(element, '[part=notice]'));
    element.setAttribute('quote', quoteId!);
    await waitUntil(() => within(element, '[part=words]'));
    expect(within(element, '[part=notice]')).to.equal(null);
  });
});
