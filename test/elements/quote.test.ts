import {expect, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/quote/index.js';
import type {ExplainerQuote} from '../../src/elements/quote/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {consoleSaid, expectConsole} from '../support/console.js';
import {next, openAll, textOf, widget, within} from '../support/widget.js';

const quote = (id: string, variant = 'callout') =>
  widget<ExplainerQuote>(html`<explainer-quote quote=${id} variant=${variant}></explainer-quote>`);

describe('explainer-quote', () => {
  for (const {id, text, voice} of packaged.quotes.filter(({voice}) => voice !== 'term'))
    it(`gives the exact words of ${id}, as ${voice}`, async () => {
      const element = await quote(id);
      expect(textOf(within(element, '[part=words]'))).to.include(`“${text}”`);
      expect(textOf(within(element, '.widget')))
        .to.include('As of about September 2018')
        .and.to.include('The Weekly Standard');
    });

  it('names the speaker with role, the occasion, and through whom it reached us', async () => {
    const element = await quote('quote-ultimate-goal');
    await openAll(element);
    const text = textOf(within(element, 'figcaption'));
    for (const part of [
      'Qayis Khazali',
      'Asaib Ahl al-Haq',
      'according to one interrogation summary',
      'via Khazali’s interrogation files, via Article',
    ])
      expect(text).to.include(part);
  });

  it('does not pass a record’s or a listing’s words off as speech', async () => {
    expect(textOf(within(await quote('quote-every-group'), '[part=speaker]'))).to.equal(
      'A record’s words about Qayis Khazali, Iran, and al Qaeda',
    );
    expect(textOf(within(await quote('quote-advisor'), '[part=speaker]'))).to.match(/^An official listing’s words about/);
  });

  it('does not dress a fragment as a sentence', async () => {
    const element = await quote('quote-closest-ties');
    expect(textOf(within(element, '[part=words]'))).to.match(/^… “.*” …$/);
    expect(textOf(within(element, 'figcaption'))).to.include('Fragment of a sentence');
  });

  it('sets insertions apart from the speaker’s words', async () => {
    expect(textOf(within(await quote('quote-every-group'), '.insertion'))).to.equal('[Khazali]');
  });

  it('never shows a term as a callout', async () => {
    const element = await quote('quote-salafis');
    expect(within(element, 'figure')).to.equal(null);
    expect(textOf(within(element, 'q'))).to.equal('“salafis”');
  });

  it('stands in a sentence when inline, with who said it one press away', async () => {
    const element = await quote('quote-closest-ties', 'inline');
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(getComputedStyle(within(element, 'q')!).fontSize).to.equal(getComputedStyle(element.parentElement!).fontSize);
    const popover = within(element, '[popover]')!;
    expect(popover.matches(':popover-open')).to.equal(false);
    within(element, 'button')!.click();
    expect(popover.matches(':popover-open')).to.equal(true);
    expect(within(popover.getRootNode() as unknown as Element, '[part=source]')).to.equal(null);
    expect(popover.querySelector('[part=source]')).to.exist;
    expect(popover.querySelector('[part=as-of]')).to.exist;
    popover.hidePopover();
  });

  it('copies words, speaker, occasion, source and date', async () => {
    const element = await quote('quote-ultimate-goal');
    let copied = '';
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void (copied = text))},
    });
    try {
      setTimeout(() => within(element, '[part=copy]')!.click());
      expect((await next(element, 'explainer-copy')).what).to.equal('quote');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
    await element.updateComplete;
    expect(copied.split('\n')).to.deep.equal([
      '“The ultimate goal of Iran is to destroy the Americans”',
      copied.split('\n')[1],
      'Source: An interrogation summary, via Khazali’s interrogation files, via Article on Iranian-backed militias in Iraq, The Weekly Standard. As of about September 2018.',
    ]);
    expect(copied.split('\n')[1]).to.match(/^— Qayis Khazali, .*according to one interrogation summary\.$/);
    expect(textOf(within(element, '[role=status]'))).to.equal('Copied');
  });

  it('says which quotations there are for an unknown one', async () => {
    expectConsole(/\[explainer-quote\] unknown-id: quote="quote-none" .*quote-kafr-kila/, 'warn');
    const element = await quote('quote-none');
    expect(textOf(within(element, '[part=notice]'))).to.equal('This explainer could not be shown.');
  });

  it('falls back to the callout, and says which variants there are, for another', async () => {
    expectConsole(/variant="loud" is not a valid value.*callout, pull, inline/, 'warn');
    expect(within(await quote('quote-kafr-kila', 'loud'), 'figure')).to.exist;
    await waitUntil(() => consoleSaid('warn').length > 0);
  });

  for (const variant of ['callout', 'pull', 'inline'])
    it(`is accessible as ${variant}`, async () => {
      const element = await quote('quote-every-group', variant);
      within(element, '.more')?.click();
      await expect(element).to.be.accessible();
    });
});
