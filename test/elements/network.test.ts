import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {lookup, tiesOf} from '../../src/explainer/index.js';
import {documentOf, randomPairs} from '../graph/documents.js';
import type {ExplainerReadyEvent} from '../../src/internal/events.js';
import {expectConsole} from '../support/console.js';
import {itIn} from '../support/engine.js';
import {actors, drawn, heading, idsOf, network, rows, ties, tools} from '../support/network.js';
import {addressOf, allWithin, textOf, within} from '../support/widget.js';

const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;
const name = (id: string) => lookup(packaged).actors.get(id)!.name;

describe('explainer-network', () => {
  describe('in a box that is too low for all', () => {
    const boxOf = (element: Element, selector: string) => within(element, selector)!.getBoundingClientRect();

    for (const [width, height] of [
      [800, 600],
      [1000, 560],
    ] as const)
      it(`of ${width} × ${height}, gives the picture the room of the key, which stands beside it`, async () => {
        const element = await network({style: `inline-size: ${width}px; block-size: ${height}px`});
        await waitUntil(() => within(element, '.show-all button'), 'is not folded');
        const [picture, key, panel] = ['.diagram', '.legend', '.panel'].map((part) => boxOf(element, part)) as [
          DOMRect,
          DOMRect,
          DOMRect,
        ];
        expect(picture.height).to.be.at.least(272);
        expect(key.left).to.be.at.least(picture.right);
        expect(key.top).to.be.at.least(panel.bottom - 1);
        expect(key.bottom).to.be.at.most(picture.bottom + 1);
        expect(getComputedStyle(within(element, '.widget')!).visibility).to.equal('visible');
        within(element, '.show-all button')!.click();
        await element.updateComplete;
        expect(boxOf(element, '.legend').top).to.be.at.least(boxOf(element, '.diagram').bottom);
      });

    it('shows an actor that gets the focus where the fold was', async () => {
      const element = await network({style: 'inline-size: 360px; block-size: 420px'});
      await waitUntil(() => within(element, '.show-all button'), 'is not folded');
      const {bottom} = boxOf(element, '.show-all');
      const actor = actors(element).find((button) => button.getBoundingClientRect().bottom > bottom)!;
      actor.focus();
      await waitUntil(() => !within(element, '.show-all'), 'stays folded');
      await waitUntil(() => {
        const {top, bottom} = actor.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, 'is not in the window');
      expect(element.shadowRoot!.activeElement).to.equal(actor);
    });
  });

  describe('says the same in picture, panel and table', () => {
    it('as the packaged document does', async () => {
      const element = await network();
      expect(drawn(element)).to.have.members(idsOf(packaged.relations));
      expect(rows(element)).to.deep.equal(idsOf(packaged.relations));
      expect(actors(element).map(({dataset}) => dataset['actor'])).to.deep.equal(idsOf(packaged.actors));
      for (const {id} of packaged.actors) {
        expect(element.select(id)).to.equal(true);
        await element.updateComplete;
        expect(
          ties(element).map(({dataset}) => dataset['relation']),
          id,
        ).to.have.members(idsOf(tiesOf(packaged, id).map(({relation}) => relation)));
      }
    });

    for (const [actorCount, relationCount] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [3, 9],
      [12, 20],
    ] as const)
      it(`as a document of ${actorCount} actors and ${relationCount} relations does`, async () => {
        const element = await network({}, documentOf(actorCount, randomPairs(actorCount, relationCount, 7)));
        const ids = idsOf(element.explainer!.relations);
        expect(rows(element)).to.deep.equal(ids);
        expect(drawn(element)).to.have.members(actorCount ? ids : []);
        expect(textOf(within(element, '.widget'))).to.not.match(/NaN|undefined/);
      });

    it('with the claim’s own sentence and who says so', async () => {
      const element = await network();
      for (const [i, {text}] of packaged.relations.entries()) expect(textOf(allWithin(element, 'tbody tr')[i])).to.include(text);
      element.select('laith');
      await element.updateComplete;
      expect(textOf(ties(element)[0])).to.include(tiesOf(packaged, 'laith')[0]!.relation.text);
      for (const tie of ties(element)) expect(textOf(tie.querySelector('.note'))).to.match(/\S/);
    });
  });

  describe('structure', () => {
    it('is a figure named by a heading, with summary, source and date', async () => {
      const element = await network({'heading-level': '2'});
      expect(within(element, 'figure')).to.have.attribute('aria-labelledby', 'heading');
      expect(within(element, '#heading')).to.have.attribute('aria-level', '2');
      const text = textOf(within(element, 'figure'));
      for (const part of [
        packaged.title,
        packaged.summary,
        `${packaged.actors.length} actors, ${packaged.relations.length} connections`,
        'As of about September 2018',
      ])
        expect(text).to.include(part);
    });

    it('has one tab stop among the actors, each named with role and connections, at least 24 pixels large', async () => {
      const element = await network();
      expect(actors(element).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
      for (const button of actors(element)) {
        const actor = lookup(packaged).actors.get(button.dataset['actor']!)!;
        expect(button.ariaLabel)
          .to.include(actor.name)
          .and.match(/\d connections?$/);
        expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
      }
    });

    it('hides the drawing from assistive technology and every drawn name is a label', async () => {
      const element = await network();
      expect(within(element, 'svg[part=picture]')).to.have.attribute('aria-hidden', 'true');
      for (const text of allWithin(element, 'svg[part=picture] text')) expect(text).to.have.attribute('part', 'label');
    });

    it('has a real table', async () => {
      const element = await network();
      const table = within(element, 'table') as HTMLTableElement;
      expect(table.caption).to.have.text(table.caption!.textContent);
      expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.getAttribute('scope'))).to.deep.equal(Array(5).fill('col'));
      expect(table.tBodies[0]!.rows[0]!.cells[0]).to.have.attribute('scope', 'row');
    });

    it('is accessible at rest, with an actor chosen, and as a table', async () => {
      const element = await network();
      await expect(element).to.be.accessible();
      element.select('iran');
      await element.updateComplete;
      await expect(element).to.be.accessible();
      element.view = 'table';
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('sets no style attribute in its markup', async () => {
      const element = await network();
      const styled = allWithin(element, '[style]').filter((one) => !one.matches('.actors button, .widget'));
      expect(styled).to.have.length(0);
    });
  });

  describe('events', () => {
    it('are ready with the number of items, then settle', async () => {
      const element = document.createElement('explainer-network');
      const ready = oneEvent(element, 'explainer-ready');
      const settle = oneEvent(element, 'explainer-settle');
      await fixture(html`${element}`);
      expect(((await ready) as Event as ExplainerReadyEvent).items).to.deep.equal({
        actors: packaged.actors.length,
        relations: packaged.relations.length,
      });
      await settle;
    });

    it('settle once positions are computed, for a document without them', async () => {
      const element = document.createElement('explainer-network');
      element.setAttribute('src', addressOf(documentOf(60, randomPairs(60, 100, 3))));
      const settle = oneEvent(element, 'explainer-settle');
      await fixture(html`${element}`);
      await settle;
      expect(element.positions.size).to.equal(60);
    });

    it('select, when a person chooses, and change nothing when cancelled', async () => {
      const element = await network();
      const chosen: string[] = [];
      element.addEventListener('explainer-select', (event) => {
        chosen.push(`${event.kind} ${event.id}`);
        if (event.id === 'iraq') event.preventDefault();
      });
      within(element, '[data-actor=iran]')!.click();
      await element.updateComplete;
      within(element, '[data-actor=iraq]')!.click();
      await element.updateComplete;
      expect(chosen).to.deep.equal(['actor iran', 'actor iraq']);
      expect(heading(element)).to.equal(name('iran'));
    });

    it('do not come from scripts, and select refuses unknown ids', async () => {
      const element = await network();
      element.addEventListener('explainer-select', () => expect.fail('only a person’s action fires it'));
      expect(element.select('nobody')).to.equal(false);
      expect(element.select('iran')).to.equal(true);
      await element.updateComplete;
      expect(heading(element)).to.equal(name('iran'));
    });
  });

  describe('reading', () => {
    it('brings out the neighbourhood of the actor pointed at, and lets go', async () => {
      const element = await network();
      const over = (target: Element, type: string) =>
        target.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType: 'mouse'}));
      over(within(element, '[data-actor=laith]')!, 'pointermove');
      await element.updateComplete;
      const out = allWithin(element, '.links [data-emphasis=near]').map(({dataset}) => dataset['relation']);
      expect(out).to.have.members(tiesOf(packaged, 'laith').map(({relation}) => relation.id));
      expect(heading(element)).to.equal('Laith');
      over(within(element, '.diagram')!, 'pointerleave');
      await element.updateComplete;
      expect(allWithin(element, '.links [data-emphasis=near]')).to.have.length(0);
    });

    it('goes from a connection to the actor at its other end', async () => {
      const element = await network();
      element.select('laith');
      await element.updateComplete;
      within(element, '.tie[data-relation=rel-laith-brother]')!.click();
      await element.updateComplete;
      expect(heading(element)).to.equal(name('qayis-khazali'));
    });

    it('keeps its height whatever is shown', async () => {
      const element = await network();
      const {height} = element.getBoundingClientRect();
      for (const id of ['iran', 'laith', 'the-weekly-standard']) {
        element.select(id);
        await element.updateComplete;
        expect(element.getBoundingClientRect().height).to.equal(height);
      }
    });

    it('tells a screen reader of a person’s choice, once, after a pause', async () => {
      const element = await network();
      const status = within(element, '[role=status]')!;
      expect(textOf(status)).to.equal('');
      within(element, '[data-actor=iran]')!.click();
      within(element, '[data-actor=laith]')!.click();
      expect(textOf(status)).to.equal('');
      await aTimeout(600);
      await element.updateComplete;
      expect(textOf(status)).to.match(/^Laith: \d+ connections\.$/);
    });
  });

  describe('keyboard', () => {
    itIn('chromium', 'firefox')('walks the actors, goes into connections and back, and closes', async () => {
      const element = await network();
      const all = actors(element);
      all[0]!.focus();
      const press = async (key: string) => {
        await sendKeys({press: key});
        await element.updateComplete;
      };
      await press('ArrowDown');
      expect(focused(element)).to.equal(all[1]);
      expect(all.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([all[1]]);
      await press('End');
      expect(focused(element)).to.equal(all.at(-1));
      await press('ArrowDown');
      expect(focused(element)).to.equal(all.at(-1));
      await press('Home');
      expect(focused(element)).to.equal(all[0]);
      expect(heading(element)).to.equal(packaged.actors[0]!.name);
      await press('ArrowRight');
      expect(focused(element)).to.equal(ties(element)[0]);
      await press('ArrowDown');
      expect(focused(element)).to.equal(ties(element)[1]);
      await press('ArrowLeft');
      expect(focused(element)).to.equal(all[0]);
      await press('Enter');
      expect(all[0]).to.have.attribute('aria-expanded', 'true');
      await press('ArrowRight');
      const other = ties(element)[0]!.dataset['relation'];
      await press('Enter');
      await aTimeout(0);
      const {from, to} = lookup(packaged).relations.get(other!)!;
      expect(focused(element)?.dataset['actor']).to.equal(from === packaged.actors[0]!.id ? to : from);
      await press('Escape');
      expect(allWithin(element, '[aria-expanded=true]')).to.have.length(0);
      expect(focused(element)?.dataset['actor']).to.be.a('string');
    });

    itIn('chromium', 'firefox')('mirrors in right-to-left pages', async () => {
      const element = await network();
      element.dir = 'rtl';
      actors(element)[0]!.focus();
      await sendKeys({press: 'ArrowRight'});
      expect(focused(element)).to.equal(actors(element)[0]);
      await sendKeys({press: 'ArrowLeft'});
      expect(focused(element)?.matches('.tie')).to.equal(true);
    });

    it('leaves keys with modifiers, and all outside the diagram, alone', async () => {
      const element = await network();
      const event = new KeyboardEvent('keydown', {key: 'ArrowDown', ctrlKey: true, bubbles: true, cancelable: true});
      actors(element)[0]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });
  });

  describe('attributes', () => {
    it('focus and depth: a neighbourhood', async () => {
      const element = await network({focus: 'laith', depth: '1'});
      const near = new Set(['laith', ...tiesOf(packaged, 'laith').map(({other}) => other.id)]);
      expect(actors(element).map(({dataset}) => dataset['actor'])).to.have.members([...near]);
      expect(heading(element)).to.equal('Laith');
      element.setAttribute('depth', '0');
      await element.updateComplete;
      expect(actors(element)).to.have.length(1);
      element.removeAttribute('depth');
      await element.updateComplete;
      expect(actors(element)).to.have.length(packaged.actors.length);
      element.setAttribute('focus', 'iran');
      await element.updateComplete;
      expect(heading(element)).to.equal(name('iran'));
    });

    it('actor-kinds and relation-types: filters', async () => {
      const element = await network({'actor-kinds': 'person state'});
      const kept = packaged.actors.filter(({kind}) => kind === 'person' || kind === 'state');
      expect(actors(element).map(({dataset}) => dataset['actor'])).to.deep.equal(idsOf(kept));
      element.removeAttribute('actor-kinds');
      const type = packaged.relations[0]!.type;
      element.setAttribute('relation-types', type);
      await element.updateComplete;
      expect(rows(element)).to.deep.equal(idsOf(packaged.relations.filter((relation) => relation.type === type)));
    });

    it('view: the table instead of the diagram, by attribute and by button', async () => {
      const element = await network({view: 'table'});
      expect(within(element, '.diagram')).to.equal(null);
      expect(within(element, 'details.table')).to.have.attribute('open');
      within(element, '.view')!.click();
      await oneEvent(element, 'explainer-settle');
      expect(within(element, 'svg[part=picture]')).to.not.equal(null);
    });

    it('no-legend and no-zoom', async () => {
      const element = await network({'no-legend': '', 'no-zoom': ''});
      expect(within(element, '[part=legend]')).to.equal(null);
      expect(tools(element)).to.not.include('Zoom in');
      element.noLegend = element.noZoom = false;
      await element.updateComplete;
      expect(within(element, '[part=legend]')).to.be.instanceOf(Element);
      expect(tools(element)).to.include('Zoom in');
    });

    it('an unknown focus leaves the fallback and names the actors', async () => {
      expectConsole(/unknown-id: focus="nobody" is not in .*Valid ids: .*qayis-khazali/, 'warn');
      const element = await network({focus: 'nobody'});
      expect(element.matches(':state(error)')).to.equal(true);
    });

    for (const [attribute, value, pattern] of [
      ['actor-kinds', 'robot person', /actor-kinds="robot" is not a valid value.*person, group, state, institution/],
      ['relation-types', 'nothing', /relation-types="nothing" is not a valid value/],
      ['view', 'map', /view="map" is not a valid value.*diagram, table/],
    ] as const)
      it(`${attribute}="${value}" is named in the console and left out`, async () => {
        expectConsole(pattern, 'warn');
        expect(drawn(await network({[attribute]: value})).length).to.be.above(0);
      });

    it('depth that is no number is named in the console', async () => {
      expectConsole(/depth="NaN" is not a valid value.*1, 2, 3/, 'warn');
      await network({focus: 'laith', depth: 'far'});
    });

    it('does not shadow properties with class fields', async () => {
      expect(Object.hasOwn(await network(), 'view')).to.equal(false);
    });
  });

  describe('size', () => {
    const at = async (width: number, more: Record<string, string> = {}) => {
      const element = await network(more);
      element.style.inlineSize = `${width}px`;
      const drawnFor = () => Number(within(element, 'svg[part=picture]')?.getAttribute('width'));
      await waitUntil(() => drawnFor() === within(element, '.diagram')!.clientWidth && element.clientWidth === width);
      await element.updateComplete;
      return element;
    };

    for (const width of [200, 320, 360, 480, 768, 1200])
      it(`has no overlapping, cut or tiny names at ${width} pixels, nor any overflow`, async () => {
        const element = await at(width);
        const box = within(element, '.diagram')!;
        const texts = allWithin(element, 'svg[part=picture] text') as unknown as SVGTextElement[];
        // Not getBoundingClientRect, which in Firefox counts the halo.
        const boxes = texts.map((text) => text.getBBox());
        for (const [i, a] of boxes.entries()) {
          const words = texts[i]!.textContent!;
          expect(parseFloat(getComputedStyle(texts[i]!).fontSize)).to.be.at.least(12);
          expect(a.x, words).to.be.at.least(-1);
          expect(a.y, words).to.be.at.least(-1);
          expect(a.x + a.width, words).to.be.at.most(box.clientWidth + 1);
          expect(a.y + a.height, words).to.be.at.most(box.clientHeight + 1);
          for (const [j, b] of boxes.entries()) {
            if (j <= i) continue;
            const apart =
              a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
            expect(apart, `${words} and ${texts[j]!.textContent}`).to.equal(true);
          }
        }
        expect(texts.length).to.be.above(width / 40);
        expect(within(element, '.widget')!.scrollWidth).to.be.at.most(Math.ceil(element.clientWidth));
      });

    it('has kept enough room for the buttons, which come after the picture, at every width', async () => {
      const element = await network();
      await waitUntil(() => tools(element).length > 3);
      const bar = within(element, '.bar')!;
      for (let width = 200; width <= 1240; width += 4) {
        element.style.inlineSize = `${width}px`;
        const kept = parseFloat(getComputedStyle(bar).minBlockSize);
        expect(bar.getBoundingClientRect().height, `${width} px wide`).to.be.closeTo(kept, 0.1);
      }
    });

    it('takes the height the page gives it', async () => {
      const element = await network();
      element.style.blockSize = '720px';
      await aTimeout(60);
      expect(element.getBoundingClientRect().height).to.equal(720);
      const widget = within(element, '.widget')!;
      expect(widget.getBoundingClientRect().height).to.equal(720);
    });

    it('is as high on a page in quirks mode as on any other, unless that gives it a height', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900" height="300"></iframe>`);
      const page = frame.contentDocument!;
      page.write(`<explainer-network></explainer-network><explainer-network style="height: 640px"></explainer-network>
        <script type="module" src="${new URL('../../src/elements/network/index.ts', import.meta.url).href}"></script>`);
      page.close();
      expect(page.compatMode).to.equal('BackCompat');
      const [free, given] = [...page.querySelectorAll('explainer-network')];
      await waitUntil(() => [free, given].every((one) => one!.matches(':state(ready)')), 'not ready', {timeout: 10_000});
      const here = await network();
      here.style.inlineSize = `${free!.clientWidth}px`;
      await waitUntil(() => free!.clientHeight === here.clientHeight, `${free!.clientHeight} is not ${here.clientHeight}`);
      expect(given!.shadowRoot!.querySelector('.widget')!.clientHeight).to.equal(640);
    });

    it('waits while it is hidden', async () => {
      const element = document.createElement('explainer-network');
      element.hidden = true;
      let ready = false;
      element.addEventListener('explainer-ready', () => (ready = true));
      await fixture(html`${element}`);
      await aTimeout(100);
      expect(ready).to.equal(false);
      const shown = oneEvent(element, 'explainer-ready');
      element.hidden = false;
      await shown;
      expect(element.positions.size).to.equal(packaged.actors.length);
    });

    it('gives positions in its own box', async () => {
      const element = await network();
      const own = element.getBoundingClientRect();
      const button = within(element, '[data-actor=iran]')!.getBoundingClientRect();
      const {x, y} = element.positions.get('iran')!;
      expect(button.left + button.width / 2 - own.left).to.be.closeTo(x, 1);
      expect(button.top + button.height / 2 - own.top).to.be.closeTo(y, 1);
    });
  });

  describe('when it goes', () => {
    it('stops computing, observing and listening, and is whole again when it comes back', async () => {
      const element = document.createElement('explainer-network');
      element.setAttribute('src', addressOf(documentOf(4000, randomPairs(4000, 7000, 5))));
      await fixture(html`${element}`);
      await oneEvent(element, 'explainer-ready');
      const parent = element.parentElement!;
      element.remove();
      let settled = false;
      element.addEventListener('explainer-settle', () => (settled = true));
      await aTimeout(400);
      expect(settled).to.equal(false);
      const again = oneEvent(element, 'explainer-settle');
      parent.append(element);
      await again;
      expect(element.positions.size).to.equal(4000);
    });

    it('follows its document: the last src wins', async () => {
      const element = await network();
      const settle = oneEvent(element, 'explainer-settle');
      element.src = addressOf(documentOf(9, randomPairs(9, 12, 1)));
      element.src = addressOf(documentOf(5, randomPairs(5, 6, 1)));
      await settle;
      expect(actors(element)).to.have.length(5);
    });
  });
});
