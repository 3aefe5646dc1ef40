import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {lookup, quotesAbout, quotesBy} from '../../explainer/queries.js';
import type {Explainer, Quote} from '../../explainer/schema.js';
import {following as english} from '../../i18n/en/following.js';
import type {Context} from '../../internal/attribution.js';
import type {Selection} from '../../internal/events.js';
import type {ShownController} from '../../internal/shown-controller.js';

/** What only a quotation in a group has: it brings up what was said by or about a chosen actor, and leads to actors itself. */
export class Following {
  /** The actor that somebody chose. */
  #actor: string | undefined;
  #followed: Selection | null = null;
  readonly #host: LitElement;
  readonly #shown: ShownController;
  readonly #choose: (actor: string) => void;

  constructor(host: LitElement, shown: ShownController, choose: (actor: string) => void) {
    this.#host = host;
    this.#shown = shown;
    this.#choose = choose;
  }

  /** Goes to a quotation by or about the actor just chosen, unless one is shown, or there is none. */
  follow(explainer: Explainer, selected: Selection | null): void {
    if (selected === this.#followed) return;
    this.#followed = selected;
    // What else is chosen, as an event, leaves the actor chosen: so does the timeline.
    if (selected && selected.kind !== 'actor') return;
    this.#actor = selected?.id;
    const own = this.#own(explainer);
    if (own[0] && !own.some(({id}) => id === this.#shown.id)) this.#shown.id = own[0].id;
  }

  /** The speaker’s name, which leads to that actor; undefined where the words are nobody’s speech. */
  speaker({speaker, voice}: Quote, name: string): TemplateResult | undefined {
    return speaker && voice === 'speech' ? this.#leadTo(speaker, name) : undefined;
  }

  /** How many quotations the chosen actor has, the way through them, and the actors whom the one shown is about. */
  pager({id: shown, about}: Quote, {explainer, messages}: Context): TemplateResult {
    const {following: texts = english} = messages;
    const {actors} = lookup(explainer);
    const own = this.#own(explainer);
    const at = own.findIndex(({id}) => id === shown);
    const name = actors.get(this.#actor ?? '')?.name;
    const others = about.filter((id) => id !== this.#actor);
    const turn = (text: string, to: Quote | undefined): TemplateResult =>
      html`<button type="button" class="link" @click=${() => this.#turn(to!.id)}>${text}</button> `;
    return html`<div class="following small" part="following">
      ${
        others.length
          ? html`<p>
              <span class="muted">${texts.moreOn}</span>
              ${others.map((id) => html`${this.#leadTo(id, actors.get(id)?.name ?? id)} `)}
            </p>`
          : nothing
      }
      <p>
        <span class="muted" role="status">${name === undefined ? nothing : texts.position(at + 1, own.length, name)}</span>
        ${
          own.length > 1
            ? [turn(texts.previous, own.at(Math.max(at, 0) - 1)), turn(texts.next, own[(at + 1) % own.length])]
            : nothing
        }
      </p>
    </div>`;
  }

  #leadTo(actor: string, name: string): TemplateResult {
    return html`<button type="button" class="link" data-actor=${actor} @click=${() => this.#choose(actor)}>${name}</button>`;
  }

  #turn(id: string): void {
    this.#shown.id = id;
    this.#host.requestUpdate();
  }

  /** By the chosen actor first, then about them. Words merely set in quotation marks are no callout. */
  #own(explainer: Explainer): readonly Quote[] {
    const {actors} = lookup(explainer);
    if (!this.#actor || !actors.has(this.#actor)) return [];
    const all = new Set([...quotesBy(explainer, this.#actor), ...quotesAbout(explainer, this.#actor)]);
    return [...all].filter(({voice}) => voice !== 'term');
  }
}
