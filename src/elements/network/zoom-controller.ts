import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {IDENTITY, type Transform} from '../../graph/frame.js';
import {isZoom} from './gestures.js';
import type {Moves} from './toolbar.js';
import type {Zoom} from './zoom.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly noZoom: boolean;
}

interface Options {
  /** The strongest zoom. */
  readonly most: () => number;
  /** Told when the picture moves. */
  readonly moved: (transform: Transform) => void;
}

const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const GESTURES = ['wheel', ...TOUCHES, 'pointerdown', 'pointermove', 'pointerup'] as const;

/**
 * Zooms and moves the picture. The code for it is fetched by the first gesture, button or key that wants it; what a person
 * does meanwhile is kept and done then. One finger and the plain wheel are the page’s.
 */
export class ZoomController implements ReactiveController, EventListenerObject {
  transform: Transform = IDENTITY;

  #element: HTMLElement | null = null;
  #code: Promise<{readonly Zoom: typeof Zoom}> | undefined;
  #zoom: Zoom | undefined;
  readonly #host: Host;
  readonly #options: Options;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get zoomed(): boolean {
    return this.transform.k > 1;
  }

  readonly moves: Moves = {
    zoomBy: (factor) => this.#do((zoom) => zoom.zoomBy(factor)),
    panBy: (x, y) => this.#do((zoom) => zoom.panBy(x, y)),
    reset: () => this.#do((zoom) => zoom.reset()),
  };
  /** Brings a point of the picture at rest to the middle of the box. */
  readonly centre = (x: number, y: number): void => this.#do((zoom) => zoom.centre(x, y));

  hostUpdated(): void {
    const element = this.#host.noZoom ? null : this.#host.renderRoot.querySelector<HTMLElement>('.diagram');
    if (element === this.#element) return;
    this.hostDisconnected();
    this.#element = element;
    for (const type of GESTURES) element?.addEventListener(type, this, {passive: false});
  }

  hostDisconnected(): void {
    for (const type of GESTURES) this.#element?.removeEventListener(type, this);
    this.#zoom?.stop();
    this.#zoom = undefined;
    this.#element = null;
    if (this.transform === IDENTITY) return;
    this.transform = IDENTITY;
    this.#host.requestUpdate();
  }

  handleEvent(event: Event): void {
    if (this.#zoom) {
      this.#zoom.hand.handleEvent(event);
    } else if (isZoom(event)) {
      event.preventDefault();
      this.#do((zoom) => zoom.hand.handleEvent(event));
    }
  }

  /** Does it when the code is there. What waits is done in its order, before any other event. */
  #do(act: (zoom: Zoom) => void): void {
    const element = this.#element;
    if (!element) return;
    const {most} = this.#options;
    void (this.#code ??= import('./zoom.js')).then(
      ({Zoom}) => {
        if (element === this.#element) act((this.#zoom ??= new Zoom(element, {most, changed: this.#move})));
      },
      () => (this.#code = undefined),
    );
  }

  readonly #move = (transform: Transform): void => {
    this.transform = transform;
    this.#options.moved(transform);
  };
}
