import {isZoom} from './gestures.js';
import {pointIn} from './point-in.js';
import {inPicture, type Place, type Zoom} from './zoom.js';

/** Turns of the wheel no further apart are one gesture, in milliseconds. */
const PAUSE = 150;
/** A mouse that moves no further only clicks, in CSS pixels. */
const SLOP = 3;

/**
 * A person’s hand on the picture: turns of the wheel with ctrl, two fingers, and the mouse that drags it once it is zoomed; before,
 * dragging does nothing. What the hand has hold of stays under it.
 */
export class Hand implements EventListenerObject {
  /** Where the hand took hold, in the box and in the picture at rest. */
  #held: {readonly at: Place; readonly point: Place} | undefined;
  /** When the wheel was last turned. */
  #turned = -Infinity;
  /** How strong the zoom is for each pixel between two fingers; 0 without them. */
  #spread = 0;
  /** Whether the mouse was pressed to drag. */
  #pressed = false;
  readonly #box: HTMLElement;
  readonly #zoom: Zoom;

  constructor(box: HTMLElement, zoom: Zoom) {
    this.#box = box;
    this.#zoom = zoom;
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'wheel':
        return this.#turn(event as WheelEvent);
      case 'pointerdown':
        return this.#press(event as PointerEvent);
      case 'pointermove':
        return this.#drag(event as PointerEvent);
      case 'pointerup':
        return this.#letGo(event as PointerEvent);
      default:
        return this.#pinch(event as TouchEvent);
    }
  }

  #turn(event: WheelEvent): void {
    if (!isOurs(event)) return;
    const {k} = this.#zoom.transform;
    const to = this.#zoom.within(k * 2 ** turns(event));
    const goesOn = event.timeStamp - this.#turned < PAUSE;
    // Where zooming ends, a new gesture is the page’s.
    if (to === k && !goesOn) return;
    take(event);
    this.#turned = event.timeStamp;
    const at = this.#at(event);
    if (!goesOn || !this.#held || distance(at, this.#held.at)) this.#hold(at);
    this.#carry(at, to);
  }

  #pinch(event: TouchEvent): void {
    if (!isOurs(event)) {
      this.#spread = 0;
      return;
    }
    take(event);
    const [a, b] = [...event.touches].map((touch) => this.#at(touch)) as [Place, Place];
    const at: Place = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const apart = distance(a, b) || 1;
    if (this.#spread && event.type === 'touchmove') {
      this.#carry(at, this.#spread * apart);
    } else {
      this.#hold(at);
      this.#spread = this.#zoom.transform.k / apart;
    }
  }

  #press(event: PointerEvent): void {
    this.#pressed = event.pointerType !== 'touch' && event.button === 0;
    if (this.#pressed) this.#hold(this.#at(event));
  }

  #drag(event: PointerEvent): void {
    // It may have been let go outside.
    if (!(event.buttons & 1)) this.#pressed = false;
    if (!this.#pressed) return;
    const at = this.#at(event);
    // Captured only now, or a click would be on the box instead of on what is in it.
    if (distance(at, this.#held!.at) > SLOP) this.#box.setPointerCapture(event.pointerId);
    if (this.#box.hasPointerCapture(event.pointerId)) this.#carry(at, this.#zoom.transform.k);
  }

  #letGo({pointerId}: PointerEvent): void {
    this.#pressed = false;
    if (this.#box.hasPointerCapture(pointerId)) ignoreClick();
  }

  #hold(at: Place): void {
    this.#zoom.stop();
    this.#held = {at, point: inPicture(this.#zoom.transform, at)};
  }

  #carry(at: Place, scale: number): void {
    this.#zoom.put(scale, this.#held!.point, at);
  }

  /** Where something is in the box. */
  #at(finger: {readonly clientX: number; readonly clientY: number}): Place {
    const {x, y} = pointIn(this.#box, finger);
    return [x, y];
  }
}

/** What cannot be cancelled is the page’s, which already scrolls by it. */
const isOurs = (event: Event): boolean => event.cancelable && isZoom(event);

/** How far a turn of the wheel zooms, in powers of two: for its pixels, lines or pages as d3-zoom has it. */
const turns = ({deltaY, deltaMode, ctrlKey}: WheelEvent): number => -deltaY * [0.002, 0.05, 1][deltaMode]! * (ctrlKey ? 10 : 1);

const distance = ([x0, y0]: Place, [x1, y1]: Place): number => Math.hypot(x1 - x0, y1 - y0);

/** Neither the page nor what is around it does anything with it. */
function take(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The click that ends a drag chooses nothing. */
function ignoreClick(): void {
  addEventListener('click', take, {capture: true});
  setTimeout(() => removeEventListener('click', take, {capture: true}));
}
