/** What a reader does with keyboard, mouse and finger: for real where the engine’s driver can, else as the events it would cause. */
import {aTimeout, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {engine} from './engine.js';

const DOUBLE_CLICK_MS = 600;

/** The element that has the focus, in whatever shadow root. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses a key, wherever the focus is. */
export async function press(key: 'Enter' | 'Escape' | ' ' | 'Tab'): Promise<void> {
  if (engine === 'webkit' && key !== 'Tab') {
    const init = {key, bubbles: true, composed: true, cancelable: true};
    focused()?.dispatchEvent(new KeyboardEvent('keydown', init));
  } else await sendKeys({press: key});
}

/** Moves the mouse there, in so many moves, one a frame. */
export async function moveTo([x, y]: Point, moves = 1): Promise<void> {
  const [fromX, fromY] = mouse;
  for (let step = 1; step <= moves; step++) {
    const part = step / moves;
    mouse = [Math.round(fromX + (x - fromX) * part), Math.round(fromY + (y - fromY) * part)];
    await sendMouse({type: 'move', position: mouse});
    await nextFrame();
  }
}

/** Clicks there; so long after the last click that the two are not one double click. */
export async function click(position: Point): Promise<void> {
  await aTimeout(Math.max(0, clicked + DOUBLE_CLICK_MS - performance.now()));
  await sendMouse({type: 'click', position: (mouse = position)});
  clicked = performance.now();
}

/**
 * A mouse that goes along an element and off it again, a step each 80 ms, as browsers tell pages of it: what drives the real one
 * may be too slow to go past anything.
 */
export async function goAlong(element: Element, step = 25): Promise<void> {
  const {left, right, top, height} = element.getClientRects()[0]!;
  const tell = (type: string, x: number) =>
    element.dispatchEvent(
      new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse', clientX: x, clientY: top + height / 2}),
    );
  tell('pointerover', left);
  for (let x = left; x < right; x += step) {
    tell('pointermove', x);
    await aTimeout(80);
  }
  for (const type of ['pointerout', 'pointerleave']) tell(type, right);
}

/** A tap, as browsers tell pages of it. */
export function tap(element: Element): void {
  const init = {bubbles: true, composed: true, cancelable: true, pointerType: 'touch', ...clientAt(middleOf(element))};
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'pointerout', 'pointerleave'])
    element.dispatchEvent(new PointerEvent(type, init));
  element.dispatchEvent(new PointerEvent('click', {...init, detail: 1}));
}

/** The middle of the first line of an element, in the window. */
export function middleOf(element: Element): Point {
  const {left, top, width, height} = element.getClientRects()[0]!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

type Point = [x: number, y: number];
const clientAt = ([clientX, clientY]: Point) => ({clientX, clientY});
let mouse: Point = [0, 0];
let clicked = -Infinity;
