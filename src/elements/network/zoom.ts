import {easeCubicOut, interpolateZoom, type ZoomView} from 'd3';
import {IDENTITY, type Transform} from '../../graph/frame.js';
import {Hand} from './hand.js';
import type {Moves} from './toolbar.js';

/** How long a button’s or key’s change takes, in milliseconds. */
const DURATION = 220;

/** A point of the picture at rest or of its box, as d3 has it. */
export type Place = [x: number, y: number];

interface Options {
  /** The strongest zoom. */
  readonly most: () => number;
  readonly changed: (transform: Transform) => void;
}

/** Where the picture is in its box: moved at once by a hand, and smoothly by buttons and keys, never out of the box. */
export class Zoom implements Moves {
  transform: Transform = IDENTITY;
  readonly hand: EventListenerObject;

  /** Where a movement under way goes to. */
  #target: Transform | undefined;
  #frame = 0;
  readonly #box: HTMLElement;
  readonly #options: Options;

  constructor(box: HTMLElement, options: Options) {
    this.#box = box;
    this.#options = options;
    this.hand = new Hand(box, this);
  }

  zoomBy(factor: number): void {
    this.#moveTo(this.#placed(this.#aim.k * factor, inPicture(this.#aim, this.#middle), this.#middle));
  }

  /** By parts of the box. */
  panBy(x: number, y: number): void {
    const [middleX, middleY] = this.#middle;
    const to: Place = [middleX * (1 + 2 * x), middleY * (1 + 2 * y)];
    this.#moveTo(this.#placed(this.#aim.k, inPicture(this.#aim, this.#middle), to));
  }

  reset(): void {
    this.#moveTo(IDENTITY);
  }

  /** Brings a point of the picture at rest to the middle of the box. */
  centre(x: number, y: number): void {
    this.#moveTo(this.#placed(this.#aim.k, [x, y], this.#middle));
  }

  /** Puts a point of the picture at rest to one of the box. */
  put(scale: number, point: Place, at: Place): void {
    this.stop();
    this.#change(this.#placed(scale, point, at));
  }

  /** Ends a movement under way. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = undefined;
  }

  /** The scale nearest to this that can be. */
  within(scale: number): number {
    return clamp(scale, 1, this.#options.most());
  }

  get #aim(): Transform {
    return this.#target ?? this.transform;
  }

  get #middle(): Place {
    const {clientWidth, clientHeight} = this.#box;
    return [clientWidth / 2, clientHeight / 2];
  }

  /** Nothing beyond the box as it is now comes into view. */
  #placed(scale: number, [x, y]: Place, [atX, atY]: Place): Transform {
    const k = this.within(scale);
    const [middleX, middleY] = this.#middle;
    const least = 2 * (1 - k);
    return {k, x: clamp(atX - k * x, least * middleX, 0), y: clamp(atY - k * y, least * middleY, 0)};
  }

  /** Goes there on van Wijk and Nuij’s path; for those who want no motion, at once. */
  #moveTo(end: Transform): void {
    this.stop();
    this.#target = end;
    const middle = this.#middle;
    // Measured by the diagonal, a path across the picture needs no view wider than the whole of it.
    const whole = 2 * Math.hypot(...middle) || 1;
    const seen = (transform: Transform): ZoomView => [...inPicture(transform, middle), whole / transform.k];
    const path = interpolateZoom(seen(this.transform), seen(end));
    const started = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number): void => {
      const time = still ? 1 : clamp((now - started) / DURATION, 0, 1);
      if (time === 1) this.#target = undefined;
      else this.#frame = requestAnimationFrame(step);
      const [x, y, width] = path(easeCubicOut(time));
      this.#change(time === 1 ? end : this.#placed(whole / width, [x, y], middle));
    };
    step(started);
  }

  #change(transform: Transform): void {
    this.transform = transform;
    this.#options.changed(transform);
  }
}

/** The point of the picture at rest that is at one of the box. */
export const inPicture = ({k, x, y}: Transform, [atX, atY]: Place): Place => [(atX - x) / k, (atY - y) / k];

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
