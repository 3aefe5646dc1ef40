import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import {tour as english} from '../../i18n/en/tour.js';
import {warn} from '../../internal/warn.js';
import type {Desk} from './guide.js';
import type {Tour} from './tour.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly explainer: Explainer | null;
  readonly tour: boolean;
}

/** Begins the tour, which is fetched then: at a press, or by itself where the `tour` attribute says so. */
export class TourButton implements ReactiveController {
  #tour: Tour | undefined;
  /** The explainer whose tour the attribute has begun. */
  #begun: Explainer | null = null;
  readonly #desk: Desk;
  readonly #host: Host;

  constructor(host: Host, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostUpdated(): void {
    const {tour, explainer} = this.#host;
    const wanted = tour ? explainer : null;
    if (wanted === this.#begun) return;
    this.#begun = wanted;
    // What a link or the page’s script has chosen goes before.
    if (wanted?.tour.length && !this.#desk.busy) void this.#begin(false);
  }

  render(): TemplateResult | typeof nothing {
    const {explainer, messages} = this.#desk.context;
    const {tour: texts = english} = messages;
    return explainer.tour.length
      ? html`<button type="button" class="view small take-tour" part="button" @click=${() => void this.#begin(true)}>
          ${this.#tour?.underWay ? texts.resume : texts.take}
        </button>`
      : nothing;
  }

  async #begin(byPerson: boolean): Promise<void> {
    try {
      const {Tour} = await import('./tour.js');
      this.#tour ??= new Tour(this.#desk, this.#host);
      await this.#tour.begin(byPerson);
    } catch (error) {
      warn(this.#host, `the tour could not be fetched: ${String(error)}`);
    }
  }
}
