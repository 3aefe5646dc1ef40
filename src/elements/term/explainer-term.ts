import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Explainer} from '../../explainer/schema.js';
import {VERSION} from '../../internal/version.js';
import {checkAttributes} from '../../internal/warn.js';
import {termStyles} from './explainer-term.styles.js';
import {unwatch, watch} from './intent.js';
import type {Subject} from './subject.js';

/**
 * A name in running text that opens the actor’s card: when the pointer rests on it, on Enter, on a tap. The text stays the host’s
 * text; where there is no script, no data or no such actor it is nothing else. Until a person wants to see a card, a page’s
 * terms ask for nothing and share three listeners.
 *
 * @element explainer-term
 * @summary A name in running text that opens the actor’s card.
 * @slot - The name, as the text has it.
 * @fires explainer-ready - The card is on screen for the first time.
 * @fires explainer-error - There is no card to open, so the term is plain text; `code` and `message` say why.
 * @fires explainer-select - A person opened the card with a press or a key. Cancelable.
 * @csspart text - The name in the text.
 * @csspart popover - What opens: the card’s box.
 * @csspart name - In the popover: the actor’s name.
 * @csspart portrait - In the popover: the picture or emblem.
 * @csspart summary - In the popover: who this is, in a few words.
 * @csspart source - In the popover: the article the data comes from.
 * @csspart as-of - In the popover: the date the data holds for.
 * @csspart corrections - In the popover: what has been put right since publication.
 * @csspart contact - In the popover: the link to report an error.
 * @csspart doctor - What is wrong, told on the page when the script tag has `data-doctor`.
 * @cssprop [--explainer-font-size=medium] - Size of the card’s text; all else in it follows.
 * @cssprop --explainer-text - Colour of the card’s text.
 * @cssprop --explainer-muted - Colour of its secondary text.
 * @cssprop --explainer-line - Colour of its rules.
 * @cssprop --explainer-surface - Colour of its ground.
 * @cssprop --explainer-accent - Colour of its links, and of focus.
 * @cssprop [--explainer-space=1em] - The unit of space.
 * @cssprop [--explainer-radius=3px] - Rounding of the card’s box.
 * @example
 * ```html
 * <p>The militia of <explainer-term actor="qayis-khazali">Qayis Khazali</explainer-term> is one of them.</p>
 * ```
 */
export class ExplainerTerm extends LitElement {
  static readonly version: string = VERSION;
  static override styles = termStyles;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** Id of the actor whose card opens. */
  @property() actor: string | null = null;
  /** URL of the explainer. Without it: the one that `data-src` on the script tag names, else the packaged article. */
  @property() src: string | null = null;
  /** Widgets with the same group share one selection. */
  @property() group: string | null = null;
  /** Ids of actors that this page does not show, separated by spaces: their terms are plain text. */
  @property() exclude: string | null = null;
  /** The card’s colours: `auto` follows the page’s `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Level of the card’s heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;
  /** Where the article is, when the document does not say. */
  @property({attribute: 'source-url'}) sourceUrl: string | null = null;

  /** What a person’s first wish to see the card brings. @internal */
  subject: Subject | undefined;
  readonly #internals = this.attachInternals();
  #state: 'loading' | 'ready' | 'error' = 'ready';

  /** The parsed document; null before a person first wants to see the card. */
  get explainer(): Explainer | null {
    return this.subject?.explainer ?? null;
  }

  /** Selects an item of the document by its id, for the group to follow. False, and no change, for an unknown id. */
  select(id: string): boolean {
    return this.subject?.select(id) ?? false;
  }

  /** What can be pressed; null where the term is plain text. @internal */
  get trigger(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('[part=text]') ?? null;
  }

  /** @internal */
  enter(state: 'loading' | 'ready' | 'error'): void {
    const {states} = this.#internals;
    states.delete(this.#state);
    states.add((this.#state = state));
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watch(this);
    checkAttributes(this, ExplainerTerm.observedAttributes);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Asked for something else, it may have a card again.
    if (!this.hasUpdated || changed.has('actor') || changed.has('src')) this.enter('ready');
  }

  override render(): TemplateResult {
    const {actor, exclude} = this;
    if (this.#state === 'error' || exclude?.split(/\s+/).includes(actor ?? '')) return html`<slot></slot>`;
    return html`<span part="text" role="button" tabindex="0" aria-expanded="false" data-actor=${actor ?? ''}
      ><slot></slot
    ></span>`;
  }
}
