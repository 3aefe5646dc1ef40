import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {lookup} from '../../explainer/queries.js';
import type {Explainer, Quote} from '../../explainer/schema.js';
import {quote} from '../../i18n/en/quote.js';
import {attribution, type Context} from '../../internal/attribution.js';
import type {Items} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {foot} from '../../internal/foot.js';
import {ShownController} from '../../internal/shown-controller.js';
import {oneOf} from '../../internal/warn.js';
import {whose} from '../../internal/whose.js';
import {ENGLISH_MARKS, words} from '../../internal/words.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {quotationStyles} from '../../styles/quotation.styles.js';
import {byline} from './credit.js';
import {quoteStyles} from './explainer-quote.styles.js';
import type {Following} from './following.js';
import type * as more from './more.js';

/** Arrives before the press, which some browsers must follow at once to allow copying. */
const fetchCopying = () => import('./copy.js');

/**
 * One quotation: the exact words, whose they are, when they were said, and through whom they reached us.
 *
 * @element explainer-quote
 * @summary One direct quotation with speaker, occasion and source.
 * @slot - The fallback: shown before the quotation is ready, without script, and when it cannot be shown.
 * @fires explainer-ready - The quotation is on screen.
 * @fires explainer-error - The fallback is shown; `code` and `message` say why.
 * @fires explainer-select - A person chose the speaker, or one the quotation is about, in a group. Cancelable.
 * @fires explainer-copy - A person copied the quotation; `what` is `quote`.
 * @csspart base - The box.
 * @csspart words - The words, a `blockquote`.
 * @csspart speaker - Who said it, or whose words they are.
 * @csspart following - In a group: the way to the chosen actor’s other quotations, and to the actors in this one.
 * @csspart copy - The button that copies the quotation.
 * @csspart attribution - The mark of who asserts that it was said.
 * @csspart source - The article the data comes from.
 * @csspart as-of - The date the data holds for.
 * @csspart corrections - What has been put right since publication.
 * @csspart corrected-since - Of a pinned explainer: that it has been corrected since, and the way to the latest.
 * @csspart contact - The link to report an error.
 * @csspart popover - For `inline`: what opens with speaker, source and date.
 * @csspart notice - The short word shown where there is no fallback.
 * @csspart doctor - What is wrong, told on the page when the script tag has `data-doctor`.
 * @cssprop [--explainer-font-size=medium] - Size of the text; all else follows.
 * @cssprop --explainer-text - Colour of the text.
 * @cssprop --explainer-muted - Colour of secondary text.
 * @cssprop --explainer-line - Colour of rules.
 * @cssprop --explainer-surface - Colour of the ground.
 * @cssprop --explainer-accent - Colour of links and focus.
 * @cssprop [--explainer-space=1em] - The unit of space.
 * @example
 * ```html
 * <explainer-quote quote="quote-kafr-kila"><blockquote>What was said.</blockquote></explainer-quote>
 * ```
 */
export class ExplainerQuote extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, claimStyles, quotationStyles, quoteStyles];

  /** Id of the quotation to show. */
  @property() quote: string | null = null;
  /** `callout`; `pull`, for the eye in a long text; `inline`, in the host’s own sentence and style. */
  @property() variant: 'callout' | 'pull' | 'inline' = 'callout';

  readonly #shown = new ShownController(this, 'quote');
  /** What only quotations in a sentence, in another language or in a group need. */
  #more: typeof more | undefined;
  #following: Following | undefined;

  constructor() {
    super({quote});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.variant = oneOf(this, 'variant', this.variant, ['callout', 'pull', 'inline'], 'callout');
    this.internals.states[this.variant === 'inline' ? 'add' : 'delete']('inline');
    super.willUpdate(changed);
  }

  protected override check({quotes}: Explainer): Failure | null {
    const known = quotes.some(({id}) => id === this.quote);
    return known ? null : new Failure('unknown-id', {attribute: 'quote', value: this.quote});
  }

  protected override items(): Items {
    return {quotes: 1};
  }

  #quoteOf(explainer: Explainer): Quote {
    return lookup(explainer).quotes.get(this.#shown.id) as Quote;
  }

  /** Words merely set in quotation marks are terms: in a sentence they may stand, as a callout never. */
  #standsInline({voice}: Quote): boolean {
    return this.variant === 'inline' || voice === 'term';
  }

  protected override prepared(explainer: Explainer): boolean {
    this.#shown.follow(this.quote, this.selected);
    const inline = this.#standsInline(this.#quoteOf(explainer));
    const plain = /^en\b/i.test(explainer.lang) && !inline;
    if (!this.#more && (this.group || !plain))
      void import('./more.js').then((more) => {
        this.#more = more;
        this.#following = new more.Following(this, this.#shown, (id) => this.choose('actor', id));
        this.requestUpdate();
      });
    if (this.group && !inline) this.#following?.follow(explainer, this.selected);
    return plain || Boolean(this.#more);
  }

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const quote = this.#quoteOf(explainer);
    const context = this.context(explainer);
    if (this.#more && this.#standsInline(quote)) return this.#more.inlineQuote(quote, context, this.theme);
    const marks = this.#more?.quotationMarks(explainer.lang) ?? ENGLISH_MARKS;
    return this.frame(
      `quote ${this.variant}`,
      html`<figure data-quote=${quote.id} data-voice=${quote.voice}>
        <blockquote part="words" lang=${explainer.lang}>${words(quote, marks)}</blockquote>
        <figcaption>
          ${this.#speaker(quote, context)}
          <p class="byline small muted">${byline(quote, context)}</p>
          ${quote.note ? html`<p class="small muted">${quote.note}</p>` : nothing}
          <div class="tools">${attribution(quote, context)} ${this.#copyButton(quote, context)}</div>
          ${this.group && this.#following?.pager(quote, context)} ${foot(context)}
        </figcaption>
      </figure>`,
    );
  }

  #speaker(quote: Quote, context: Context): TemplateResult {
    const {name, role} = whose(quote, context);
    return html`<p class="speaker" part="speaker">
      ${(this.group && this.#following?.speaker(quote, name)) || html`<strong data-actor=${quote.speaker ?? nothing}>${name}</strong>`}${role ? html`<span class="muted">, ${role}</span>` : nothing}
    </p>`;
  }

  #copyButton(quote: Quote, context: Context): TemplateResult {
    const copy = async ({currentTarget}: Event) => (await fetchCopying()).copyQuote(quote, context, currentTarget as Element);
    return html`<button
        type="button"
        class="link small"
        part="copy"
        @pointerenter=${fetchCopying}
        @focus=${fetchCopying}
        @click=${copy}
      >
        ${context.messages.quote.copy}
      </button>
      <span class="small muted" role="status"></span>`;
  }
}
