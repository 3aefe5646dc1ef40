import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {allClaims, type AnyClaim} from '../../explainer/claims.js';
import type {TourStep} from '../../explainer/schema.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import type {Graph} from '../../graph/model.js';
import {attribution} from '../../internal/attribution.js';
import type {Desk, Guide} from './guide.js';
import {closeButton, panelHeading} from './panel.js';
import {remembered} from './remembered.js';
import {turner} from './turner.js';

/** The explainer’s own steps, each bringing out actors and relations with a text. It stays at its step while it is away. */
export class Tour implements Guide {
  readonly button = '.take-tour';

  #step: TourStep | undefined;
  readonly #desk: Desk;
  readonly #highlight = remembered(({links}: Graph, {actors, relations}: TourStep): Highlight =>
    highlightOf(
      links.filter(({id}) => relations.includes(id)),
      actors,
    ),
  );

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Whether it was left after its first step. */
  get underWay(): boolean {
    return this.#desk.context.explainer.tour.includes(this.#step!);
  }

  get highlight(): Highlight {
    return this.#highlight(this.#desk.graph, this.#shown.step);
  }

  /** Shows the step it is at; a person’s wish also takes them there. */
  async open(byPerson: boolean): Promise<void> {
    this.#show(byPerson);
    if (byPerson) await this.#desk.focus('.tour .panel-heading');
  }

  /** All steps of which anybody is drawn, and the one it is at: where that is left out, the next that is not. */
  get #shown(): {steps: readonly TourStep[]; step: TourStep; at: number} {
    const {tour} = this.#desk.context.explainer;
    const {byId} = this.#desk.graph;
    const drawn = tour.filter(({actors}) => actors.some((id) => byId.has(id)));
    const steps = drawn.length ? drawn : tour;
    const passed = steps.filter((step) => tour.indexOf(step) < tour.indexOf(this.#step!));
    const at = Math.min(passed.length, steps.length - 1);
    return {steps, at, step: steps[at]!};
  }

  /** “Step 3 of 9” */
  get #place(): string {
    const {steps, at} = this.#shown;
    return this.#desk.context.messages.tour.step(at + 1, steps.length);
  }

  #show(aloud = true): void {
    this.#desk.show(this, aloud ? `${this.#place}: ${this.#shown.step.title}` : '');
  }

  /** After the last step it ends. */
  turn(by: number): void {
    const {steps, at} = this.#shown;
    if (at + by < 0) return;
    this.#step = steps[at + by];
    if (!this.#step) return void this.#desk.leave();
    this.#show();
    this.#desk.host.renderRoot.querySelector('.panel')?.scrollTo(0, 0);
  }

  /** The next tour begins anew. */
  closed(): void {
    this.#step = undefined;
  }

  render(): TemplateResult {
    const {context, host} = this.#desk;
    const {tools, tour} = context.messages;
    const {steps, step, at} = this.#shown;
    const basis = allClaims(context.explainer).filter(({claim}) => step.basis.includes(claim.id));
    const next = at < steps.length - 1 ? undefined : tour.end;
    return html`<div class="tour">
      ${panelHeading(step.title, host.headingLevel)}
      <div class="steps">
        ${turner({place: this.#place, tools, first: at === 0, next, onTurn: (by) => this.turn(by)})}
        ${closeButton(tour.close, () => void this.#desk.leave())}
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
    return html`<details class="basis">
      <summary class="small">${context.messages.tour.basis(claims.length)}</summary>
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
}
