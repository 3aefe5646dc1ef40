import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/elements/card/index.js';
import '../../src/elements/timeline/index.js';
import type {ExplainerCard} from '../../src/elements/card/index.js';
import type {ExplainerTimeline} from '../../src/elements/timeline/index.js';
import packaged from '../../src/articles/iran-iraq-militias-2018/index.js';
import {chronology, eventsOf, lookup} from '../../src/explainer/index.js';
import {validDocument} from '../explainer/document.js';
import {consoleSaid, expectConsole} from '../support/console.js';
import {itIn} from '../support/engine.js';
import {addressOf, allWithin, next, openAll, textOf, widget, within} from '../support/widget.js';

interface Options {
  readonly width?: number;
  readonly dir?: string;
  readonly of?: unknown;
}

/** A timeline with these attributes, in a frame of that width. */
async function timeline(attributes: Record<string, string> = {}, {width = 1200, dir = 'ltr', of}: Options = {}) {
  const frame = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement('explainer-timeline');
  if (of !== undefined) element.setAttribute('src', addressOf(of));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race([next(element, 'explainer-ready'), next(element, 'explainer-error')]);
  frame.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

/** A document with an event for each of these. */
const documentWith = (...events: object[]) => {
  const document = validDocument();
  const [model] = document.events;
  document.events = events.map((event, i) => ({...model, id: `event-${i}`, date: undefined, participants: [], ...event}));
  return document;
};

const listed = (element: Element) => allWithin(element, 'li[data-event]').map(({dataset}) => dataset['event']!);
const item = (element: Element, id: string) => within(element, `li[data-event=${id}]`)!;
const marks = (element: Element) => allWithin(element, '.marks button');
const heading = (element: Element) => textOf(within(element, '[part=heading]'));
const summary = (element: Element) => textOf(within(element, '[part=summary]'));
const filter = (element: Element, name: string) =>
  allWithin(element, '[part=filter]').find((button) => textOf(button).startsWith(name))!;
const press = async (element: ExplainerTimeline, button: HTMLElement) => {
  button.click();
  await element.updateComplete;
  await aTimeout(0);
};
const inOrder = ({placed, undated} = chronology(packaged)) => [...placed, ...undated].map(({id}) => id);

describe('explainer-timeline', () => {
  it('lists every event of the document once, in order, each with date, title, claim, actors and who says so', async () => {
    const element = await timeline();
    expect(listed(element)).to.deep.equal(inOrder());
    expect(listed(element)).to.have.members(packaged.events.map(({id}) => id));
    for (const {id, title, text, place, participants} of packaged.events) {
      const shown = textOf(item(element, id));
      for (const part of [title, text, place ?? '']) expect(shown).to.include(part);
      for (const {actor, part} of participants)
        expect(shown)
          .to.include(lookup(packaged).actors.get(actor)!.name)
          .and.include(part ?? '');
      expect(textOf(item(element, id).querySelector('[part=attribution] summary'))).to.match(/\S+.*¶ \d/);
    }
    expect(textOf(within(element, '.widget')))
      .to.include('As of about September 2018')
      .and.to.include('The Weekly Standard');
  });

  it('says when it is ready, and how much it shows', async () => {
    const element = document.createElement('explainer-timeline');
    element.innerHTML = '<p>The fallback.</p>';
    const ready = next(element, 'explainer-ready');
    document.body.append(element);
    expect((await ready).items).to.deep.equal({events: packaged.events.length});
    expect(within(element, 'slot')).to.have.property('hidden', true);
    expect(element.matches(':state(ready)')).to.equal(true);
    element.remove();
  });

  it('marks an accusation as one, and names who lists and who noted', async () => {
    const element = await timeline();
    expect(textOf(item(element, 'event-karbala'))).to.include('accusation');
    expect(textOf(item(element, 'event-muhandis-listed'))).to.include('State Department on Muhandis · official listing');
  });

  describe('dates', () => {
    const cases: [given: object, words: string, precision: string, marks?: string[]][] = [
      [{date: '2018-08-30'}, 'August 30, 2018', 'day', ['exact']],
      [{date: '2007-03'}, 'March 2007', 'month'],
      [{date: '2007-21'}, 'spring 2007', 'season'],
      [{date: '2014-22'}, 'summer 2014', 'season'],
      [{date: '2014-24'}, 'winter 2014', 'season'],
      [{date: '2011'}, '2011', 'year'],
      [{date: '2009-12~'}, 'about December 2009', 'month', ['vague']],
      [{date: '2014-05-03~'}, 'about May 3, 2014', 'day', ['vague']],
      [{date: '2018?'}, '2018 (uncertain)', 'year', ['vague']],
      [{date: '2018%'}, 'about 2018 (uncertain)', 'year', ['vague']],
      [{date: '2007/2009'}, '2007 to 2009', 'interval'],
      [{date: '2007-03-05/2007-04-01'}, 'March 5, 2007 to April 1, 2007', 'interval', ['exact']],
      [{date: '2007~/2009-06'}, 'about 2007 to June 2009', 'interval', ['vague']],
      [{date: '2014/..'}, 'since 2014', 'interval', ['open']],
      [{date: '../2009'}, 'until 2009', 'interval', ['open']],
      [{date: '2014', dateText: 'By early 2014'}, '2014 “By early 2014”', 'year'],
      [{dateText: 'later', after: 'event-0', date: undefined}, '“later” after: First', 'none'],
      [{after: 'event-0'}, 'not dated after: First', 'none'],
      [{dateText: 'later'}, '“later”', 'none'],
      [{}, '', 'none'],
    ];
    for (const [given, words, precision, looks = []] of cases)
      it(`${JSON.stringify(given)}: ${words || 'nothing'}`, async () => {
        const element = await timeline({}, {of: documentWith({title: 'First', date: '2000'}, given)});
        const event = item(element, 'event-1');
        expect(textOf(event.querySelector('.when'))).to.equal(words);
        expect(event.dataset['precision']).to.equal(precision);
        for (const name of ['exact', 'vague', 'open']) expect(name in event.dataset, name).to.equal(looks.includes(name));
      });

    it('says that a date is inferred, and on demand why', async () => {
      const element = await timeline();
      const details = item(element, 'event-spyer-notes').querySelector<HTMLDetailsElement>('.inferred')!;
      expect(textOf(details.querySelector('summary'))).to.equal('date inferred');
      expect(textOf(details)).to.include(lookup(packaged).events.get('event-spyer-notes')!.dateInferred);
    });

    it('gives machines a date only where HTML can say as much and no more', async () => {
      const element = await timeline();
      const datetime = (id: string) => item(element, id).querySelector('time')?.getAttribute('datetime');
      expect(
        ['event-capture', 'event-files-released', 'event-moore-kidnapped', 'event-khazali-released'].map(datetime),
      ).to.deep.equal(['2007-03', '2018-08-30', null, null]);
    });

    it('keeps what is not dated in a group of its own at the end', async () => {
      const element = await timeline();
      const group = within(element, '[part=undated]')!;
      expect(textOf(group.querySelector('[role=heading]'))).to.equal('Not dated in the text');
      expect([...group.querySelectorAll<HTMLElement>('[data-event]')].map(({dataset}) => dataset['event'])).to.deep.equal(
        chronology(packaged).undated.map(({id}) => id),
      );
      expect(within(await timeline({}, {of: documentWith({date: '2014'})}), '[part=undated]')).to.equal(null);
    });

    it('draws no date that the text does not give', async () => {
      const element = await timeline();
      expect(marks(element).map(({dataset}) => dataset['event'])).to.have.members(
        packaged.events.filter(({date}) => date).map(({id}) => id),
      );
    });
  });

  describe('the frame', () => {
    const rectOf = (element: Element) => element.getBoundingClientRect();
    const apart = (a: DOMRect, b: DOMRect): boolean =>
      a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;

    for (const dir of ['ltr', 'rtl'])
      for (const width of [200, 320, 480, 768, 1200])
        it(`${width} px, ${dir}: fills it, overflows nothing, and no label lies on another`, async () => {
          const element = await timeline({}, {width, dir});
          await openAll(element);
          const box = within(element, '.widget')!;
          expect(rectOf(box).width).to.equal(width);
          expect(box.scrollWidth).to.be.at.most(width);
          expect(within(element, '.axis') !== null).to.equal(width > 600);
          const drawn = allWithin(element, '.marks span, .marks svg, .ticks span:not(:empty)');
          const labels = drawn.map((label) => ({
            text: textOf(label),
            rect: label.matches('.ticks span') ? textRect(label) : rectOf(label),
          }));
          for (const [i, a] of labels.entries())
            for (const b of labels.slice(i + 1)) if (!apart(a.rect, b.rect)) expect.fail(`${a.text} lies on ${b.text}`);
          const titles = allWithin(element, '.marks span');
          for (const label of titles) expect(label.scrollWidth, textOf(label)).to.be.at.most(label.clientWidth + 1);
          for (const {rect} of labels) {
            expect(rect.left).to.be.at.least(rectOf(box).left);
            expect(rect.right).to.be.at.most(rectOf(box).right);
          }
        });

    /** Of the words alone: the box of a tick reaches down through the lanes. */
    function textRect(element: Element): DOMRect {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    }

    it('mirrors on right-to-left pages: time runs from the right', async () => {
      const [ltr, rtl] = [await timeline(), await timeline({}, {dir: 'rtl'})];
      const from = (element: Element, side: 'left' | 'right') => {
        const start = within(element, '.axis')!.getBoundingClientRect()[side];
        return allWithin(element, '.marks button, .marks .mark').map((mark) =>
          Math.abs(mark.getBoundingClientRect()[side] - start),
        );
      };
      for (const [i, x] of from(ltr, 'left').entries()) expect(from(rtl, 'right')[i]).to.be.closeTo(x, 1);
      const [first, last] = ['event-invasion', 'event-election'].map((id) =>
        within(rtl, `.marks [data-event=${id}]`)!.getBoundingClientRect(),
      );
      expect(first!.left).to.be.above(last!.left);
    });

    it('gets an axis when it grows, and loses it when it shrinks', async () => {
      const element = await timeline({}, {width: 400});
      expect(within(element, '.axis')).to.equal(null);
      element.parentElement!.style.inlineSize = '900px';
      await waitUntil(() => within(element, '.axis'), 'there is no axis');
      expect(listed(element)).to.deep.equal(inOrder());
      element.parentElement!.style.inlineSize = '400px';
      await waitUntil(() => !within(element, '.axis'), 'the axis stays');
    });

    it('takes its place at once, with its axis', async () => {
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.style.inlineSize = '900px';
      frame.innerHTML = '<explainer-timeline><div style="block-size: 400px">Fallback</div></explainer-timeline>';
      scrollTo(0, 0);
      const element = frame.firstElementChild as ExplainerTimeline;
      await next(element, 'explainer-ready');
      await element.updateComplete;
      expect(within(element, '.axis')).to.exist;
      expect(element.getBoundingClientRect().height).to.equal(400);
      await press(element, marks(element).at(-1)!);
      expect(element.getBoundingClientRect().height, 'a mark leads to what was folded away').to.be.above(400);
    });

    it('draws no axis for a single date', async () => {
      const element = await timeline({}, {of: documentWith({date: '2014'}, {})});
      expect(within(element, '.axis')).to.equal(null);
    });
  });

  describe('the axis', () => {
    it('leads from a mark to the event in the list, and tells the page', async () => {
      const element = await timeline();
      const id = 'event-files-released';
      expect(item(element, id).checkVisibility()).to.equal(false);
      setTimeout(() => within(element, `.marks [data-event=${id}]`)!.click());
      const event = await next(element, 'explainer-select');
      expect([event.explainer, event.kind, event.id]).to.deep.equal([packaged.id, 'event', id]);
      await element.updateComplete;
      await aTimeout(0);
      expect(element.shadowRoot!.activeElement).to.equal(item(element, id));
      expect(item(element, id).checkVisibility()).to.equal(true);
      expect(allWithin(element, '[aria-current=true]').map(({dataset}) => dataset['event'])).to.deep.equal([id, id]);
    });

    it('stays where it is when the page cancels the selection', async () => {
      const element = await timeline();
      element.addEventListener('explainer-select', (event) => event.preventDefault());
      await press(element, marks(element)[3]!);
      expect(within(element, '[aria-current]')).to.equal(null);
      expect(element.shadowRoot!.activeElement?.matches('li')).not.to.equal(true);
    });

    it('names each mark with date and title, and the picture is decoration', async () => {
      const element = await timeline();
      expect(within(element, '.marks [data-event=event-khazali-released]')).to.have.attribute(
        'aria-label',
        'about December 2009: Release of Qayis Khazali',
      );
      for (const svg of allWithin(element, 'svg')) expect(svg.closest('[aria-hidden=true]') !== null).to.equal(true);
    });

    it('counts in one mark what is too crowded for labels, and leads to the first of it', async () => {
      const crowd = Array.from({length: 40}, (_, i) => ({title: `Number ${i}`, date: '2014-05-03'}));
      const element = await timeline({}, {of: documentWith({date: '2003'}, ...crowd)});
      const cluster = within(element, '[part=cluster]')!;
      expect(textOf(cluster)).to.equal('26');
      expect(cluster).to.have.attribute(
        'aria-label',
        `26 events, the first: ${textOf(item(element, cluster.dataset['event']!).querySelector('strong'))}`,
      );
      await press(element, cluster);
      expect(element.shadowRoot!.activeElement).to.equal(item(element, cluster.dataset['event']!));
      expect(listed(element)).to.have.length(41);
    });

    itIn('chromium', 'firefox')('is one tab stop, walked by arrows as time runs', async () => {
      const element = await timeline();
      const all = marks(element);
      const focused = () => all.indexOf(element.shadowRoot!.activeElement as HTMLElement);
      const key = async (name: string) => {
        await sendKeys({press: name});
        await element.updateComplete;
        return focused();
      };
      expect(all.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([all[0]]);
      all[0]!.focus();
      expect(await key('ArrowRight')).to.equal(1);
      expect(all.filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([all[1]]);
      expect(await key('ArrowDown')).to.equal(2);
      expect(await key('ArrowLeft')).to.equal(1);
      expect(await key('End')).to.equal(all.length - 1);
      expect(await key('ArrowRight')).to.equal(all.length - 1);
      expect(await key('Home')).to.equal(0);
      element.dir = 'rtl';
      expect(await key('ArrowLeft')).to.equal(1);
      await key('Enter');
      await aTimeout(0);
      expect(element.shadowRoot!.activeElement).to.equal(item(element, all[1]!.dataset['event']!));
    });
  });

  describe('attributes', () => {
    const events = (test: (id: string) => boolean) => inOrder().filter(test);
    const dateOf = (id: string) => lookup(packaged).events.get(id)!.date;

    it('actor: its events only', async () => {
      const element = await timeline({actor: 'laith'});
      expect(listed(element)).to.have.members(eventsOf(packaged, 'laith').map(({id}) => id));
      expect(heading(element)).to.equal('Events with Laith');
      expect(within(element, '[part=button]')).to.equal(null);
      element.actor = null;
      await element.updateComplete;
      expect(listed(element)).to.have.length(packaged.events.length);
    });

    it('since and until: what may lie between, and what came after it; what cannot be told is left out and counted', async () => {
      const element = await timeline({since: '2009-06', until: '2011'});
      expect(listed(element)).to.deep.equal([
        'event-interrogations',
        'event-proxies-targeted',
        'event-laith-released',
        'event-khazali-released',
        'event-daqduq-handover',
        'event-daqduq-freed',
        'event-daqduq-designated',
        'event-withdrawal',
        'event-aqi-reorganizes',
      ]);
      const left = events((id) => !dateOf(id) && !listed(element).includes(id)).length;
      expect(summary(element)).to.equal(
        `June 2009 to 2011: 9 events, 3 of them not dated in the text. ${left} events that the text does not date are left out.`,
      );
    });

    it('until alone takes what began before, and open intervals reach all times', async () => {
      const of = documentWith({date: '2014/..'}, {date: '../2003'}, {date: '2010'});
      expect(listed(await timeline({until: '2012'}, {of}))).to.deep.equal(['event-1', 'event-2']);
      expect(listed(await timeline({since: '2016'}, {of}))).to.deep.equal(['event-0']);
    });

    it('exclude: neither these events, nor those of these actors', async () => {
      const element = await timeline({exclude: 'event-invasion obama'});
      const gone = new Set(['event-invasion', ...eventsOf(packaged, 'obama').map(({id}) => id)]);
      expect(listed(element)).to.deep.equal(events((id) => !gone.has(id)));
    });

    it('exclude: what came after such an event keeps its place in the order, and in time, without a word of it', async () => {
      const of = documentWith(
        {date: '2007', title: 'Left out'},
        {date: '2005'},
        {after: 'event-0'},
        {date: '2011'},
        {after: 'event-2'},
        {title: 'Undated'},
      );
      const element = await timeline({exclude: 'event-0'}, {of});
      expect(listed(element)).to.deep.equal(['event-1', 'event-2', 'event-4', 'event-3', 'event-5']);
      expect(textOf(item(element, 'event-2').querySelector('.when'))).to.equal('not dated');
      expect(textOf(element.shadowRoot!.querySelector('.widget'))).to.not.include('Left out');
      expect(listed(await timeline({exclude: 'event-0', since: '2006', until: '2009'}, {of}))).to.deep.equal([
        'event-2',
        'event-4',
      ]);
    });

    for (const [since, until] of [
      ['2012', '2009'],
      ['2009-07', '2009-06'],
    ] as const)
      it(`since="${since}" until="${until}" contradict: all is shown, and the console says what to do`, async () => {
        expectConsole(
          new RegExp(`since="${since}" is later than until="${until}": nothing can lie between, so both are ignored. Swap them`),
          'warn',
        );
        const element = await timeline({since, until});
        expect(listed(element)).to.have.length(packaged.events.length);
        expect(summary(element)).to.match(/^\d+ events/);
        element.until = '2013';
        await element.updateComplete;
        expect(listed(element).length).to.be.below(packaged.events.length);
      });

    it('since and until that overlap do not contradict', async () => {
      expect(listed(await timeline({since: '2009-06', until: '2009'})).length).to.be.above(0);
    });

    for (const [name, value, remedy] of [
      ['since', 'spring', /since="spring" is not a valid value and is ignored\. Valid values: dates such as 2014, 2014-05/],
      ['until', '2014-13', /until="2014-13" is not a valid value/],
      ['exclude', 'nobody-there', /exclude="nobody-there" is not a valid value and is ignored\. Valid values: .*qayis-khazali/],
      ['depth', '1', /there is no attribute "depth"\. Attributes: .*until/],
    ] as const)
      it(`warns of ${name}="${value}", and goes on without`, async () => {
        expectConsole(remedy, 'warn');
        const element = await timeline({[name]: value});
        expect(listed(element)).to.have.length(packaged.events.length);
        await waitUntil(() => consoleSaid('warn').length > 0);
      });

    it('keeps the fallback, and says which actors there are, for an unknown one', async () => {
      expectConsole(/\[explainer-timeline\] unknown-id: actor="nobody" .*qayis-khazali/, 'warn');
      const element = await timeline({actor: 'nobody'});
      expect(element.matches(':state(error)')).to.equal(true);
      expect(within(element, 'li')).to.equal(null);
      expect(textOf(within(element, '[part=notice]'))).to.equal('This explainer could not be shown.');
    });

    it('says so where nothing is left', async () => {
      const element = await timeline({since: '1900', until: '1901'});
      expect(listed(element)).to.deep.equal([]);
      expect(summary(element)).to.match(/^1900 to 1901: There is no event to show here\./);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('has no class field that shadows a reactive property', async () => {
      const element = await timeline();
      for (const name of ['actor', 'since', 'until', 'exclude', 'deepLink'])
        expect(Object.hasOwn(element, name), name).to.equal(false);
    });
  });

  describe('filters', () => {
    it('narrow down by kind of actor and by how it is said, with counts', async () => {
      const element = await timeline();
      const withState = packaged.events.filter(({participants}) =>
        participants.some(({actor}) => lookup(packaged).actors.get(actor)!.kind === 'state'),
      );
      const state = filter(element, 'state');
      expect(textOf(state)).to.equal(`state ${withState.length}`);
      expect(state).to.have.attribute('aria-pressed', 'false');
      await press(element, state);
      expect(state).to.have.attribute('aria-pressed', 'true');
      expect(listed(element)).to.have.members(withState.map(({id}) => id));
      expect(summary(element)).to.match(/^4 of 32 events/);
      await press(element, filter(element, 'accusation'));
      expect(summary(element)).to.equal(`${listed(element).length || 'There is no event to show here.'}`);
      await press(element, state);
      expect(listed(element)).to.have.members(packaged.events.filter(({nature}) => nature === 'accusation').map(({id}) => id));
      await press(element, filter(element, 'official'));
      expect(listed(element)).to.have.members(packaged.events.filter(({nature}) => nature).map(({id}) => id));
      await press(element, filter(element, 'official'));
      await press(element, filter(element, 'accusation'));
      expect(listed(element)).to.deep.equal(inOrder());
    });

    it('are not there where they would tell nothing apart', async () => {
      const same = {participants: [{actor: 'ana'}], date: '2014'};
      expect(within(await timeline({}, {of: documentWith(same, same, {})}), '[part=filters]')).to.equal(null);
      const statuses = await timeline({}, {of: documentWith(same, {...same, status: 'reported'})});
      expect(allWithin(statuses, '[part=filter]').map(textOf)).to.deep.equal(['reported 1']);
    });

    it('are not remembered', async () => {
      const element = await timeline();
      await press(element, filter(element, 'state'));
      expect(listed(await timeline())).to.have.length(packaged.events.length);
    });

    it('close what was opened of other events', async () => {
      const element = await timeline();
      await openAll(element);
      await press(element, filter(element, 'state'));
      expect(within(element, 'details[open]')).to.equal(null);
    });
  });

  describe('actors', () => {
    it('lead to their events, and back', async () => {
      const element = await timeline();
      setTimeout(() => within(element, '[data-event=event-capture] [data-actor=laith]')!.click());
      const event = await next(element, 'explainer-select');
      expect([event.explainer, event.kind, event.id]).to.deep.equal([packaged.id, 'actor', 'laith']);
      await element.updateComplete;
      await aTimeout(0);
      expect(heading(element)).to.equal('Events with Laith');
      expect(element.shadowRoot!.activeElement).to.equal(within(element, '[part=heading]'));
      expect(listed(element)).to.have.members(eventsOf(packaged, 'laith').map(({id}) => id));
      expect(within(element, 'button[data-actor=laith]'), 'a name does not lead to where one is').to.equal(null);
      const all = within(element, '[part=button]')!;
      expect(textOf(all)).to.equal('Show all events');
      await press(element, all);
      expect(listed(element)).to.deep.equal(inOrder());
      expect(within(element, '[part=button]')).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(within(element, '[part=heading]'));
    });

    it('lead back to the actor of the attribute', async () => {
      const element = await timeline({actor: 'laith'});
      await press(element, within(element, '[data-actor=qayis-khazali]')!);
      expect(heading(element)).to.equal('Events with Qayis Khazali');
      const back = within(element, '[part=button]')!;
      expect(textOf(back)).to.equal('Events with Laith');
      await press(element, back);
      expect(heading(element)).to.equal('Events with Laith');
    });

    it('stay chosen when a mark is pressed', async () => {
      const element = await timeline();
      element.select('qayis-khazali');
      await element.updateComplete;
      await press(element, marks(element)[0]!);
      expect(heading(element)).to.equal('Events with Qayis Khazali');
    });

    it('lead nowhere when the page cancels', async () => {
      const element = await timeline();
      element.addEventListener('explainer-select', (event) => event.preventDefault());
      await press(element, within(element, 'button[data-actor=laith]')!);
      expect(listed(element)).to.have.length(packaged.events.length);
    });

    it('are those of the group, both ways', async () => {
      const card = await widget<ExplainerCard>(html`<explainer-card actor="obama" group="timeline"></explainer-card>`);
      const element = await timeline({group: 'timeline'});
      expect(heading(element)).to.equal('What happened, and when');
      await press(element, within(element, 'button[data-actor=laith]')!);
      await card.updateComplete;
      expect(textOf(within(card, '[part=name]'))).to.equal('Laith');
      within(card, '[data-relation=rel-laith-brother] button')!.click();
      await element.updateComplete;
      expect(heading(element)).to.equal('Events with Qayis Khazali');
      await press(element, within(element, '[part=button]')!);
      expect(listed(element)).to.deep.equal(inOrder());
      const late = await timeline({group: 'timeline'});
      expect(heading(late), 'a late comer').to.equal('What happened, and when');
    });

    it('says so where a chosen one has no events', async () => {
      const element = await timeline();
      const idle = packaged.actors.find(({id}) => !eventsOf(packaged, id).length)!;
      expect(element.select(idle.id)).to.equal(true);
      await element.updateComplete;
      expect(heading(element)).to.equal(`Events with ${idle.name}`);
      expect(summary(element)).to.equal('There is no event to show here.');
      expect(within(element, '[part=button]')).to.exist;
    });
  });

  describe('a very long list', () => {
    const many = (count: number) =>
      documentWith(...Array.from({length: count}, (_, i) => ({title: `Number ${i}`, date: `${1500 + (i % 400)}`})));
    const position = (element: Element) => textOf(within(element, '.parts [role=status]'));
    const turn = (element: Element, text: string) => allWithin(element, '.parts button').find((one) => textOf(one) === text)!;

    it('is on the page in parts, one press apart, and the focus goes to the first event of each', async () => {
      const element = await timeline({}, {of: many(250)});
      expect(listed(element)).to.have.length(100);
      expect(position(element)).to.equal('Events 1 to 100 of 250');
      expect(allWithin(element, '.parts button').map(textOf)).to.deep.equal(['Next events']);
      const seen = listed(element);
      for (const [words, length] of [
        ['Events 101 to 200 of 250', 100],
        ['Events 201 to 250 of 250', 50],
      ] as const) {
        await press(element, turn(element, 'Next events'));
        expect(position(element)).to.equal(words);
        expect(listed(element)).to.have.length(length);
        expect(element.shadowRoot!.activeElement).to.equal(item(element, listed(element)[0]!));
        expect(within(element, '.events')).to.have.attribute('start', words.split(' ')[1]!);
        seen.push(...listed(element));
      }
      expect(new Set(seen).size, 'all of them').to.equal(250);
      expect(turn(element, 'Next events')).to.equal(undefined);
      await press(element, turn(element, 'Previous events'));
      expect(position(element)).to.equal('Events 101 to 200 of 250');
    });

    it('goes to the part with the event that is chosen, and begins anew when other events are shown', async () => {
      const element = await timeline({}, {of: many(250)});
      element.select('event-399');
      expect(element.select('event-249')).to.equal(true);
      await element.updateComplete;
      expect(item(element, 'event-249').matches('[aria-current=true]')).to.equal(true);
      expect(listed(element).length).to.be.at.most(100);
      element.since = '1600';
      await element.updateComplete;
      expect(position(element)).to.equal('Events 1 to 100 of 150');
    });

    it('of thousands is drawn with few elements', async () => {
      const element = await timeline({}, {of: many(5000)});
      expect(listed(element)).to.have.length(100);
      expect(allWithin(element, '*').length).to.be.below(6000);
      expect(summary(element)).to.equal('5,000 events.');
      await press(element, marks(element).at(-1)!);
      expect(element.shadowRoot!.activeElement).to.equal(item(element, marks(element).at(-1)!.dataset['event']!));
    });

    itIn('chromium')('is printed whole', async () => {
      const element = await timeline({}, {of: many(250)});
      try {
        await emulateMedia({media: 'print'});
        await waitUntil(() => listed(element).length === 250, 'some are missing on paper');
        expect(within(element, '.parts')).to.equal(null);
      } finally {
        await emulateMedia({media: 'screen'});
      }
      await waitUntil(() => listed(element).length === 100, 'all stay on the page');
    });
  });

  it('a press on the axis moves the page no further than it takes to see the event', async () => {
    const element = await timeline();
    const mark = marks(element)[0]!;
    const event = item(element, mark.dataset['event']!);
    event.scrollIntoView({block: 'end'});
    scrollBy(0, 40);
    const before = scrollY;
    await press(element, mark);
    expect(scrollY).to.equal(before);
    expect(event.matches('[aria-current=true]')).to.equal(true);
  });

  it('what a script or the group selects moves the page not at all', async () => {
    const element = await timeline();
    scrollTo(0, 0);
    element.select('event-files-released');
    await element.updateComplete;
    await aTimeout(50);
    expect(scrollY).to.equal(0);
    expect(item(element, 'event-files-released').checkVisibility()).to.equal(true);
  });

  describe('deep-link', () => {
    const clear = () => history.replaceState(history.state, '', location.href.split('#')[0]);
    beforeEach(clear);
    after(clear);

    it('reads an event from the fragment, unfolds it, and writes what a person selects', async () => {
      history.replaceState(history.state, '', `#explainer=${packaged.id}:event-files-released`);
      const element = await timeline({'deep-link': ''});
      await waitUntil(() => item(element, 'event-files-released').matches('[aria-current=true]'), 'is not selected');
      expect(item(element, 'event-files-released').checkVisibility()).to.equal(true);
      await press(element, within(element, 'button[data-actor=laith]')!);
      await waitUntil(() => location.hash === `#explainer=${packaged.id}:laith`, 'is not written');
    });

    it('is asked for', async () => {
      history.replaceState(history.state, '', `#explainer=${packaged.id}:laith`);
      const element = await timeline();
      await aTimeout(100);
      expect(listed(element)).to.have.length(packaged.events.length);
    });
  });

  itIn('chromium')('prints every event, and an axis as wide as paper', async () => {
    const element = await timeline();
    try {
      await emulateMedia({media: 'print'});
      const start = within(element, '.axis')!.getBoundingClientRect().left;
      const ends = () =>
        allWithin(element, '.marks button, .ticks span').map((mark) => mark.getBoundingClientRect().right - start);
      await waitUntil(() => Math.max(...ends()) <= 641, 'the axis is too wide');
      for (const id of inOrder()) expect(item(element, id).getBoundingClientRect().height, id).to.be.above(0);
      expect(within(element, '[part=filters]')?.checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('leaves nothing behind when it is removed, and comes back', async () => {
    const element = await timeline();
    const frame = element.parentElement!;
    element.remove();
    await aTimeout(50);
    frame.style.inlineSize = '400px';
    frame.append(element);
    await waitUntil(() => !within(element, '.axis'), 'it was not measured anew');
    expect(listed(element)).to.deep.equal(inOrder());
  });

  for (const width of [320, 1000])
    it(`is accessible, ${width} px wide`, async () => {
      const element = await timeline({}, {width});
      await openAll(element);
      await expect(element).to.be.accessible();
    });
});
