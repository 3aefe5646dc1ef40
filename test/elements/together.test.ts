import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import type {ExplainerCard} from '../../src/elements/card/index.js';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import type {ExplainerQuote} from '../../src/elements/quote/index.js';
import type {ExplainerTerm} from '../../src/elements/term/index.js';
import type {ExplainerTimeline} from '../../src/elements/timeline/index.js';
import {eventsOf, lookup, quotesAbout, quotesBy} from '../../src/explainer/index.js';
import '../support/ledger.mjs';
import {allWithin, textOf, within} from '../support/widget.js';

interface Page {
  readonly host: HTMLElement;
  readonly card: ExplainerCard;
  readonly network: ExplainerNetwork;
  readonly quote: ExplainerQuote;
  readonly timeline: ExplainerTimeline;
  readonly term: ExplainerTerm;
}

/** All five widgets on one page, in one group. */
const template = (group: string) =>
  html`<main>
    <p>The text names <explainer-term actor="laith" group=${group}>Laith</explainer-term>.</p>
    <explainer-card actor="qayis-khazali" group=${group}></explainer-card>
    <explainer-network group=${group}></explainer-network>
    <explainer-quote quote="quote-ultimate-goal" group=${group}></explainer-quote>
    <explainer-timeline group=${group}></explainer-timeline>
  </main>`;

async function page(group: string): Promise<Page> {
  const host = await fixture<HTMLElement>(template(group));
  const find = <T extends Element>(tag: string): T => host.querySelector<T>(tag)!;
  const widgets = {
    host,
    card: find<ExplainerCard>('explainer-card'),
    network: find<ExplainerNetwork>('explainer-network'),
    quote: find<ExplainerQuote>('explainer-quote'),
    timeline: find<ExplainerTimeline>('explainer-timeline'),
    term: find<ExplainerTerm>('explainer-term'),
  };
  const {card, network, quote, timeline} = widgets;
  await until(() => [card, network, quote, timeline].every((one) => one.matches(':state(ready)')), 'not ready');
  await network.updateComplete;
  await until(() => within(network, 'button[data-actor]'), 'nobody is drawn');
  await until(() => within(quote, '[part=following]'), 'the quotation cannot follow');
  return widgets;
}

/** A page of five widgets may take its time on a busy machine. */
const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, {timeout: 8000});

const nameOf = (id: string): string => lookup(packaged).actors.get(id)!.name;
const shownQuote = (quote: Element) => within(quote, '[data-quote]')!.dataset['quote']!;
const told = (quote: Element) => textOf(within(quote, '[part=following] [role=status]'));
const button = (element: Element, text: string) => allWithin(element, 'button').find((one) => textOf(one) === text)!;
const cardName = (card: Element) => textOf(within(card, '[part=name]'));
const timelineHeading = (timeline: Element) => textOf(within(timeline, '[part=heading]'));
const lit = (network: Element) =>
  allWithin(network, 'button[data-actor][aria-expanded=true]').map(({dataset}) => dataset['actor']);
/** Quotations by or about an actor that may stand by themselves. */
const quotesOf = (id: string) =>
  [...new Set([...quotesBy(packaged, id), ...quotesAbout(packaged, id)])].filter(({voice}) => voice !== 'term').map(({id}) => id);

/** Waits until all widgets show that actor. */
async function follow({card, network, quote, timeline}: Page, id: string): Promise<void> {
  const name = nameOf(id);
  await until(() => cardName(card) === name, `the card does not show ${name}`);
  await Promise.all([network, quote, timeline].map(({updateComplete}) => updateComplete));
  expect(lit(network), 'the diagram').to.deep.equal([id]);
  expect(textOf(within(network, '.panel-heading'))).to.equal(name);
  expect(timelineHeading(timeline)).to.equal(`Events with ${name}`);
  expect(allWithin(timeline, 'li[data-event]').map(({dataset}) => dataset['event'])).to.have.members(
    eventsOf(packaged, id).map((event) => event.id),
  );
  const own = quotesOf(id);
  if (own.length) expect(own, 'the quotation').to.include(shownQuote(quote));
  expect(told(quote)).to.match(new RegExp(`by or about ${name}$`));
}

