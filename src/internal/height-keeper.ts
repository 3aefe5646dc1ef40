import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Below this a fallback reserves no room worth keeping: what replaces it may grow. In CSS pixels. */
const RESERVED_PX = 120;

/** A widget that takes more room is laid out anew after so long, in milliseconds: several frames. */
const LAID_OUT_MS = 100;

/** Where the fallback stands, in CSS pixels: its top in the window, its size, and the height of what it stands in. */
export interface Room {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly around: number;
}

interface Host extends ReactiveControllerHost, HTMLElement {}

/**
 * Keeps the page from moving under a reader's eyes. When a widget in view replaces a fallback that reserved room, it
 * takes just that room; what does not fit is one press away. A person's press, or another width, lets it take its own.
 */
export class HeightKeeper implements ReactiveController, EventListenerObject {
  /** Whether some of the widget is folded away. */
  clipped = false;

  #observer: ResizeObserver | undefined;
  #widget: HTMLElement | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The room that the fallback takes, to be measured before the widget replaces it; null where nobody would see it move. */
  reserved(): Room | null {
    const {top, height} = this.#host.getBoundingClientRect();
    // Also above the window: what a reader has come to below would move, for not every browser holds it (WebKit does not).
    const moves = top < innerHeight && height >= RESERVED_PX;
    return moves ? {top, width: this.#host.clientWidth, height, around: this.#around()} : null;
  }

  /** Fits the widget, just drawn, into the reserved room; `fills` says that it draws itself to any height. */
  keep(widget: HTMLElement, room: Room | null, fills: boolean): void {
    this.release();
    if (!room) return;
    this.#widget = widget;
    widget.style.blockSize = `${room.height}px`;
    // What fills any room waits until it is told, after the layout and before the paint: to lay it out here would make a long task.
    // Unseen till then: browsers count what moves before the paint as well.
    let waits = fills;
    if (waits) widget.style.visibility = 'hidden';
    else this.#fit(widget, room, fills);
    this.#observer = new ResizeObserver(() => {
      if (waits) this.#fit(widget, room, fills);
      waits = false;
      if (this.#host.clientWidth !== room.width) this.release();
    });
    this.#observer.observe(this.#host);
  }

  #fit(widget: HTMLElement, room: Room, fills: boolean): void {
    const {style} = widget;
    style.visibility = '';
    // The margins of the fallback’s first and last lines reached out of the host; the widget has none of its own.
    style.marginBlockStart = `${room.top - this.#host.getBoundingClientRect().top}px`;
    style.marginBlockEnd = `${room.around - this.#around()}px`;
    this.clipped = widget.scrollHeight > room.height + 1;
    // What grows later, on a person’s press, may grow.
    if (!this.clipped && !fills) [style.minBlockSize, style.blockSize] = [style.blockSize, ''];
    if (this.clipped) this.#host.requestUpdate();
  }

  /** As a listener to `focusin`: what gets the focus is not folded away. */
  handleEvent({target}: Event): void {
    const focused = target as Element;
    const button = this.#widget?.querySelector('.show-all button');
    if (!button || focused.closest('.show-all')) return;
    if (focused.getBoundingClientRect().bottom < button.getBoundingClientRect().top) return;
    this.release();
    // In a diagram, which is laid out anew in the next frame, it is elsewhere then.
    setTimeout(() => focused.scrollIntoView({block: 'nearest'}), LAID_OUT_MS);
  }

  /** Lets the widget take its own height. */
  release(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#widget?.removeAttribute('style');
    this.#widget = undefined;
    if (this.clipped) this.#host.requestUpdate();
    this.clipped = false;
  }

  hostDisconnected(): void {
    this.release();
  }

  #around(): number {
    return this.#host.parentElement?.getBoundingClientRect().height ?? 0;
  }
}
