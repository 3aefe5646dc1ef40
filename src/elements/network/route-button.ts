import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {lookup} from '../../explainer/queries.js';
import type {Explainer} from '../../explainer/schema.js';
import {finding as english} from '../../i18n/en/finding.js';
import {trouble, warn} from '../../internal/warn.js';
import type {Desk} from './guide.js';
import type {Route} from './route.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly explainer: Explainer | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks how two actors are connected: at a press, or by itself where the attributes `from` and `to` say so. */
export class RouteButton implements ReactiveController {
  #route: Route | undefined;
  /** What the attributes have last asked. */
  #asked: readonly unknown[] | undefined;
  readonly #desk: Desk;
  readonly #host: Host;

  constructor(host: Host, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostUpdated(): void {
    const {explainer, from, to} = this.#host;
    const asked = [explainer, from, to];
    if (!explainer || this.#asked?.every((one, i) => one === asked[i])) return;
    const {guide, busy} = this.#desk;
    // At first, what a link or the page’s script has chosen goes before.
    const free = this.#asked !== undefined || !busy;
    this.#asked = asked;
    const ends = [this.#known('from', explainer), this.#known('to', explainer)] as const;
    if (ends[0] && ends[1]) {
      if (free) void this.#open(false, ...ends);
    } else if (guide && guide === this.#route) this.#desk.show(null);
  }

  render(): TemplateResult {
    const {finding: texts = english} = this.#desk.context.messages;
    return html`<button type="button" class="view small connect" part="button" title=${texts.question} @click=${this.#ask}>
      ${texts.connect}
    </button>`;
  }

  /** From the actor that is shown; with none, the question as it was left. */
  readonly #ask = (): void => {
    const shown = this.#desk.frame?.highlight?.centre;
    void this.#open(true, ...(shown ? [shown] : (this.#route?.ends ?? [])));
  };

  async #open(byPerson: boolean, from?: string, to?: string): Promise<void> {
    try {
      const {Route} = await import('./route.js');
      this.#route = new Route(this.#desk, this.#host, from, to);
      await this.#route.open(byPerson);
    } catch (error) {
      warn(this.#host, `the search for connections could not be fetched: ${String(error)}`);
    }
  }

  /** The actor that an attribute names; one that there is not is named in the console. */
  #known(attribute: 'from' | 'to', explainer: Explainer): string | undefined {
    const id = this.#host[attribute];
    const {actors} = lookup(explainer);
    if (id === null || actors.has(id)) return id ?? undefined;
    void trouble().then(({ignored}) => ignored(this.#host, attribute, id, [...actors.keys()]));
    return undefined;
  }
}
