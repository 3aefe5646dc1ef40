import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Size} from '../../graph/frame.js';
import type {LabelFont} from '../../graph/text.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Smallest size of the names, in CSS pixels. */
const MIN_FONT_SIZE = 12;

/** So long a frame may take to come before it is thought that there is none. */
const HIDDEN_MS = 100;

/** Knows the box the picture is drawn in and the font of its names. While the box has no size, there is nothing to know. */
export class BoxController implements ReactiveController, EventListenerObject {
  size: Size | null = null;
  /** Known whenever the size is; another object whenever the font is another. */
  font: LabelFont | null = null;

  #element: Element | null = null;
  #font = '';
  readonly #host: Host;
  readonly #observer = new ResizeObserver(() => this.#look());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this);
    // An element that comes back does not update by itself.
    this.#host.requestUpdate();
  }

  /** Fonts have come. */
  handleEvent(): void {
    this.#look(true);
  }

  hostUpdated(): void {
    const element = this.#host.renderRoot.querySelector('.diagram');
    // An update may still come after the element has gone: nobody would end what it begins.
    if (element === this.#element || !this.#host.isConnected) return;
    this.#observer.disconnect();
    this.#element = element;
    if (!element) return;
    this.#observer.observe(element);
    // The observer tells in the next frame. In a hidden tab there is none.
    setTimeout(() => this.size ?? this.#look(), HIDDEN_MS);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this);
    this.#observer.disconnect();
    this.#element = null;
  }

  #look(fontsChanged = false): void {
    if (!this.#element) return;
    const {clientWidth: width, clientHeight: height} = this.#element;
    if (!width || !height) return;
    const {fontFamily, fontSize} = getComputedStyle(this.#element);
    const font = `${fontSize} ${fontFamily}`;
    const resized = width !== this.size?.width || height !== this.size.height;
    if (!resized && font === this.#font && !fontsChanged) return;
    if (resized) this.size = {width, height};
    if (font !== this.#font || fontsChanged) this.#setFont(font, Math.max(MIN_FONT_SIZE, parseFloat(fontSize)), fontFamily);
    this.#host.requestUpdate();
  }

  #setFont(font: string, size: number, family: string): void {
    this.#font = font;
    const pen = document.createElement('canvas').getContext('2d')!;
    const measure = (text: string, strong: boolean): TextMetrics => {
      pen.font = `${strong ? 600 : 400} ${size}px ${family}`;
      return pen.measureText(text);
    };
    const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = measure('', true);
    // Word by word, as many recur: measuring is slow before the first picture.
    const widths = new Map<string, number>();
    const widthOf = (word: string, strong: boolean): number => {
      const key = `${strong}${word}`;
      const known = widths.get(key) ?? measure(word, strong).width;
      widths.set(key, known);
      return known;
    };
    const width = (text: string, strong: boolean): number => {
      const words = text.split(' ');
      return words.reduce((sum, word) => sum + widthOf(word, strong), (words.length - 1) * widthOf(' ', strong));
    };
    this.font = {size, ascent, descent, width};
  }
}
