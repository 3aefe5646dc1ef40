import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {allClaims, type AnyClaim} from '../../explainer/claims.js';
import type {TourStep} from '../../explainer/schema.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import type {Graph} from '../../graph/model.js';
import {tour as english} from '../../i18n/en/tour.js';
import {attribution} from '../../internal/attribution.js';
import {adopt} from './adopt.js';
import type {Desk, Guide} from './guide.js';
import {closeButton} from './panel.js';
import {remembered} from './remembered.js';
import {tourStyles} from './tour.styles.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** The explainer’s own steps, each bringing out actors and relations with a text. It stays at its step while it is away. */
export class Tour implements Guide {
  readonly #desk: Desk;
  readonly #host: Host;
  #step: TourStep | undefined;
  readonly #highlight = remembered(({links}: Graph, {actors, relations}: TourStep): Highlight =>
    highlightOf(
      links.filter(({id}) => relations.includes(id)),
      actors,
    ),
  );

  constructor(desk: Desk, host: Host) {
    this.#desk = desk;
    this.#host = host;
    adopt(host.renderRoot, tourStyles);
  }

  /** Whether it was left after its first step. */
  get underWay(): boolean {
    return this.#step !== undefined && this.#desk.context.explainer.tour.includes(this.#step);
  }

  get highlight(): Highlight {
    return this.#highlight(this.#desk.graph, this.#shown.step);
  }

  /** Shows the step it is at; a person’s wish also takes them there. */
  async begin(byPerson: boolean): Promise<void> {
    this.#desk.show(this);
    if (!byPerson) return;
    this.#announce();
    await this.#focus('.tour .panel-heading');
  }

  /** All steps of which anybody is drawn, and the one it is at: where that is left out, the next that is not. */
  get #shown(): {steps: readonly TourStep[]; step: TourStep; at: number} {
    const {tour} = this.#desk.context.explainer;
    const {byId} = this.#desk.graph;
    const drawn = tour.filter(({actors}) => actors.some((id) => byId.has(id)));
    const steps = drawn.length ? drawn : tour;
    const from = this.#step ? tour.indexOf(this.#step) : 0;
    const next = steps.findIndex((step) => tour.indexOf(step) >= from);
    const at = next < 0 ? steps.length - 1 : next;
    return {steps, at, step: steps[at]!};
  }

  #go(by: number): void {
    const {steps, at} = this.#shown;
    const step = steps[at + by];
    if (step) {
      this.#step = step;
      this.#announce();
      this.#desk.update();
      this.#host.renderRoot.querySelector('.panel')?.scrollTo(0, 0);
    } else if (by > 0) this.#end();
  }

  /** Ends: the next tour begins anew. */
  readonly #end = (): void => {
    this.#step = undefined;
    this.#desk.close();
    void this.#focus('.take-tour', true);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const onward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Escape') this.#end();
    else if (/^Arrow(Left|Right)$/.test(event.key)) this.#go(event.key === onward ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #announce(): void {
    const {tour: texts = english} = this.#desk.context.messages;
    const {steps, step, at} = this.#shown;
    this.#desk.say(texts.announced(texts.step(at + 1, steps.length), step.title));
  }

  render(): TemplateResult {
    const {context, level} = this.#desk;
    const {tour: texts = english} = context.messages;
    const {steps, step, at} = this.#shown;
    const last = at === steps.length - 1;
    const basis = allClaims(context.explainer).filter(({claim}) => step.basis.includes(claim.id));
    return html`<div class="tour" @keydown=${this.#onKeyDown}>
      <div class="panel-heading" role="heading" aria-level=${Math.min(level + 1, 6)} tabindex="-1">${step.title}</div>
      <div class="steps">
        <p class="muted small">${texts.step(at + 1, steps.length)}</p>
        <button type="button" class="view" part="button" aria-disabled=${at === 0} @click=${() => this.#go(-1)}>
          ${texts.previous}
        </button>
        <button type="button" class="view" part="button" @click=${() => this.#go(1)}>${last ? texts.end : texts.next}</button>
        ${closeButton(texts.close, this.#end)}
      </div>
      ${keyed(
        step,
        html`<p>${step.text}</p>
          ${basis.length ? this.#basis(basis) : nothing}`,
      )}
    </div>`;
  }

  /** The claims that a step rests on, with who makes each and how firmly. */
  #basis(claims: readonly AnyClaim[]): TemplateResult {
    const {context} = this.#desk;
    const {tour: texts = english} = context.messages;
    return html`<details class="basis">
      <summary class="small">${texts.basis(claims.length)}</summary>
      <ul>
        ${claims.map(
          ({kind, claim}) =>
            html`<li>
              <p>${kind === 'quote' ? html`<q>${claim.text}</q> ${claim.occasion}` : claim.text}</p>
              ${attribution(claim, context)}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  async #focus(selector: string, preventScroll = false): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll});
  }
}
