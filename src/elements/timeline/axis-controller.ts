import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {warn} from '../../internal/warn.js';
import type {AxisOptions} from './axis.js';
import type {Box} from './axis-layout.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A box less wide than this has no room for an axis with labels, in CSS pixels. */
const WIDE = 600;
/** As wide as a sheet of paper allows for. */
const PAPER = 640;

/** Knows whether there is room for a time axis, and fetches what draws one: a narrow frame never asks for it. */
export class AxisController implements ReactiveController {
  #draw: ((options: AxisOptions) => TemplateResult | typeof nothing) | undefined;
  #loading: Promise<void> | undefined;
  /** Null until it is measured, and when it has to be anew. */
  #box: Box | null = null;
  #width = 0;
  #ready = false;
  #tabStop: string | undefined;
  readonly #host: Host;
  readonly #printing = matchMedia('print');
  readonly #observer = new ResizeObserver(() => {
    const {clientWidth} = this.#host;
    if (clientWidth >= WIDE) this.#loading ??= this.#load(); // beside the document, rather than after it
    if (clientWidth === this.#width) return;
    // Not at once: the timeline grows with its axis, and an observer that causes what it observes is reported to the page.
    requestAnimationFrame(this.#measureAnew);
  });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#printing.addEventListener('change', this.#measureAnew);
    document.fonts.addEventListener('loadingdone', this.#measureAnew);
    this.#measureAnew();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#printing.removeEventListener('change', this.#measureAnew);
    document.fonts.removeEventListener('loadingdone', this.#measureAnew);
  }

  /** Whether this is for paper. */
  get printing(): boolean {
    return this.#printing.matches;
  }

  /** Whether all is here that the first picture takes; asks for what is missing. */
  get ready(): boolean {
    const missing = this.#measured.width >= WIDE && !this.#draw;
    if (missing) this.#loading ??= this.#load();
    return (this.#ready ||= !missing);
  }

  /** The axis, or nothing where there is no room for it. */
  render(options: Omit<AxisOptions, 'box' | 'tabStop' | 'onFocus'>): TemplateResult | typeof nothing {
    const box = this.#measured;
    if (!this.#draw || box.width < WIDE) return nothing;
    return this.#draw({...options, box, tabStop: this.#tabStop, onFocus: this.#onFocus});
  }

  async #load(): Promise<void> {
    try {
      this.#draw = (await import('./axis.js')).axis;
    } catch (error) {
      this.#draw = () => nothing;
      warn(this.#host, `the axis could not be fetched, the list is shown alone: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }

  readonly #measureAnew = (): void => {
    this.#box = null;
    this.#host.requestUpdate();
  };

  readonly #onFocus = (id: string): void => {
    this.#tabStop = id;
    this.#host.requestUpdate();
  };

  /** The box as it will be: measured by one like it, so that the axis is there with the rest of the timeline and moves nothing. */
  get #measured(): Box {
    return (this.#box ??= this.#measure());
  }

  #measure(): Box {
    const [widget, figure, axis] = ['widget', 'figure', 'axis'].map((name) => {
      const element = document.createElement(name === 'figure' ? name : 'div');
      element.className = name;
      return element;
    }) as [HTMLElement, HTMLElement, HTMLElement];
    figure.append(axis);
    widget.append(figure);
    this.#host.renderRoot.append(widget);
    const {fontFamily, fontSize} = getComputedStyle(axis);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `${fontSize} ${fontFamily}`;
    const width = this.printing ? Math.min(axis.clientWidth, PAPER) : axis.clientWidth;
    this.#width = this.#host.clientWidth;
    widget.remove();
    return {width, fontSize: parseFloat(fontSize), widthOf: (text) => pen.measureText(text).width};
  }
}
