import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Explainer} from '../explainer/schema.js';
import {inEnglish, loadMessages, type Messages} from '../i18n/index.js';
import {loadExplainer} from './dataset.js';
import {Failure} from './failure.js';
import {publisher} from './publisher.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly exclude: string | null;
}

/** Brings a widget the explainer its `src` names, and the interface's texts; the last `src` wins. */
export class DatasetController implements ReactiveController {
  explainer: Explainer | null = null;
  failure: Failure | null = null;
  messages: Messages;
  /** The document’s address, unless it is the packaged one. */
  url: string | undefined;

  /** Of the last load: what it was asked for. */
  #wanted: string | undefined;
  readonly #host: Host;
  readonly #english: Partial<Messages>;

  /** `english` has the widget’s own texts. */
  constructor(host: Host, english: Partial<Messages>) {
    this.#host = host;
    this.#english = english;
    this.messages = inEnglish(english);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#wanted !== this.#asked) void this.load();
  }

  get #asked(): string {
    const {src, exclude} = this.#host;
    return JSON.stringify([src, exclude]);
  }

  /** Loads, or tries again after a failure. */
  async load(): Promise<void> {
    const wanted = (this.#wanted = this.#asked);
    const {src, exclude} = this.#host;
    await Promise.resolve(); // a failure at once must not fall into the update that asks
    try {
      const url = src ? absolute(src) : publisher.src;
      const whole = await loadExplainer(url);
      const explainer = exclude ? (await import('./seldom.js')).exclude(this.#host, whole, exclude) : whole;
      const messages = await loadMessages(this.#english, languageOf(this.#host), explainer.lang);
      if (wanted !== this.#wanted) return;
      Object.assign(this, {explainer, messages, url, failure: null});
    } catch (error) {
      if (wanted !== this.#wanted) return;
      const failure = error instanceof Failure ? error : new Failure('invalid', {reason: String(error)});
      Object.assign(this, {explainer: null, failure});
    }
    this.#host.requestUpdate();
  }
}

/** Only what a publisher serves is asked for; `data:` and `blob:` are documents a page makes for itself. */
const SCHEMES = /^(https?|data|blob):/;

function absolute(src: string): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
  if (!SCHEMES.test(url)) throw new Failure('not-found', {url: src});
  return url;
}

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
