import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/elements/term/index.js';
import type {ExplainerCard} from '../../src/elements/card/index.js';
import type {ExplainerTerm} from '../../src/elements/term/index.js';
import {validDocument} from '../explainer/document.js';
import {expectConsole} from '../support/console.js';
import {itIn} from '../support/engine.js';
import {click, focused, goAlong, middleOf, moveTo, press, tap} from '../support/hands.js';
import {addressOf, next, textOf, within} from '../support/widget.js';

/** Longer than a pointer rests, or takes to leave. */
const LONG_MS = 450;

const term = (text = 'Qayis Khazali', actor = 'qayis-khazali', attributes: Record<string, string> = {}) => {
  const element = Object.assign(document.createElement('explainer-term'), {textContent: text});
  for (const [name, value] of Object.entries({actor, ...attributes})) element.setAttribute(name, value);
  return element;
};

/** A paragraph with terms in it, well away from where the mouse begins. */
async function page(...terms: readonly ExplainerTerm[]): Promise<HTMLElement> {
  const around = terms.map((one) => html`words before ${one} and after, `);
  const host = await fixture<HTMLElement>(html`<p style="margin: 80px 120px; font: italic 20px/1.7 serif">${around}</p>`);
  await moveTo([2, 2]);
  return host;
}

const popup = (element: ExplainerTerm) => within(element, '[popover]');
const isOpen = (element: ExplainerTerm) => Boolean(popup(element)?.matches(':popover-open'));
const card = (element: ExplainerTerm) => popup(element)?.querySelector('explainer-card') as ExplainerCard;
const opened = (element: ExplainerTerm) => waitUntil(() => isOpen(element), 'the card did not open', {timeout: 8000});
const closed = (element: ExplainerTerm) => waitUntil(() => !isOpen(element), 'the card did not close', {timeout: 2000});
const isPlain = (element: ExplainerTerm) => !within(element, '[role], [tabindex]') && !isOpen(element);

const fetched = (pattern: RegExp) =>
  performance.getEntriesByType('resource').filter(({name}) => pattern.test(new URL(name).pathname));

