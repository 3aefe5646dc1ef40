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

const GESTURES = ['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * Zooms and moves the picture. The code for it is fetched by the first gesture, button or key that wants it; what a person
 * does meanwhile is kept and done then. One finger and the plain wheel are the page’s.
 */
export class ZoomController implements ReactiveController, EventListenerObject {
  transform: Transform = IDENTITY;

  #element: HTMLElement | null = null;
  #zoom: Promise<Zoom> | undefined;
  #missed: Event[] = [];
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

  readonly reset = (): void => this.#do((zoom) => zoom.reset());
  readonly moves: Moves = {
    zoomBy: (factor) => this.#do((zoom) => zoom.scaleBy(factor)),
    panBy: (x, y) => this.#do((zoom) => zoom.panBy(x, y)),
    reset: this.reset,
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
    this.#stopListening();
    void this.#zoom?.then((zoom) => zoom.detach());
    this.#zoom = undefined;
    this.#element = null;
    if (this.transform === IDENTITY) return;
    this.transform = IDENTITY;
    this.#host.requestUpdate();
  }

  /** A gesture before d3-zoom is there to see it. */
  handleEvent(event: Event): void {
    if (isZoom(event)) event.preventDefault();
    else if (!this.#missed.length) return;
    this.#missed.push(event);
    this.#do(() => {});
  }

  #stopListening(): void {
    for (const type of GESTURES) this.#element?.removeEventListener(type, this);
  }

  #do(act: (zoom: Zoom) => void): void {
    if (this.#element) void (this.#zoom ??= this.#load(this.#element)).then(act, () => (this.#zoom = undefined));
  }

  async #load(element: HTMLElement): Promise<Zoom> {
    const {attachZoom} = await import('./zoom.js');
    if (element === this.#element) this.#stopListening();
    return attachZoom({
      element,
      most: this.#options.most(),
      missed: this.#missed.splice(0),
      changed: (transform) => {
        if (element !== this.#element) return;
        this.transform = transform;
        this.#options.moved(transform);
      },
    });
  }
}
