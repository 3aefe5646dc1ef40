import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/elements/card/index.js';
import '../../src/elements/network/index.js';
import '../../src/elements/quote/index.js';
import '../../src/elements/timeline/index.js';
import type {ExplainerCard} from '../../src/elements/card/index.js';
import {validDocument} from '../explainer/document.js';
import {consoleSaid, expectConsole} from '../support/console.js';
import {addressOf, allWithin, textOf, widget, within} from '../support/widget.js';

const nameIn = (element: Element) => textOf(within(element, '[part=name]'));

describe('what every widget shares', () => {
  describe('group', () => {
    it('shares a selection both ways, with late comers too', async () => {
      const first = await widget<ExplainerCard>(html`<explainer-card actor="laith" group="a"></explainer-card>`);
      const second = await widget<ExplainerCard>(html`<explainer-card actor="obama" group="a"></explainer-card>`);
      const other = await widget<ExplainerCard>(html`<explainer-card actor="obama" group="b"></explainer-card>`);
      within(first, '[data-relation=rel-laith-brother] button')!.click();
      await Promise.all([first, second, other].map((element) => element.updateComplete));
      expect([first, second, other].map(nameIn)).to.deep.equal(['Qayis Khazali', 'Qayis Khazali', 'President Obama']);
      const late = await widget<ExplainerCard>(html`<explainer-card actor="iran" group="a"></explainer-card>`);
      expect(nameIn(late)).to.equal('Qayis Khazali');
      expect(late.select('iraq')).to.equal(true);
      await first.updateComplete;
      expect(nameIn(first)).to.equal('Iraq');
    });

    it('is forgotten when its last widget is gone', async () => {
      const one = await widget<ExplainerCard>(html`<explainer-card actor="laith" group="c"></explainer-card>`);
      one.select('iran');
      one.remove();
      expect(nameIn(await widget(html`<explainer-card actor="laith" group="c"></explainer-card>`))).to.equal('Laith');
    });

    it('is not held by a widget that went before its document came', async () => {
      const early = Object.assign(document.createElement('explainer-card'), {actor: 'laith', group: 'early'});
      document.body.append(early);
      early.remove();
      await waitUntil(() => early.explainer, 'its document does not come');
      await early.updateComplete;
      early.select('iran');
      expect(nameIn(await widget(html`<explainer-card actor="laith" group="early"></explainer-card>`))).to.equal('Laith');
    });

    it('does not cross documents', async () => {
      const here = await widget<ExplainerCard>(html`<explainer-card actor="laith" group="d"></explainer-card>`);
      const there = await widget<ExplainerCard>(
        html`<explainer-card actor="ana" group="d" src=${addressOf(validDocument())}></explainer-card>`,
      );
      there.select('ben');
      await here.updateComplete;
      expect([nameIn(here), textOf(within(there, '[part=name]'))]).to.deep.equal(['Laith', 'Ben']);
    });
  });

  it('select refuses an unknown id, changes nothing and fires nothing', async () => {
    const element = await widget<ExplainerCard>(html`<explainer-card actor="laith"></explainer-card>`);
    element.addEventListener('explainer-select', () => expect.fail('only a person’s action fires it'));
    expect(element.select('nobody')).to.equal(false);
    expect(element.select('obama')).to.equal(true);
    await element.updateComplete;
    expect(nameIn(element)).to.equal('President Obama');
  });

  it('gives scripts the parsed, frozen document', async () => {
    const element = await widget<ExplainerCard>(html`<explainer-card actor="laith"></explainer-card>`);
    expect(element.explainer?.id).to.equal('iran-iraq-militias-2018');
    expect(Object.isFrozen(element.explainer?.actors[0])).to.equal(true);
  });

  it('is loading until the document is there', async () => {
    const element = await fixture<ExplainerCard>(
      html`<explainer-card actor="ana" src=${addressOf({...validDocument(), id: 'slow'})}>…</explainer-card>`,
    );
    expect(element.explainer).to.equal(null);
    expect(element.matches(':state(loading)')).to.equal(true);
    await oneEvent(element, 'explainer-ready');
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('shows the last of several sources set in a row', async () => {
    const element = await widget<ExplainerCard>(
      html`<explainer-card actor="ana" src=${addressOf({...validDocument(), id: 'one'})}></explainer-card>`,
    );
    for (const id of ['two', 'three', 'four']) element.src = addressOf({...validDocument(), id});
    await oneEvent(element, 'explainer-ready');
    expect(element.explainer?.id).to.equal('four');
  });

  it('shows the fallback for an address that is none', async () => {
    expectConsole(/not-found: src="javascript:alert\(1\)" is not an http: or https: address/, 'warn');
    const element = await widget<ExplainerCard>(
      html`<explainer-card actor="ana" src="javascript:alert(1)">The fallback</explainer-card>`,
    );
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('reports a document with broken items once, and shows the rest', async () => {
    const broken = validDocument();
    broken.actors[1].name = 7;
    const src = addressOf(broken);
    expectConsole(/has \d+ problem.*\n?.*\/actors\/1/, 'warn');
    await widget(html`<explainer-card actor="ana" src=${src}></explainer-card>`);
    await widget(html`<explainer-card actor="band" src=${src}></explainer-card>`);
  });

  it('warns of an attribute that there is not, and leaves the page builder’s alone', async () => {
    expectConsole(/there is no attribute "actr"\. Attributes: .*actor/, 'warn');
    const element = document.createElement('explainer-card');
    for (const name of ['actr', 'id', 'class', 'style', 'data-x', 'aria-label', 'ng-version', '_ngcontent-a', 'x-data'])
      element.setAttribute(name, '');
    element.setAttribute('actor', 'laith');
    document.body.append(element);
    await oneEvent(element, 'explainer-ready');
    await waitUntil(() => consoleSaid('warn').length > 0);
    element.remove();
  });

  describe('on a page with styles of its own', () => {
    it('takes only the font family and what DESIGN lets in', async () => {
      const element = await widget<ExplainerCard>(
        html`<div
          style="font: italic 7px/0 monospace; text-transform: uppercase; color: red; letter-spacing: 9px; text-align: right; visibility: visible"
        >
          <explainer-card actor="laith"></explainer-card>
        </div>`,
      ).then((host) => host.querySelector('explainer-card')!);
      await element.updateComplete;
      const style = getComputedStyle(within(element, '.widget')!);
      expect(style.fontFamily).to.equal('monospace');
      expect(style.fontStyle).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.letterSpacing).to.equal('normal');
      expect(style.color).not.to.equal('rgb(255, 0, 0)');
    });

    for (const tag of ['card actor="qayis-khazali"', 'network', 'quote quote="quote-ultimate-goal"', 'timeline'])
      it(`is laid out alike whatever the page’s rem is: ${tag}`, async () => {
        const root = document.documentElement;
        const layout = async (rem: string, width: number) => {
          root.style.fontSize = rem;
          const host = await fixture<HTMLElement>(html`<div></div>`);
          host.style.inlineSize = `${width}px`;
          host.innerHTML = `<explainer-${tag}></explainer-${tag.split(' ')[0]!}>`;
          const element = host.firstElementChild as ExplainerCard;
          await oneEvent(element, 'explainer-ready');
          await element.updateComplete;
          const {left, top} = element.getBoundingClientRect();
          const rects = allWithin(element, 'div, section, p, li, button').map((part) => {
            const {x, y, width, height} = part.getBoundingClientRect();
            return `${part.className} ${[x - left, y - top, width, height].map(Math.round).join()}`;
          });
          host.remove();
          return rects;
        };
        try {
          for (const width of [330, 500, 900]) {
            const usual = await layout('', width);
            for (const rem of ['62.5%', '150%']) expect(await layout(rem, width)).to.deep.equal(usual);
          }
        } finally {
          root.removeAttribute('style');
        }
      });

    it('is hidden when the page hides it', async () => {
      const element = await widget<ExplainerCard>(html`<explainer-card actor="laith" hidden></explainer-card>`);
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('fills the width it is given, down to 200 px, and never overflows it', async () => {
      for (const width of [200, 320, 900]) {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        host.style.inlineSize = `${width}px`;
        const element = document.createElement('explainer-card');
        element.setAttribute('actor', 'qayis-khazali');
        host.append(element);
        await oneEvent(element, 'explainer-ready');
        const box = within(element, '.widget')!;
        expect(box.getBoundingClientRect().width).to.equal(width);
        expect(box.scrollWidth).to.be.at.most(width);
      }
    });
  });

  describe('keeping the page still', () => {
    const reserve = async (height: number, width = 700) => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.style.inlineSize = `${width}px`;
      host.innerHTML = `<explainer-card actor="qayis-khazali"><div style="block-size: ${height}px">Fallback</div></explainer-card>`;
      scrollTo(0, 0);
      const element = host.firstElementChild as ExplainerCard;
      await oneEvent(element, 'explainer-ready');
      await element.updateComplete;
      return element;
    };

    it('takes just the room that the fallback reserved, the rest one press away', async () => {
      const element = await reserve(300);
      expect(element.getBoundingClientRect().height).to.equal(300);
      within(element, '.show-all button')!.click();
      await element.updateComplete;
      expect(element.getBoundingClientRect().height).to.be.above(300);
      expect(within(element, '.show-all')).to.equal(null);
    });

    it('says as of when while it is folded, too', async () => {
      const element = await reserve(300);
      const {bottom} = element.getBoundingClientRect();
      const date = within(element, '.show-all [part=as-of]')!;
      expect(textOf(date.querySelector('summary')!)).to.equal('As of about September 2018');
      expect(date.getBoundingClientRect().bottom).to.be.within(1, bottom);
    });

    it('folds away nothing that has the focus', async () => {
      const element = await reserve(300);
      const [button, date] = [within(element, '.show-all button')!, within(element, '.show-all summary')!];
      for (const shown of [date, button]) {
        shown.focus();
        await element.updateComplete;
        expect(within(element, '.show-all button')).to.equal(button);
      }
      const folded = allWithin(element, 'summary').find((one) => !one.closest('.show-all'))!;
      folded.focus();
      await element.updateComplete;
      expect(within(element, '.show-all')).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(folded);
      expect(folded.getBoundingClientRect().bottom).to.be.below(element.getBoundingClientRect().bottom);
    });

    it('is as narrow as its column while it is folded', async () => {
      const element = await reserve(300, 200);
      expect(within(element, '.show-all')).to.exist;
      expect(within(element, '.widget')!.getBoundingClientRect().width).to.equal(200);
    });

    it('leaves room that it does not need', async () => {
      expect((await reserve(6000)).getBoundingClientRect().height).to.equal(6000);
    });

    it('leaves a reader where they are who has scrolled past the fallback', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.style.overflowAnchor = 'none'; // as in WebKit, which has no such thing
      const src = addressOf(validDocument());
      host.innerHTML = `<explainer-card actor="ana" src="${src}"><div style="block-size: 300px">Fallback</div></explainer-card>
        <p>Where the reader is</p><div style="block-size: 200vh"></div>`;
      const [element, reading] = host.children as unknown as [ExplainerCard, HTMLElement];
      await element.updateComplete;
      scrollTo(0, reading.getBoundingClientRect().top + scrollY);
      const before = reading.getBoundingClientRect().top;
      await oneEvent(element, 'explainer-ready');
      await element.updateComplete;
      expect(reading.getBoundingClientRect().top).to.equal(before);
      scrollTo(0, 0);
    });

    it('takes its own height where nothing was reserved', async () => {
      expect((await reserve(20)).getBoundingClientRect().height).to.be.above(200);
    });
  });
});
