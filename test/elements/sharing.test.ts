import {expect, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/elements/card/index.js';
import '../../src/elements/network/index.js';
import '../../src/elements/quote/index.js';
import '../../src/elements/timeline/index.js';
import {configure} from '../../src/internal/publisher.js';
import type {ExplainerElement} from '../../src/internal/explainer-element.js';
import {allWithin, next, textOf, widget, within} from '../support/widget.js';

const PUBLISHER = 'https://cdn.example/v1/';
const DOCUMENT = 'https://cdn.example/explainers/iran-iraq-militias-2018/latest.json';

/** A widget whose means to pass it on are open. */
async function opened(template: TemplateResult): Promise<ExplainerElement> {
  const element = await widget(template);
  within(element, '[part=share] > summary')!.click();
  await waitUntil(() => within(element, '[part=share] button'), 'nothing to pass it on');
  return element;
}

const codeOf = (element: Element): string => (within(element, '[part=embed-code]') as HTMLTextAreaElement | null)?.value ?? '';
/** What a page gets that the code is pasted into. */
const pasted = (element: Element): DocumentFragment => document.createRange().createContextualFragment(codeOf(element));
const button = (element: Element, text: string): HTMLElement =>
  allWithin(element, '[part=share] button').find((one) => textOf(one) === text)!;

describe('passing a widget on', () => {
  beforeEach(() => configure({base: PUBLISHER}));
  afterEach(() => configure({base: undefined}));

  const widgets = [
    ['card', html`<explainer-card actor="laith"></explainer-card>`, 'actor', 'laith', /Laith/],
    [
      'quotation',
      html`<explainer-quote quote="quote-ultimate-goal"></explainer-quote>`,
      'quote',
      'quote-ultimate-goal',
      /The ultimate goal/,
    ],
    ['network', html`<explainer-network focus="iran"></explainer-network>`, 'focus', 'iran', /64 actors/],
    ['timeline', html`<explainer-timeline since="2014"></explainer-timeline>`, 'since', '2014', /events/],
  ] as const;
  for (const [name, template, attribute, value, words] of widgets)
    it(`${name}: the code is one line, with script, document, what is shown, and text that says it with its source and date`, async () => {
      const element = await opened(template);
      expect(codeOf(element)).to.not.match(/\n/);
      const [script, copy] = [...pasted(element).children] as [HTMLScriptElement, HTMLElement];
      expect(script.getAttribute('src')).to.equal(`${PUBLISHER}explainer.js`);
      expect(script.async).to.equal(true);
      expect(copy.localName).to.equal(element.localName);
      expect(copy.getAttribute('src')).to.equal(DOCUMENT);
      expect(copy.getAttribute(attribute)).to.equal(value);
      expect(textOf(copy))
        .to.match(words)
        .and.match(/Source:.*The Weekly Standard/)
        .and.match(/As of about September 2018/);
      // Within a paragraph nothing may end it.
      expect(copy.querySelectorAll('p, div, ul, ol, blockquote, figure').length).to.equal(0);
    });

  it('carries what is shown, and nothing that is this page’s own', async () => {
    const element = await opened(
      html`<explainer-card
        id="here"
        class="wide"
        data-track="x"
        style="color: red"
        group="a"
        deep-link
        actor="laith"
        variant="full"
      ></explainer-card>`,
    );
    element.select('iran');
    await element.updateComplete;
    // Another actor's card has nothing open.
    within(element, '[part=share] > summary')!.click();
    await waitUntil(() => codeOf(element).includes('actor="iran"'));
    const [, copy] = [...pasted(element).children];
    expect(copy!.getAttributeNames().sort()).to.deep.equal(['actor', 'src', 'variant']);
  });

  it('escapes what an attribute holds', async () => {
    const address = 'https://news.example/?a="b"&c=<d>';
    const element = await opened(html`<explainer-card actor="laith" source-url=${address}></explainer-card>`);
    const [, copy] = [...pasted(element).children];
    expect(copy!.getAttribute('source-url')).to.equal(address);
  });

  it('copies, and tells the page and the reader, or says that it may not', async () => {
    const element = await opened(html`<explainer-card id="laiths-card" actor="laith"></explainer-card>`);
    const texts: string[] = [];
    const {clipboard} = navigator;
    const write = (text: string): Promise<void> => Promise.resolve(void texts.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
    try {
      for (const [name, what, told] of [
        ['Copy embed code', 'embed', 'Embed code copied.'],
        ['Copy link', 'link', 'Link copied.'],
      ] as const) {
        const copied = next(element, 'explainer-copy');
        button(element, name).click();
        expect((await copied).what).to.equal(what);
        expect(textOf(within(element, '[part=share] [role=status]'))).to.equal(told);
      }
      expect(texts[0]).to.equal(codeOf(element));
      expect(texts[1]).to.match(/#laiths-card$/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });

  it('no-share: the foot has none of it', async () => {
    const element = await widget(html`<explainer-card actor="laith" no-share></explainer-card>`);
    expect(allWithin(element, '[part=share]').length).to.equal(0);
  });

  it('without the script’s own address only the link can be copied', async () => {
    configure({base: undefined});
    const element = await opened(html`<explainer-card actor="laith"></explainer-card>`);
    expect(allWithin(element, '[part=share] button').map(textOf)).to.deep.equal(['Copy link']);
  });
});

describe('exclude', () => {
  it('card: no tie, event or quotation with whom the page leaves out', async () => {
    const all = await widget(html`<explainer-card actor="laith"></explainer-card>`);
    expect(allWithin(all, '[data-relation=rel-laith-brother]').length).to.equal(1);
    const some = await widget(html`<explainer-card actor="laith" exclude="qayis-khazali"></explainer-card>`);
    expect(allWithin(some, '[data-relation=rel-laith-brother]').length).to.equal(0);
    expect(allWithin(some, '[data-relation]').length).to.be.below(allWithin(all, '[data-relation]').length);
  });

  it('does not follow a group to whom the page leaves out', async () => {
    const one = await widget(html`<explainer-card actor="laith" group="x"></explainer-card>`);
    const other = await widget(html`<explainer-card actor="obama" group="x" exclude="qayis-khazali"></explainer-card>`);
    one.select('qayis-khazali');
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect([one, other].map((element) => textOf(within(element, '[part=name]')))).to.deep.equal([
      'Qayis Khazali',
      'President Obama',
    ]);
  });

  it('is live', async () => {
    const element = await widget(html`<explainer-card actor="laith"></explainer-card>`);
    element.exclude = 'qayis-khazali';
    await waitUntil(() => allWithin(element, '[data-relation=rel-laith-brother]').length === 0);
    element.exclude = null;
    await waitUntil(() => allWithin(element, '[data-relation=rel-laith-brother]').length === 1);
  });
});
