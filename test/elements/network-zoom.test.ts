import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {emulateMedia, resetMouse, sendMouse} from '@web/test-runner-commands';
import type {ExplainerNetwork} from '../../src/elements/network/index.js';
import {engine, itIn} from '../support/engine.js';
import {actors, network} from '../support/network.js';
import {allWithin, next, within} from '../support/widget.js';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Ends {
  readonly from: string;
  readonly to: string;
}
interface View extends Point {
  readonly k: number;
}

/** Longer than a button’s movement takes, in milliseconds. */
const MOVED_MS = 400;
/** Longer than turns of the wheel of one gesture are apart, in milliseconds. */
const PAUSE_MS = 250;
/** How closely a point stays under the hand, in CSS pixels. */
const EXACT = 0.01;

const diagram = (element: Element) => within(element, '.diagram')!;
const button = (element: Element, label: string) => within(element, `.tools [aria-label="${label}"]`);

/** A network on the screen, and what one can ask of its picture. */
async function zoomable() {
  const element = await network();
  // Here no engine’s fonts make a further line of the tools that come with zooming, which would move the picture.
  element.style.inlineSize = '600px';
  await waitUntil(() => Number(within(element, 'svg[part=picture]')?.getAttribute('width')) === diagram(element).clientWidth);
  await element.updateComplete;
  diagram(element).scrollIntoView({block: 'center'});
  await nextFrame();
  const rest = placesOf(element);
  const box = diagram(element).getBoundingClientRect();
  const middle = {x: box.left + box.width / 2, y: box.top + box.height / 2};
  const [first, last] = [[...rest][0]!, [...rest].at(-1)!];
  const [id] = [...rest].sort(([, a], [, b]) => apart(a, middle) - apart(b, middle))[0]!;
  /** Where an actor in the middle of things is on the screen. */
  const at = (): Point => placesOf(element).get(id)!;
  const view = (): View => {
    const now = placesOf(element);
    const k = (now.get(last[0])!.x - now.get(first[0])!.x) / (last[1].x - first[1].x);
    return {
      k,
      x: now.get(first[0])!.x - box.left - k * (first[1].x - box.left),
      y: now.get(first[0])!.y - box.top - k * (first[1].y - box.top),
    };
  };
  /** What of the picture at rest is there on the screen. */
  const under = ({x, y}: Point): Point => ({x: (x - box.left - view().x) / view().k, y: (y - box.top - view().y) / view().k});
  const reaches = (k: number) => waitUntil(() => Math.abs(view().k - k) < 1e-9, `the zoom is not ${k}`, {timeout: 4000});
  return {element, box, middle, id, at, view, under, reaches};
}

/** Where the actors are on the screen. */
function placesOf(element: ExplainerNetwork): Map<string, Point> {
  const {left, top} = element.getBoundingClientRect();
  return new Map([...element.positions].map(([id, {x, y}]) => [id, {x: left + x, y: top + y}]));
}

/** Whether two relations are between the same two actors. */
const sameEnds = (a: Ends, b: Ends): boolean => [a.from, a.to].sort().join() === [b.from, b.to].sort().join();

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Turns the wheel over a point; says whether the page does nothing with it. */
function turn(element: Element, {x, y}: Point, init: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', {clientX: x, clientY: y, bubbles: true, cancelable: true, ...init});
  diagram(element).dispatchEvent(event);
  return event.defaultPrevented;
}

