import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {lookup, tiesOf} from '../../explainer/queries.js';
import type {Actor, Explainer} from '../../explainer/schema.js';
import {card} from '../../i18n/en/card.js';
import {foot} from '../../internal/foot.js';
import type {Items} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {ShownController} from '../../internal/shown-controller.js';
import {oneOf} from '../../internal/warn.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {quotationStyles} from '../../styles/quotation.styles.js';
import {cardStyles} from './explainer-card.styles.js';
import {eventSection, factSection, quoteSection} from './sections.js';
import {header, portrait} from './header.js';
import {tieSection} from './ties.js';

/**
 * One actor: who it is, what is said and by whom, its ties, quotations and events.
 *
 * @element explainer-card
 * @summary One actor of an explainer, every claim with its source.
 * @slot - The fallback: shown before the card is ready, without script, and when it cannot be shown.
 * @slot portrait - A picture of the actor, in place of the document’s or of the emblem.
 * @fires explainer-ready - The card is on screen; `items` counts what it shows.
 * @fires explainer-error - The fallback is shown; `code` and `message` say why.
 * @fires explainer-select - A person opened another actor. Cancelable.
 * @csspart base - The card’s box.
 * @csspart name - The actor’s name, the card’s heading.
 * @csspart portrait - The picture or emblem.
 * @csspart summary - Who this is, in a sentence or two.
 * @csspart facts - The section of sourced facts.
 * @csspart ties - The section of ties.
 * @csspart quotes - The section of quotations.
 * @csspart events - The section of events.
 * @csspart attribution - The mark of who asserts a claim.
 * @csspart source - The article the data comes from.
 * @csspart as-of - The date the data holds for.
 * @csspart corrections - What has been put right since publication.
 * @csspart corrected-since - Of a pinned explainer: that it has been corrected since, and the way to the latest.
 * @csspart contact - The link to report an error.
 * @csspart notice - The short word shown where there is no fallback.
 * @csspart doctor - What is wrong, told on the page when the script tag has `data-doctor`.
 * @cssprop [--explainer-font-size=medium] - Size of the text; all else follows.
 * @cssprop --explainer-text - Colour of the text.
 * @cssprop --explainer-muted - Colour of secondary text.
 * @cssprop --explainer-line - Colour of rules.
 * @cssprop --explainer-surface - Colour of the ground.
 * @cssprop --explainer-accent - Colour of links and focus.
 * @cssprop [--explainer-space=1em] - The unit of space.
 * @cssprop [--explainer-radius=3px] - Rounding of portraits and emblems.
 * @example
 * ```html
 * <explainer-card actor="qayis-khazali"><p>Who Qayis Khazali is.</p></explainer-card>
 * ```
 */
export class ExplainerCard extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, claimStyles, quotationStyles, cardStyles];

  /** Id of the actor to show; in a group, the one it starts with. */
  @property() actor: string | null = null;
  /** `full`, or `compact`: one line of who this is. */
  @property() variant: 'full' | 'compact' = 'full';
  /** A tie opens that actor in this card, with a way back. */
  @property({type: Boolean}) browse = false;

  /** The actors opened before the one shown, for the way back. */
  #trail: readonly string[] = [];
  readonly #shown = new ShownController(this, 'actor');
  #moveFocus = false;

  constructor() {
    super({card});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.variant = oneOf(this, 'variant', this.variant, ['full', 'compact'], 'full');
    if (changed.has('actor')) this.#trail = [];
    super.willUpdate(changed);
    this.#shown.follow(this.actor, this.selected);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  #open(id: string, trail: readonly string[]): void {
    if (!this.choose('actor', id)) return;
    this.#trail = trail;
    this.#moveFocus = true;
  }

  protected override check({actors}: Explainer): Failure | null {
    const known = actors.some(({id}) => id === this.actor);
    return known ? null : new Failure('unknown-id', {attribute: 'actor', value: this.actor});
  }

  protected override items(explainer: Explainer): Items {
    return {actors: 1, relations: this.variant === 'full' ? tiesOf(explainer, this.#shown.id).length : 0};
  }

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const actor = lookup(explainer).actors.get(this.#shown.id) as Actor;
    const context = this.context(explainer);
    if (this.variant === 'compact')
      return this.frame(
        'card compact',
        html`<div class="line" data-actor=${actor.id}>
          ${portrait(actor, context)}
          <div>
            <p><strong class="name" part="name">${actor.name}</strong> <span part="summary">${actor.role}</span></p>
            ${foot(context)}
          </div>
        </div>`,
      );
    const onTie = this.browse || this.group !== null ? (id: string) => this.#open(id, [...this.#trail, actor.id]) : undefined;
    return this.frame(
      'card',
      html`<article data-actor=${actor.id}>
        ${this.#back(context.explainer)} ${header(actor, this.headingLevel, context)}
        <div class="columns">
          <div>
            ${actor.summary ? html`<p class="summary" part="summary">${actor.summary}</p>` : nothing}
            ${actor.withheld ? html`<p class="muted">${context.messages.card.withheld} ${actor.withheld}</p>` : nothing}
            ${factSection(actor, this.headingLevel, context)} ${quoteSection(actor, context)} ${eventSection(actor, context)}
          </div>
          <div>${tieSection(actor, this.headingLevel, context, onTie)}</div>
        </div>
        ${foot(context)}
      </article>`,
    );
  }

  #back(explainer: Explainer): TemplateResult | typeof nothing {
    const last = this.#trail.at(-1);
    const name = last && lookup(explainer).actors.get(last)?.name;
    if (!last || !name || !this.browse) return nothing;
    return html`<button class="back link" type="button" @click=${() => this.#open(last, this.#trail.slice(0, -1))}>
      <span aria-hidden="true">&larr;</span> ${this.messages.card.back(name)}
    </button>`;
  }
}