describe('explainer-term', () => {
  before(() => performance.setResourceTimingBufferSize(5000));

  describe('before anybody means it', () => {
    it('fetches neither card nor data', async () => {
      const element = term();
      await page(element, term('Laith', 'laith'));
      await goAlong(element.trigger!);
      element.focus();
      await aTimeout(LONG_MS);
      expect(fetched(/\/src\/(articles|elements\/(card|term\/(preview|popup)))/)).to.deep.equal([]);
      expect(element.explainer).to.equal(null);
      expect(element.select('laith')).to.equal(false);
    });

    it('stays the host’s text: same style, same line, same words to copy', async () => {
      const host = await fixture<HTMLElement>(
        html`<p style="font: italic 21px/1.9 monospace; letter-spacing: 2px; color: rgb(200, 0, 0); text-transform: uppercase">
          <span>Qayis Khazali</span> – ${term()} – ${term('Qayis Khazali', 'nobody')}
        </p>`,
      );
      const plain = host.querySelector('span')!;
      const trigger = host.querySelector('explainer-term')!.trigger!;
      const style = getComputedStyle(plain);
      const own = getComputedStyle(trigger);
      for (const name of [
        'font',
        'letter-spacing',
        'color',
        'text-transform',
        'display',
        'background-color',
        'padding',
        'margin',
      ])
        expect(own.getPropertyValue(name), name).to.equal(style.getPropertyValue(name));
      const [there, here] = [plain.getBoundingClientRect(), trigger.getBoundingClientRect()];
      for (const side of ['width', 'top', 'height'] as const) expect(here[side], side).to.be.closeTo(there[side], 0.01);
      getSelection()!.selectAllChildren(host);
      expect(getSelection()!.toString().toLowerCase()).to.include('– qayis khazali –');
      getSelection()!.removeAllRanges();
    });

    it('breaks into lines as text does', async () => {
      const host = await fixture<HTMLElement>(html`<p style="inline-size: 4em">${term()}</p>`);
      expect(host.querySelector('explainer-term')!.trigger!.getClientRects()).to.have.length(2);
    });

    it('is a button by the name of its text', async () => {
      const element = term();
      await page(element);
      expect(element.trigger).to.have.attribute('role', 'button');
      expect(element.trigger).to.have.attribute('aria-expanded', 'false');
      expect(element.matches(':state(ready)')).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('shares one set of listeners on the document, which goes with the last term', () => {
      const added: string[] = [];
      const {addEventListener, removeEventListener} = Document.prototype;
      document.addEventListener = function (...args: unknown[]) {
        added.push(args[0] as string);
        addEventListener.apply(this, args as never);
      };
      document.removeEventListener = function (...args: unknown[]) {
        added.splice(added.indexOf(args[0] as string), 1);
        removeEventListener.apply(this, args as never);
      };
      try {
        const host = document.createElement('p');
        for (let i = 0; i < 50; i++) host.append(term(), ' ');
        document.body.append(host);
        expect(added.sort()).to.deep.equal(['click', 'keydown', 'pointerover']);
        for (const one of [...host.children].slice(1)) one.remove();
        expect(added).to.have.length(3);
        host.remove();
        expect(added).to.deep.equal([]);
      } finally {
        delete (document as Partial<Document>).addEventListener;
        delete (document as Partial<Document>).removeEventListener;
      }
    });
  });

  describe('with a mouse', () => {
    it('is not opened by a pointer that passes', async () => {
      const [first, second] = [term(), term('Laith', 'laith')];
      await page(first, second);
      await moveTo(middleOf(first));
      await aTimeout(100);
      await moveTo(middleOf(second));
      await aTimeout(100);
      await moveTo([2, 2]);
      await aTimeout(LONG_MS);
      expect([first, second].map(isOpen)).to.deep.equal([false, false]);
    });

    it('is not opened by a pointer that goes along it', async () => {
      const element = term('A name as long as a line of text may be');
      await page(element);
      await goAlong(element.trigger!);
      expect(isOpen(element)).to.equal(false);
    });

    it('opens when the pointer rests, stays while it is on the card, and closes after it', async () => {
      const element = term();
      await page(element);
      await moveTo(middleOf(element));
      await opened(element);
      expect(element.trigger).to.have.attribute('aria-expanded', 'true');
      await moveTo(middleOf(card(element)), 6);
      await aTimeout(LONG_MS);
      expect(isOpen(element)).to.equal(true);
      await moveTo([2, 2]);
      await closed(element);
      expect(element.trigger).to.have.attribute('aria-expanded', 'false');
    });

    it('goes from one name to the next', async () => {
      const [first, second] = [term(), term('Laith', 'laith')];
      await page(first, second);
      await moveTo(middleOf(first));
      await opened(first);
      await moveTo(middleOf(second));
      await opened(second);
      expect(isOpen(first)).to.equal(false);
      expect(textOf(within(card(second), '[part=name]'))).to.equal('Laith');
      await moveTo([2, 2]);
    });

    it('stays on a click, and closes on the next', async () => {
      const element = term();
      await page(element);
      await click(middleOf(element));
      await opened(element);
      await moveTo([2, 2]);
      await aTimeout(LONG_MS);
      expect(isOpen(element)).to.equal(true);
      await click(middleOf(element));
      await closed(element);
    });

    it('closes on a click elsewhere', async () => {
      const element = term();
      await page(element);
      await click(middleOf(element));
      await opened(element);
      await click([2, 2]);
      await closed(element);
    });

    it('lets words be marked that reach over a name', async () => {
      const element = term();
      const host = await page(element);
      getSelection()!.selectAllChildren(host);
      element.trigger!.click();
      await aTimeout(LONG_MS);
      expect(isOpen(element)).to.equal(false);
      getSelection()!.removeAllRanges();
    });

    it('closes on Escape though the focus is elsewhere', async () => {
      const element = term();
      await page(element);
      await moveTo(middleOf(element));
      await opened(element);
      await press('Escape');
      await closed(element);
      await moveTo([2, 2]);
    });
  });

  describe('with the keyboard', () => {
    for (const key of ['Enter', ' '] as const)
      it(`opens on “${key}”, and Escape closes it`, async () => {
        const element = term();
        await page(element);
        element.focus();
        expect(isOpen(element)).to.equal(false);
        await press(key);
        await opened(element);
        await press('Escape');
        await closed(element);
        expect(focused() === element.trigger).to.equal(true);
      });

    itIn('chromium', 'firefox')('tabs from the name into the card, and out of it to what follows', async () => {
      const [element, after] = [term(), term('Laith', 'laith')];
      await page(element, after);
      element.focus();
      await press('Enter');
      await opened(element);
      await press('Tab');
      expect(popup(element)!.contains(element.shadowRoot!.activeElement)).to.equal(true);
      for (let steps = 0; steps < 6 && isOpen(element); steps++) await press('Tab');
      expect(focused() === after.trigger).to.equal(true);
      await closed(element);
    });

    it('gives the focus back to the name from inside the card', async () => {
      const element = term();
      await page(element);
      element.focus();
      await press('Enter');
      await opened(element);
      popup(element)!.querySelector<HTMLElement>('.close')!.focus();
      await press('Escape');
      await closed(element);
      expect(focused() === element.trigger).to.equal(true);
      await press('Enter');
      await opened(element);
      popup(element)!.querySelector<HTMLElement>('.close')!.click();
      await closed(element);
    });

    it('closes alone when it stands in a dialog', async () => {
      const element = term();
      const dialog = await fixture<HTMLDialogElement>(html`<dialog><p>In a dialog, ${element}.</p></dialog>`);
      dialog.showModal();
      element.focus();
      await press('Enter');
      await opened(element);
      const [x, y] = middleOf(card(element));
      expect(element.shadowRoot!.elementFromPoint(x, y) === card(element)).to.equal(true);
      await press('Escape');
      await closed(element);
      expect(dialog.open).to.equal(true);
      dialog.close();
    });

    it('leaves keys with modifiers alone', async () => {
      const element = term();
      await page(element);
      const event = new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true});
      element.trigger!.dispatchEvent(event);
      await aTimeout(100);
      expect([isOpen(element), event.defaultPrevented]).to.deep.equal([false, false]);
    });
  });

  describe('with a finger', () => {
    it('opens on a tap, stays, and closes on a tap elsewhere', async () => {
      const element = term();
      const host = await page(element);
      tap(element.trigger!);
      await opened(element);
      await aTimeout(LONG_MS);
      expect(isOpen(element)).to.equal(true);
      tap(host);
      await closed(element);
    });
  });

  describe('the card', () => {
    it('says who this is, with source and date, as the one card of all terms', async () => {
      const [first, second] = [term(), term('Laith', 'laith')];
      await page(first, second);
      first.trigger!.click();
      await opened(first);
      const only = card(first);
      const shown = textOf(within(only, '.widget'));
      for (const part of ['Qayis Khazali', 'leader of Asaib Ahl al-Haq', 'The Weekly Standard', 'As of about September 2018'])
        expect(shown).to.include(part);
      for (const part of ['source', 'as-of']) expect(within(only, `[part=${part}]`)).to.exist;
      expect(popup(first)).to.have.attribute('role', 'group');
      expect(popup(first)).to.have.attribute('aria-label', 'Qayis Khazali');
      second.trigger!.click();
      await opened(second);
      expect(card(second) === only).to.equal(true);
      expect(popup(first) === null).to.equal(true);
      expect(fetched(/term\/preview/)).to.have.length(1);
    });

    it('is dropped with the last term', async () => {
      const element = term();
      const host = await page(element);
      element.trigger!.click();
      await opened(element);
      const before = card(element);
      host.remove();
      await page(element);
      element.trigger!.click();
      await opened(element);
      expect(card(element) === before).to.equal(false);
    });

    it('closes when its term goes', async () => {
      const [element, other] = [term(), term('Laith', 'laith')];
      await page(element, other);
      element.trigger!.click();
      await opened(element);
      element.remove();
      expect(isOpen(element)).to.equal(false);
      other.trigger!.click();
      await opened(other);
    });

    it('takes the colours of where it stands, and nothing else', async () => {
      const element = term();
      await fixture(html`<p style="color-scheme: dark; color: red; font: 9px/3 serif; text-transform: uppercase">${element}</p>`);
      element.trigger!.click();
      await opened(element);
      const {colorScheme, textTransform, fontFamily, fontSize} = getComputedStyle(popup(element)!);
      expect([colorScheme, textTransform, fontFamily, fontSize]).to.deep.equal(['dark', 'none', 'serif', '16px']);
    });

    it('lets a page style its parts', async () => {
      const element = term();
      element.id = 'styled';
      await fixture(
        html`<style>
            #styled::part(popover) {
              outline: 3px solid red;
            }
            #styled::part(source) {
              outline: 4px solid red;
            }</style
          >${element}`,
      );
      element.trigger!.click();
      await opened(element);
      expect(getComputedStyle(popup(element)!).outlineWidth).to.equal('3px');
      expect(getComputedStyle(within(card(element), '[part=source]')!).outlineWidth).to.equal('4px');
    });

    it('is accessible', async () => {
      const element = term();
      await page(element);
      element.trigger!.click();
      await opened(element);
      await expect(element).to.be.accessible();
    });

    itIn('chromium')('does not print', async () => {
      const element = term();
      await page(element);
      element.trigger!.click();
      await opened(element);
      await emulateMedia({media: 'print'});
      try {
        expect(getComputedStyle(popup(element)!).display).to.equal('none');
        expect(getComputedStyle(element.trigger!).textDecorationLine).to.equal('none');
      } finally {
        await emulateMedia({media: 'screen'});
      }
    });
  });

  describe('the place of the card', () => {
    const at = (place: string, around = '') => {
      const element = term();
      const host = html`<div style="position: fixed; ${place}; ${around}">
        <p style="margin: 0; white-space: nowrap">${element}</p>
      </div>`;
      return {element, host};
    };
    const outside = (element: ExplainerTerm) => {
      const {left, top, right, bottom} = popup(element)!.getBoundingClientRect();
      return [left < 0, top < 0, right > innerWidth, bottom > innerHeight];
    };
    const isClear = (element: ExplainerTerm) => {
      const box = popup(element)!.getBoundingClientRect();
      const name = element.trigger!.getBoundingClientRect();
      return box.bottom - 1 < name.top || box.top + 1 > name.bottom || box.right <= name.left || box.left >= name.right;
    };

    for (const [corner, place] of Object.entries({
      'top left': 'left: 2px; top: 2px',
      'top right': 'right: 2px; top: 2px',
      'bottom left': 'left: 2px; bottom: 2px',
      'bottom right': 'right: 2px; bottom: 2px',
    }))
      for (const [kind, around] of Object.entries({
        'a plain host': '',
        'a host that clips': 'overflow: hidden; block-size: 1.5em',
        'a transformed host': 'transform: translate(1px, 1px) scale(0.9); overflow: clip; contain: paint',
      }))
        for (const dir of ['ltr', 'rtl'])
          it(`${corner}, in ${kind}, ${dir}: wholly on screen, beside the name`, async () => {
            const {element, host} = at(place, `${around}; direction: ${dir}`);
            await fixture(host);
            element.trigger!.click();
            await opened(element);
            expect(outside(element)).to.deep.equal([false, false, false, false]);
            expect(isClear(element)).to.equal(true);
            const [x, y] = middleOf(card(element));
            expect(document.elementFromPoint(x, y) === element).to.equal(true);
          });

    it('is at the line of the name that the pointer is on', async () => {
      const element = term('Abu Mahdi al-Muhandis', 'abu-mahdi-al-muhandis');
      await fixture(
        html`<p style="inline-size: 300px; margin: 100px 20px">
          <span style="display: inline-block; inline-size: 220px"></span> ${element}
        </p>`,
      );
      await moveTo([2, 2]);
      const [first, last] = element.trigger!.getClientRects();
      await moveTo([Math.round(first!.left + 5), Math.round(first!.top + 5)]);
      await opened(element);
      const box = popup(element)!.getBoundingClientRect();
      expect(box.left).to.be.closeTo(first!.left, 1);
      expect(box.top).to.be.closeTo(first!.bottom, 1);
      expect(last!.left).to.be.below(first!.left);
      await moveTo([2, 2]);
    });

    it('goes along when something around it scrolls, and with the page', async () => {
      const element = term();
      const scroller = await fixture<HTMLElement>(
        html`<div style="block-size: 300px; overflow: auto"><p style="margin: 150px 20px 2000px">${element}</p></div>`,
      );
      element.trigger!.click();
      await opened(element);
      const gap = () => popup(element)!.getBoundingClientRect().top - element.trigger!.getBoundingClientRect().bottom;
      expect(gap()).to.be.closeTo(0, 1);
      scroller.scrollTop = 60;
      await nextFrame();
      await nextFrame();
      expect(gap()).to.be.closeTo(0, 1);
    });

    it('has a name that is higher than all room beside it scroll', async () => {
      const element = term();
      await fixture(html`<div style="position: fixed; inset: 40% 0 auto; --explainer-font-size: 60px">${element}</div>`);
      element.trigger!.click();
      await opened(element);
      expect(outside(element)).to.deep.equal([false, false, false, false]);
      expect(isClear(element)).to.equal(true);
    });

    it('is a sheet at the foot of a window 320 px wide', async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe title="A phone" style="inline-size: 320px; block-size: 560px; border: 0"></iframe>`,
      );
      frame.srcdoc = `<!doctype html><meta name="viewport" content="width=device-width"><script type="module" src="${new URL('/src/elements/term/index.ts', location.href).href}"></script><p>A name: <explainer-term actor="qayis-khazali">Qayis Khazali</explainer-term></p>`;
      await waitUntil(
        () => frame.contentDocument?.querySelector('explainer-term')?.shadowRoot?.querySelector('[role]'),
        'no term',
        {timeout: 8000},
      );
      const element = frame.contentDocument!.querySelector('explainer-term')!;
      element.trigger!.click();
      await opened(element);
      const {left, right, bottom, top} = popup(element)!.getBoundingClientRect();
      expect([left, right, bottom]).to.deep.equal([0, 320, 560]);
      expect(top).to.be.above(200);
      for (const one of popup(element)!.querySelectorAll('button')) expect(one.getBoundingClientRect().right).to.be.at.most(320);
      expect(popup(element)!.scrollWidth).to.be.at.most(320);
    });
  });

  describe('the page', () => {
    it('hears of a choice, and its group follows', async () => {
      const element = term('Laith', 'laith', {group: 'g'});
      const host = await fixture<HTMLElement>(
        html`<div>
          ${element} <explainer-card actor="obama" group="g"></explainer-card> ${term('Iran', 'iran', {group: 'g'})}
        </div>`,
      );
      setTimeout(() => element.trigger!.click());
      const {explainer, kind, id} = await next(host, 'explainer-select');
      expect([explainer, kind, id]).to.deep.equal(['iran-iraq-militias-2018', 'actor', 'laith']);
      await opened(element);
      const full = host.querySelector('explainer-card')!;
      const name = () => textOf(within(full, '[part=name]'));
      await waitUntil(() => name() === 'Laith', 'the card did not follow');
      expect(element.select('nobody')).to.equal(false);
      expect(element.select('iraq')).to.equal(true);
      await full.updateComplete;
      expect(name()).to.equal('Iraq');
      expect(textOf(within(card(element), '[part=name]'))).to.equal('Laith');
    });

    it('may keep a card from opening', async () => {
      const element = term();
      const host = await page(element);
      host.addEventListener('explainer-select', (event) => event.preventDefault(), {once: true});
      element.trigger!.click();
      await aTimeout(LONG_MS);
      expect(isOpen(element)).to.equal(false);
      element.trigger!.click();
      await opened(element);
    });

    it('does not hear of a pointer that only looks', async () => {
      const element = term();
      const host = await page(element);
      host.addEventListener('explainer-select', () => expect.fail('a look is no choice'));
      await moveTo(middleOf(element));
      await opened(element);
      await moveTo([2, 2]);
      await closed(element);
    });

    it('hears once that the card is there, from the term', async () => {
      const element = term();
      const host = await page(element);
      const heard: unknown[] = [];
      host.addEventListener('explainer-ready', ({target, items}) => heard.push([target === element, items]));
      for (let times = 0; times < 2; times++) {
        element.trigger!.click();
        await opened(element);
        await press('Escape');
        await closed(element);
      }
      expect(heard).to.deep.equal([[true, {actors: 1}]]);
      expect(element.explainer?.id).to.equal('iran-iraq-militias-2018');
    });

    it('has a link from the card to the full one, where there is one', async () => {
      const element = term();
      const host = await fixture<HTMLElement>(
        html`<div>
          ${element} ${term('Laith', 'laith')}
          <div style="block-size: 3000px"></div>
          <explainer-card actor="qayis-khazali"></explainer-card>
        </div>`,
      );
      const other = host.querySelectorAll('explainer-term')[1]!;
      other.trigger!.click();
      await opened(other);
      expect(popup(other)!.querySelector('.link') === null).to.equal(true);
      await waitUntil(() => host.querySelector(':scope > explainer-card')!.matches(':state(ready)'));
      element.trigger!.click();
      await opened(element);
      popup(element)!.querySelector<HTMLElement>('.link')!.click();
      await closed(element);
      await waitUntil(() => focused()?.matches('.heading'), 'the heading has no focus');
      expect(textOf(focused())).to.equal('Qayis Khazali');
      expect(Math.abs(focused()!.getBoundingClientRect().top)).to.be.below(innerHeight);
      scrollTo(0, 0);
    });
  });

  describe('without a card to show', () => {
    it('is plain text where the page excludes the actor', async () => {
      const element = term('Iran', 'iran', {exclude: 'iraq iran'});
      await page(element);
      expect(isPlain(element)).to.equal(true);
      element.exclude = 'iraq';
      await element.updateComplete;
      expect(isPlain(element)).to.equal(false);
    });

    it('becomes plain text for an unknown actor, and says which there are', async () => {
      expectConsole(/\[explainer-term\] unknown-id: actor="nobody" is not in .*qayis-khazali/, 'warn');
      const element = term('Nobody', 'nobody');
      await page(element);
      setTimeout(() => element.trigger!.click());
      expect((await next(element, 'explainer-error')).code).to.equal('unknown-id');
      expect(isPlain(element)).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(textOf(element)).to.equal('Nobody');
      element.actor = 'laith';
      await element.updateComplete;
      element.trigger!.click();
      await opened(element);
    });

    for (const [what, src, message] of [
      ['no document', '/nowhere/there.json', /not-found: .*there\.json answered 404/],
      ['an address that is none', 'javascript:alert(1)', /not-found: src="javascript:/],
    ] as const)
      it(`becomes plain text for ${what}`, async () => {
        expectConsole(message, 'warn');
        const element = term('Somebody', 'ana', {src});
        await page(element);
        setTimeout(() => element.trigger!.click());
        await next(element, 'explainer-error');
        expect(isPlain(element)).to.equal(true);
      });

    it('shows another document’s actor', async () => {
      const element = term('Ana', 'ana', {src: addressOf(validDocument())});
      await page(element, term());
      element.trigger!.click();
      await opened(element);
      expect(textOf(within(card(element), '.widget'))).to.include('leader of the Band');
    });

    it('is loading until the document is there', async () => {
      const element = term('Ana', 'ana', {src: addressOf({...validDocument(), id: 'slow'})});
      await page(element);
      const states = () => ['loading', 'ready'].filter((state) => element.matches(`:state(${state})`));
      const {fetch} = window;
      let answer = () => {};
      window.fetch = (...request) => new Promise((done) => (answer = () => done(fetch(...request))));
      try {
        element.trigger!.click();
        await waitUntil(() => states().includes('loading'), 'never loading');
        expect(states()).to.deep.equal(['loading']);
        await aTimeout(50);
        answer();
      } finally {
        window.fetch = fetch;
      }
      await opened(element);
      expect(states()).to.deep.equal(['ready']);
    });

    it('warns of an attribute that there is not', async () => {
      expectConsole(/there is no attribute "actr"\. Attributes: .*actor/, 'warn');
      await page(term('Laith', 'laith', {actr: ''}));
    });
  });
});