describe('widgets of a group', function () {
  this.timeout(30_000);

  it('follow a tie in the card', async () => {
    const all = await page('card');
    within(all.card, '[data-relation][data-actor=qassem-suleimani] button')!.click();
    await follow(all, 'qassem-suleimani');
  });

  it('follow an actor in the diagram', async () => {
    const all = await page('network');
    within(all.network, 'button[data-actor=obama]')!.click();
    await follow(all, 'obama');
    expect(shownQuote(all.quote)).to.equal('quote-war-ended');
    expect(told(all.quote)).to.equal(`1 quotation by or about ${nameOf('obama')}`);
  });

  it('follow who took part in an event', async () => {
    const all = await page('timeline');
    within(all.timeline, 'button[data-actor=hezbollah]')!.click();
    await follow(all, 'hezbollah');
    expect(shownQuote(all.quote)).to.equal('quote-kafr-kila');
  });

  it('follow a name in the text', async () => {
    const all = await page('term');
    all.term.trigger!.click();
    await follow(all, 'laith');
    // Nothing is quoted of him: the quotation that was there stays, and says so.
    expect(shownQuote(all.quote)).to.equal('quote-ultimate-goal');
    expect(told(all.quote)).to.equal('No quotation by or about Laith');
    await until(() => within(all.term, ':popover-open'), 'the name opens no card');
    within(all.term, '.full-card button')!.click();
    await until(() => within(all.card, ':focus'), 'the name does not lead to the full card');
  });

  it('follow the speaker of a quotation, and those it is about', async () => {
    const all = await page('quote');
    within(all.quote, '[part=following] [data-actor=iran]')!.click();
    await follow(all, 'iran');
    expect(shownQuote(all.quote), 'it is about Iran').to.equal('quote-ultimate-goal');
    within(all.quote, '[part=speaker] button')!.click();
    await follow(all, 'qayis-khazali');
  });

  it('the chosen actor’s quotations are a press away, while the actor stays chosen', async () => {
    const all = await page('pager');
    all.card.select('iran');
    await follow(all, 'iran');
    const own = quotesOf('iran');
    const seen = [];
    for (const _ of own) {
      seen.push(shownQuote(all.quote));
      expect(told(all.quote)).to.equal(`${own.indexOf(seen.at(-1)!) + 1} of ${own.length} quotations by or about Iran`);
      button(all.quote, 'Next').click();
      await all.quote.updateComplete;
    }
    expect(seen).to.have.members(own);
    expect(shownQuote(all.quote), 'round').to.equal(seen[0]);
    button(all.quote, 'Previous').click();
    await all.quote.updateComplete;
    expect(shownQuote(all.quote)).to.equal(seen.at(-1));
    await follow(all, 'iran');
  });

  it('an event that is chosen leaves the actor chosen, and another quotation by its id does, too', async () => {
    const all = await page('event');
    all.card.select('iran');
    await follow(all, 'iran');
    all.timeline.select('event-withdrawal');
    await all.quote.updateComplete;
    expect(told(all.quote)).to.match(/by or about Iran$/);
    all.quote.select('quote-war-ended');
    await all.quote.updateComplete;
    expect(shownQuote(all.quote)).to.equal('quote-war-ended');
    expect(told(all.quote)).to.equal(`${quotesOf('iran').length} quotations by or about Iran`);
    button(all.quote, 'Next').click();
    await all.quote.updateComplete;
    expect(shownQuote(all.quote)).to.equal(quotesOf('iran')[0]);
  });

  it('let go together', async () => {
    const all = await page('closing');
    within(all.network, 'button[data-actor=obama]')!.click();
    await follow(all, 'obama');
    button(all.timeline, 'Show all events').click();
    await until(() => !lit(all.network).length, 'the diagram stays lit');
    expect(timelineHeading(all.timeline)).to.equal('What happened, and when');
    expect(told(all.quote)).to.equal('');
    expect(shownQuote(all.quote), 'the words that somebody reads stay').to.equal('quote-war-ended');
  });

  it('are left, and joined later, in any order', async () => {
    const all = await page('late');
    const {host, card, network, quote} = all;
    network.remove();
    quote.remove();
    within(card, '[data-relation][data-actor=qassem-suleimani] button')!.click();
    await until(() => cardName(card) === nameOf('qassem-suleimani'), 'the card does not follow');
    host.append(quote, network);
    await until(() => lit(network).length, 'the diagram is not lit');
    await follow(all, 'qassem-suleimani');
    const late = Object.assign(document.createElement('explainer-quote'), {quote: 'quote-war-ended', group: 'late'});
    host.append(late);
    await until(() => told(late), 'the late one does not follow');
    expect(quotesOf('qassem-suleimani')).to.include(shownQuote(late));
  });

  it('words in the host’s own sentence stay what they are', async () => {
    const {host, card} = await page('sentence');
    const inline = Object.assign(document.createElement('explainer-quote'), {
      quote: 'quote-war-ended',
      variant: 'inline',
      group: 'sentence',
    });
    host.append(inline);
    await until(() => within(inline, 'q'), 'the words are not there');
    card.select('iran');
    await inline.updateComplete;
    await aTimeout(20);
    expect(within(inline, 'q')!.dataset['quote']).to.equal('quote-war-ended');
    expect(within(inline, '[part=following]')).to.equal(null);
  });

  it('that are put on the page and taken away 20 times leave no listener and no observer', async function () {
    this.timeout(60_000);
    const before = ledger();
    for (let i = 0; i < 20; i++) {
      const all = await page(`cycle ${i}`);
      all.term.trigger!.click();
      await until(() => within(all.term, ':popover-open'), 'the name opens no card');
      within(all.network, '[aria-label="Zoom in"]')?.click();
      all.network.remove();
      all.host.remove();
    }
    await aTimeout(500);
    expect(ledger()).to.deep.equal(before);
  });
});

declare global {
  function ledger(): string[];
}
