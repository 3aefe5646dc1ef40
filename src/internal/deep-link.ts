import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Explainer} from '../explainer/schema.js';
import type {ExplainerSelectEvent, Selection} from './events.js';

interface Host extends ReactiveControllerHost {
  readonly explainer: Explainer | null;
  readonly deepLink: boolean;
  select(id: string): boolean;
}

/**
 * Keeps one widget’s selection in the page’s fragment: `#explainer=iran-iraq-militias-2018:qayis-khazali`, the explainer’s id
 * and that of what is selected. What else the fragment holds stays as it is, joined by `&`: `#section-2&explainer=…`, or
 * another explainer’s selection. Read at the start and when a link or the way back changes the fragment; written when a person
 * selects something, in place, so that the history does not grow and nothing scrolls.
 */
export class DeepLink implements ReactiveController, EventListenerObject {
  #read: Explainer | null = null;
  /** What is selected now, and what a person has just asked for. */
  #id: string | undefined;
  #asked: string | undefined;
  readonly #host: Host;
  readonly #selected: () => Selection | null;

  constructor(host: Host, selected: () => Selection | null) {
    this.#host = host;
    this.#selected = selected;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
    addEventListener('explainer-select', this);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
    removeEventListener('explainer-select', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'hashchange') this.#follow();
    else if ((event as ExplainerSelectEvent).explainer === this.#host.explainer?.id)
      this.#asked = (event as ExplainerSelectEvent).id;
  }

  hostUpdated(): void {
    const {explainer, deepLink} = this.#host;
    if (!explainer || !deepLink) return;
    if (explainer !== this.#read) {
      this.#read = explainer;
      this.#follow();
    }
    const id = this.#selected()?.id;
    const before = this.#id;
    if (id === before) return;
    if (id === undefined || id === this.#asked) write(explainer.id, id, before);
    this.#id = id;
    this.#asked = undefined;
  }

  #follow(): void {
    const {explainer, deepLink} = this.#host;
    const [, , id] =
      (deepLink &&
        parts()
          .map(parsed)
          .find(([, of]) => of === explainer?.id)) ||
      [];
    if (id && this.#host.select(id)) this.#id = id;
  }
}

const parts = (): string[] => (location.hash ? location.hash.slice(1).split('&') : []);

/** The whole part, and of ours the explainer and what is selected. */
const parsed = (part: string): readonly string[] => /^explainer=([\w-]+)(?::|%3a)([\w-]+)$/i.exec(part) ?? [part];

/**
 * Leaves alone the fragments that are routes, as a router would look for another page: `#/…` and `#!…`. Without an `id`, what
 * was selected `before` is taken out, if it is still that.
 */
function write(explainer: string, id: string | undefined, before: string | undefined): void {
  if (/^#[/!]/.test(location.hash)) return;
  const others = parts().filter((part) => {
    const [, of, was] = parsed(part);
    return of !== explainer || (!id && was !== before);
  });
  // The whole address, as `#` alone would be taken from the page’s `base`.
  const url = new URL(location.href);
  url.hash = [...others, ...(id ? [`explainer=${explainer}:${id}`] : [])].join('&');
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A framed document may have no address of its own, and browsers forbid changes that come too fast.
  }
}