/** Fingers on the screen; says whether the page does nothing with them. Not every engine lets scripts make touches. */
function touch(element: Element, type: string, ...fingers: readonly Point[]): boolean {
  const target = diagram(element);
  const places = fingers.map(({x, y}, identifier) => ({identifier, target, clientX: x, clientY: y}));
  const init = {bubbles: true, cancelable: true};
  const event =
    engine === 'chromium'
      ? new TouchEvent(type, {...init, touches: places.map((place) => new Touch(place))})
      : Object.assign(new Event(type, init), {touches: places});
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('zooming', () => {
  afterEach(() => resetMouse());

  /** Whether the picture, which is drawn in whole pixels, fills the box. */
  const expectWithin = ({k, x, y}: View, {width, height}: DOMRect): void => {
    expect(x).to.be.within(width - k * Math.round(width) - EXACT, EXACT);
    expect(y).to.be.within(height - k * Math.round(height) - EXACT, EXACT);
  };
  const expectAt = (a: Point, b: Point): void => {
    expect(a.x).to.be.closeTo(b.x, EXACT);
    expect(a.y).to.be.closeTo(b.y, EXACT);
  };

  describe('by button and key', () => {
    it('at the first press too, with ways to move and back', async () => {
      const {element, view, reaches} = await zoomable();
      button(element, 'Zoom in')!.click();
      await reaches(1.5);
      await waitUntil(() => button(element, 'Move view right'));
      const {x, y} = view();
      button(element, 'Move view right')!.click();
      await aTimeout(MOVED_MS);
      expect(view().x).to.be.below(x - 5);
      expect(view().y).to.be.closeTo(y, 1);
      button(element, 'Show the whole diagram')!.click();
      await reaches(1);
      await waitUntil(() => !button(element, 'Move view right'));
    });

    it('moves there smoothly, and never out of the box', async () => {
      const {element, box, view} = await zoomable();
      let between = 0;
      for (const label of ['Zoom in', 'Zoom in', 'Move view down', 'Move view left', 'Zoom out', 'Show the whole diagram']) {
        await waitUntil(() => button(element, label));
        const from = view();
        button(element, label)!.click();
        const seen: View[] = [];
        for (const until = performance.now() + MOVED_MS; performance.now() < until; await nextFrame()) seen.push(view());
        for (const one of seen) expectWithin(one, box);
        between += seen.filter((one) => ![from, view()].some((end) => JSON.stringify(one) === JSON.stringify(end))).length;
      }
      expect(between).to.be.above(6);
    });

    it('adds up when pressed again before it is there', async () => {
      const {element, reaches} = await zoomable();
      for (let i = 0; i < 3; i++) button(element, 'Zoom in')!.click();
      await reaches(1.5 ** 3);
    });

    it('with + and −, and back with 0', async () => {
      const {element, reaches} = await zoomable();
      const press = (key: string) =>
        focused.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
      const focused = actors(element)[0]!;
      focused.focus();
      press('+');
      await reaches(1.5);
      press('+');
      await reaches(2.25);
      press('-');
      await reaches(1.5);
      press('0');
      await reaches(1);
    });

    itIn('chromium')('at once, for those who want no motion', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      try {
        const {element, view, reaches} = await zoomable();
        button(element, 'Zoom in')!.click();
        await reaches(1.5);
        button(element, 'Zoom in')!.click();
        await Promise.resolve();
        expect(view().k).to.be.closeTo(2.25, EXACT);
      } finally {
        await emulateMedia({reducedMotion: 'no-preference'});
      }
    });
  });

  describe('by wheel', () => {
    it('with ctrl, at the first turn too, about the pointer', async () => {
      const {element, box, under, reaches} = await zoomable();
      for (const [x, y, k] of [
        [100, 80, 2],
        [260, 210, 4],
      ] as const) {
        const pointer = {x: Math.round(box.left + x), y: Math.round(box.top + y)};
        const before = under(pointer);
        expect(turn(element, pointer, {ctrlKey: true, deltaY: -50})).to.equal(true);
        await reaches(k);
        expectAt(under(pointer), before);
      }
    });

    for (const [name, init, k] of [
      ['by lines', {ctrlKey: true, deltaY: -2, deltaMode: 1}, 2],
      ['by pages', {ctrlKey: true, deltaY: -0.1, deltaMode: 2}, 2],
      ['with the command key', {metaKey: true, deltaY: -250}, Math.SQRT2],
    ] as const)
      it(name, async () => {
        const {element, middle, reaches} = await zoomable();
        turn(element, middle, init);
        await reaches(k);
      });

    it('does all that was turned while the code for it came', async () => {
      const {element, box, under, reaches} = await zoomable();
      const pointer = {x: Math.round(box.left + 70), y: Math.round(box.top + 90)};
      const before = under(pointer);
      for (let i = 0; i < 4; i++) expect(turn(element, pointer, {ctrlKey: true, deltaY: -25})).to.equal(true);
      await reaches(4);
      expectAt(under(pointer), before);
    });

    it('ends where it is strongest, and at the whole picture: from there a turn is the page’s', async () => {
      const {element, box, middle, view, reaches} = await zoomable();
      turn(element, middle, {ctrlKey: true, deltaY: -9999});
      await reaches(8);
      turn(element, {x: box.left + 5, y: box.top + 5}, {ctrlKey: true, deltaY: 80});
      expectWithin(view(), box);
      turn(element, middle, {ctrlKey: true, deltaY: 9999});
      expect(view()).to.deep.equal({k: 1, x: 0, y: 0});
      await aTimeout(PAUSE_MS);
      expect(turn(element, middle, {ctrlKey: true, deltaY: 10})).to.equal(false);
      expect(turn(element, middle, {ctrlKey: true, deltaY: -50})).to.equal(true);
    });

    it('comes back the same way within one gesture, also from the edge', async () => {
      const {element, box, view, reaches} = await zoomable();
      const corner = {x: box.left + box.width / 4, y: box.top + box.height / 4};
      turn(element, corner, {ctrlKey: true, deltaY: -100});
      await reaches(4);
      await waitUntil(() => button(element, 'Move view right'));
      button(element, 'Move view right')!.click();
      await aTimeout(MOVED_MS);
      const before = view();
      turn(element, corner, {ctrlKey: true, deltaY: 95});
      turn(element, corner, {ctrlKey: true, deltaY: -95});
      const after = view();
      for (const name of ['k', 'x', 'y'] as const) expect(after[name]).to.be.closeTo(before[name], EXACT);
    });

    it('is the page’s without ctrl', async () => {
      const {element, middle, view, reaches} = await zoomable();
      expect(turn(element, middle, {deltaY: -50})).to.equal(false);
      expect(turn(element, middle, {deltaY: -50, ctrlKey: true})).to.equal(true);
      await reaches(2);
      expect(turn(element, middle, {deltaY: -50})).to.equal(false);
      expect(view().k).to.be.closeTo(2, EXACT);
    });

    it('ends a button’s movement', async () => {
      const {element, middle, view, reaches} = await zoomable();
      button(element, 'Zoom in')!.click();
      await reaches(1.5);
      button(element, 'Zoom in')!.click();
      await aTimeout(0);
      turn(element, middle, {deltaY: -1, ctrlKey: true});
      const {k} = view();
      expect(k).to.be.below(2.25);
      await aTimeout(MOVED_MS);
      expect(view().k).to.equal(k);
    });
  });

  describe('by two fingers', () => {
    it('that keep their places of the picture, from the first pinch on', async () => {
      const {element, middle, view, under, reaches} = await zoomable();
      const thumb = {x: Math.round(middle.x), y: Math.round(middle.y)};
      const from = {x: thumb.x + 40, y: thumb.y};
      const [held, other] = [under(thumb), under(from)];
      expect(touch(element, 'touchstart', thumb)).to.equal(false);
      expect(touch(element, 'touchstart', thumb, from)).to.equal(true);
      expect(touch(element, 'touchmove', thumb, {...from, x: thumb.x + 60})).to.equal(true);
      expect(touch(element, 'touchmove', thumb, {...from, x: thumb.x + 80})).to.equal(true);
      await reaches(2);
      expectAt(under(thumb), held);
      expectAt(under({...from, x: thumb.x + 80}), other);
      const moved = {x: thumb.x - 20, y: thumb.y + 10};
      expect(touch(element, 'touchmove', moved, {x: moved.x + 120, y: moved.y})).to.equal(true);
      expectAt(under(moved), held);
      expectAt(under({...moved, x: moved.x + 120}), other);
      touch(element, 'touchend', moved);
      expect(touch(element, 'touchmove', middle)).to.equal(false);
      expect(view().k).to.be.closeTo(3, EXACT);
    });

    it('goes on where other fingers take hold', async () => {
      const {element, middle, view, reaches} = await zoomable();
      const spread = (width: number): readonly Point[] => [
        {x: middle.x - width / 2, y: middle.y},
        {x: middle.x + width / 2, y: middle.y},
      ];
      touch(element, 'touchstart', ...spread(50));
      touch(element, 'touchmove', ...spread(100));
      touch(element, 'touchend');
      await reaches(2);
      touch(element, 'touchstart', ...spread(100));
      expect(view().k).to.be.closeTo(2, EXACT);
      touch(element, 'touchmove', ...spread(150));
      expect(view().k).to.be.closeTo(3, EXACT);
      touch(element, 'touchmove', ...spread(10));
      expect(view()).to.deep.equal({k: 1, x: 0, y: 0});
      // Not beyond: the fingers keep what they hold.
      touch(element, 'touchmove', ...spread(100));
      expect(view().k).to.be.closeTo(2, EXACT);
    });

    it('is the page’s with one finger, zoomed or not', async () => {
      const {element, middle, view, reaches} = await zoomable();
      const swipe = () =>
        ['touchstart', 'touchmove', 'touchend'].map((type, i) => touch(element, type, {x: middle.x, y: middle.y + 40 * i}));
      expect(swipe()).to.deep.equal([false, false, false]);
      button(element, 'Zoom in')!.click();
      await reaches(1.5);
      await aTimeout(MOVED_MS);
      const before = view();
      expect(swipe()).to.deep.equal([false, false, false]);
      expect(view()).to.deep.equal(before);
    });
  });

  describe('by mouse', () => {
    const move = ({x, y}: Point) => sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});

    /** Zoomed, with the mouse on an actor, in whole pixels. */
    async function grabbed() {
      const all = await zoomable();
      const {element, middle, at, reaches} = all;
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      await element.updateComplete;
      const start = {x: Math.round(at().x), y: Math.round(at().y)};
      await move(start);
      const chosen: string[] = [];
      element.addEventListener('explainer-select', (event) => chosen.push(event.id));
      return {...all, start, chosen};
    }

    it('drags what is under it, once zoomed, and outside the box too', async () => {
      const {start, box, view, under} = await grabbed();
      const grip = under(start);
      await sendMouse({type: 'down'});
      for (const [x, y] of [
        [5, 0],
        [40, -20],
        [-30, 25],
      ] as const) {
        const to = {x: start.x + x, y: start.y + y};
        await move(to);
        expectAt(under(to), grip);
      }
      const outside = {x: Math.round(box.left - 10), y: start.y - 30};
      await move(outside);
      expect(under(outside).y).to.be.closeTo(grip.y, EXACT);
      expectWithin(view(), box);
      const end = {x: start.x + 10, y: start.y + 10};
      await move(end);
      expectAt(under(end), grip);
      await sendMouse({type: 'up'});
      await move(start);
      expectAt(under(end), grip);
    });

    it('chooses nothing by the click that ends a drag, but by the next', async () => {
      const {start, chosen, id} = await grabbed();
      await sendMouse({type: 'down'});
      const to = {x: start.x + 20, y: start.y + 10};
      await move(to);
      await sendMouse({type: 'up'});
      expect(chosen).to.deep.equal([]);
      await aTimeout(0);
      await sendMouse({type: 'click', position: [to.x, to.y]});
      expect(chosen).to.deep.equal([id]);
    });

    it('chooses with a hand that is not quite still', async () => {
      const {start, chosen, id, at} = await grabbed();
      const before = at();
      await sendMouse({type: 'down'});
      await move({x: start.x + 2, y: start.y + 1});
      await sendMouse({type: 'up'});
      expect(chosen).to.deep.equal([id]);
      expectAt(at(), before);
    });

    it('drags nothing that is not zoomed, and chooses nothing by that, nor with a press from outside', async () => {
      const {element, middle, view, reaches} = await zoomable();
      const chosen: string[] = [];
      element.addEventListener('explainer-select', (event) => chosen.push(event.id));
      const drag = async (from: Point) => {
        await move(from);
        await sendMouse({type: 'down'});
        await move({x: middle.x + 30, y: middle.y});
        await move({x: middle.x + 60, y: middle.y});
        await sendMouse({type: 'up'});
      };
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      const before = view();
      await drag({x: 2, y: 2});
      expect(view()).to.deep.equal(before);
      turn(element, middle, {ctrlKey: true, deltaY: 500});
      await drag(middle);
      expect(view()).to.deep.equal({k: 1, x: 0, y: 0});
      expect(chosen).to.deep.equal([]);
    });
  });

  for (const [name, style] of [
    ['scaled', 'transform: scale(0.5); transform-origin: 0 0'],
    ['zoomed', 'zoom: 1.5'],
  ] as const)
    it(`is about the pointer in a page that is ${name}, and a click finds the relation under it`, async () => {
      const {element, id} = await zoomable();
      element.setAttribute('style', `${element.getAttribute('style')!}; ${style}`);
      await nextFrame();
      await element.updateComplete;
      const seen = (part: Element): Point => {
        const {left, top, width, height} = part.getBoundingClientRect();
        return {x: left + width / 2, y: top + height / 2};
      };
      const mark = within(element, `.actors [data-actor="${id}"]`)!;
      const before = seen(mark);
      turn(element, before, {ctrlKey: true, deltaY: -50});
      await aTimeout(MOVED_MS);
      const after = seen(mark);
      // The pointer is at whole pixels.
      expect(after.x).to.be.closeTo(before.x, 1);
      expect(after.y).to.be.closeTo(before.y, 1);
      const {relations} = element.explainer!;
      const tie = relations.find(
        ({from, to}) => id === from && relations.filter((other) => sameEnds(other, {from, to})).length === 1,
      )!;
      const [one, other] = [tie.from, tie.to].map((end) => seen(within(element, `.actors [data-actor="${end}"]`)!));
      const chosen = next(element, 'explainer-select');
      const place = {clientX: (one!.x + other!.x) / 2, clientY: (one!.y + other!.y) / 2};
      within(element, 'svg[part=picture]')!.dispatchEvent(
        new MouseEvent('click', {...place, bubbles: true, composed: true, detail: 1}),
      );
      expect((await chosen).id).to.equal(tie.id);
    });

  describe('while it moves', () => {
    const buttonOf = (element: Element, id: string) => within(element, `[data-actor="${id}"]`)!.getBoundingClientRect();
    const outlines = (element: Element) => allWithin(element, '.marks path').map((mark) => mark.getAttribute('d'));
    const namesSeen = (element: Element) => getComputedStyle(within(element, '.labels')!).opacity !== '0';

    it('carries what is drawn along, buttons too, and draws it anew when it stands still', async () => {
      const {element, middle, at, id, reaches} = await zoomable();
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      await waitUntil(() => button(element, 'Move view right'));
      const drawn = outlines(element);
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      turn(element, {x: middle.x + 50, y: middle.y}, {ctrlKey: true, deltaY: 10});
      const expectUnderButton = (): void => {
        const {left, top, width, height} = buttonOf(element, id);
        expect(left + width / 2).to.be.closeTo(at().x, 0.5);
        expect(top + height / 2).to.be.closeTo(at().y, 0.5);
      };
      expectUnderButton();
      expect(outlines(element)).to.deep.equal(drawn);
      await waitUntil(() => outlines(element)[0] !== drawn[0], 'it is not drawn anew');
      expectUnderButton();
      expect(new DOMMatrix(within(element, 'svg[part=picture]')!.style.transform).isIdentity).to.equal(true);
    });

    it('has its relations where they are seen', async () => {
      const {element, box, id, at, reaches} = await zoomable();
      const corner = {x: box.left + 5, y: box.top + 5};
      turn(element, corner, {ctrlKey: true, deltaY: -25});
      await reaches(Math.SQRT2);
      await waitUntil(() => button(element, 'Move view right'));
      const {relations} = element.explainer!;
      const {
        from,
        to,
        id: tie,
      } = relations.find(({from, to}) => id === from && relations.filter((other) => sameEnds(other, {from, to})).length === 1)!;
      const other = () => placesOf(element).get(from === id ? to : from)!;
      turn(element, corner, {ctrlKey: true, deltaY: -10});
      const chosen = next(element, 'explainer-select');
      const [a, b] = [at(), other()];
      within(element, 'svg[part=picture]')!.dispatchEvent(
        new MouseEvent('click', {clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2, bubbles: true, composed: true, detail: 1}),
      );
      expect((await chosen).id).to.equal(tie);
    });

    it('has no small names', async () => {
      const {element, middle, reaches} = await zoomable();
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      expect(namesSeen(element)).to.equal(true);
      await waitUntil(() => button(element, 'Move view right'));
      turn(element, middle, {ctrlKey: true, deltaY: 20});
      expect(namesSeen(element)).to.equal(false);
      await waitUntil(() => namesSeen(element), 'the names do not come back');
    });

    it('leaves the page where it is', async () => {
      const {element, middle, id, reaches} = await zoomable();
      const before = scrollY;
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      // Brings another neighbourhood into the panel, and so a layout of the page, before the picture stands still.
      within(element, `[data-actor="${id}"]`)!.dispatchEvent(
        new PointerEvent('pointermove', {pointerType: 'mouse', bubbles: true, composed: true}),
      );
      await aTimeout(MOVED_MS);
      expect(scrollY).to.equal(before);
    });
  });

  it('ends with no-zoom, and when the element goes; it begins anew', async () => {
    const {element, middle, view, reaches} = await zoomable();
    const parent = element.parentElement!;
    for (const end of [() => (element.noZoom = true), () => element.remove()]) {
      turn(element, middle, {ctrlKey: true, deltaY: -50});
      await reaches(2);
      button(element, 'Zoom in')!.click();
      end();
      await element.updateComplete;
      await aTimeout(MOVED_MS);
      element.noZoom = false;
      parent.append(element);
      await element.updateComplete;
      await waitUntil(() => element.positions.size && view().k === 1, 'it is still zoomed', {timeout: 4000});
    }
    turn(element, middle, {ctrlKey: true, deltaY: -50});
    await reaches(2);
  });
});
