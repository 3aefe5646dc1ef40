import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Explainer} from '../explainer/schema.js';
import {lookup} from '../explainer/queries.js';
import {hostStyles, widgetStyles} from '../styles/host.styles.js';
import type {Messages} from '../i18n/index.js';
import type {Context} from './attribution.js';
import {DatasetController} from './dataset-controller.js';
import {ExplainerReadyEvent, ExplainerSelectEvent, type Items, type Selection, type SelectionKind} from './events.js';
import type {Failure} from './failure.js';
import {asOf} from './foot.js';
import {SelectionController} from './group.js';
import {HeightKeeper} from './height-keeper.js';
import {VERSION} from './version.js';
import {checkAttributes, oneOf, seldom} from './warn.js';

/**
 * What every widget is: an explainer loaded, a selection shared, a fallback kept until there is something better.
 * A widget says what is wrong with what it was asked for (`check`), draws (`renderWidget`) and counts what it shows (`items`).
 */
export abstract class ExplainerElement extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [hostStyles, widgetStyles];

  /** URL of the explainer to show. Without it: the one that `data-src` on the script tag names, else the packaged article. */
  @property() src: string | null = null;
  /** Widgets with the same group share one selection. */
  @property() group: string | null = null;
  /** Colours: `auto` follows the page’s `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Level of the widget’s heading, 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;
  /** Where the article is, when the document does not say. */
  @property({attribute: 'source-url'}) sourceUrl: string | null = null;

  /** Ids of what this page does not show, separated by spaces: actors with all that names them, events, quotations, relations, facts. */
  @property() exclude: string | null = null;
  /** Reads the selection from the page’s fragment, and writes it there. */
  @property({attribute: 'deep-link', type: Boolean}) deepLink = false;
  /** Do not ask whether a pinned explainer has been corrected since. */
  @property({attribute: 'no-updates', type: Boolean}) noUpdates = false;
  /** Leave out the means to pass the widget on. */
  @property({attribute: 'no-share', type: Boolean}) noShare = false;

  /** Whether the widget can draw itself to fit any height, as a diagram can; others fold what does not fit. */
  protected readonly fills: boolean = false;
  protected readonly loader: DatasetController;
  protected readonly selection = new SelectionController(this);
  protected readonly height = new HeightKeeper(this);
  protected readonly internals = this.attachInternals();
  #state: 'loading' | 'ready' | 'error' | undefined;
  #announced: unknown;
  #notice: TemplateResult | typeof nothing = nothing;
  #failure: Failure | null = null;
  #since: TemplateResult | undefined;
  #ready = false;
  #linked = false;

  /** `english` has the widget’s own texts in English. */
  constructor(english: Partial<Messages>) {
    super();
    this.loader = new DatasetController(this, english);
  }

  /** The parsed document, without what `exclude` leaves out; null until it is there. */
  get explainer(): Explainer | null {
    return this.loader.explainer;
  }

  /** Selects an actor, relation, quote or event by its id, as a script; the group follows. False, and no change, for an unknown id. */
  select(id: string): boolean {
    const kind = this.explainer && kindOf(this.explainer, id);
    if (kind) this.selection.set({kind, id});
    return Boolean(kind);
  }

  /** What is wrong with what this widget was asked to show, or null. */
  protected abstract check(explainer: Explainer): Failure | null;
  /** Whether all is here that drawing takes; until then the fallback stays. */
  protected prepared(_explainer: Explainer): boolean {
    return true;
  }
  /** The widget itself. */
  protected abstract renderWidget(explainer: Explainer): TemplateResult;
  /** What is shown, once it is complete; null until then. */
  protected abstract items(explainer: Explainer): Items | null;

  /** A person selects: tells the page, which may cancel, then the group. */
  protected choose(kind: SelectionKind, id: string): boolean {
    const {explainer} = this;
    const allowed = explainer !== null && this.dispatchEvent(new ExplainerSelectEvent(explainer.id, kind, id));
    if (allowed) this.selection.set({kind, id});
    return allowed;
  }

  /** What is selected here or in the group, if this widget has it. */
  protected get selected(): Selection | null {
    const {value} = this.selection;
    return value && this.explainer && kindOf(this.explainer, value.id) ? value : null;
  }

  /** The interface's texts. */
  protected get messages(): Messages {
    return this.loader.messages;
  }

  /** What templates need beside what they draw. */
  protected context(explainer: Explainer): Context {
    return {
      explainer,
      messages: this.messages,
      base: this.loader.url,
      sourceUrl: this.sourceUrl,
      widget: this.noShare ? null : this,
      since: this.noUpdates ? nothing : this.#since,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    checkAttributes(this, (this.constructor as typeof ExplainerElement).observedAttributes);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const {explainer} = this;
    this.selection.join(this.group && explainer ? `${this.group} ${explainer.id}` : '');
    this.theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark'], 'auto');
    this.headingLevel = oneOf(this, 'heading-level', this.headingLevel, [2, 3, 4, 5, 6], 3);
    this.#failure = this.loader.failure ?? (explainer && this.check(explainer));
    if (this.#announced !== explainer) this.#since = undefined;
    this.#ready = !this.#failure && explainer !== null && this.prepared(explainer);
  }

  protected override update(changed: PropertyValues): void {
    const state = this.#failure ? 'error' : this.#ready ? 'ready' : 'loading';
    const reserved = state === 'ready' && this.#state === 'loading' ? this.height.reserved() : null;
    const changing = state !== this.#state;
    if (changing) this.#enter(state);
    super.update(changed);
    const widget = this.renderRoot.querySelector<HTMLElement>('.widget');
    if (changing && widget) this.height.keep(widget, reserved, this.fills);
  }

  protected override updated(_changed: PropertyValues): void {
    const {explainer} = this;
    if (this.deepLink && !this.#linked) void this.#link();
    if (this.#failure) void this.#tell(this.#failure);
    else if (explainer && this.#ready && this.#announced !== explainer) {
      const items = this.items(explainer);
      if (!items) return;
      this.#announced = explainer;
      this.dispatchEvent(new ExplainerReadyEvent(items));
      void this.#update(explainer);
    }
  }

  /** Asks once it is on screen, and only where the document names a place to ask at. */
  async #update({updates}: Explainer): Promise<void> {
    const {url} = this.loader;
    if (!updates || !url || this.noUpdates) return;
    const {correctedSince} = await import('./seldom.js');
    const since = await correctedSince(this, url, this.messages);
    if (!since || this.#announced !== this.explainer) return;
    this.#since = since;
    this.requestUpdate();
  }

  async #link(): Promise<void> {
    this.#linked = true;
    const {DeepLink} = await import('./seldom.js');
    new DeepLink(this, () => this.selected);
  }

  /** Says why the fallback is shown: in the console, to the page’s scripts, and to the reader where there is no fallback. */
  async #tell(failure: Failure): Promise<void> {
    if (this.#announced === failure.key) return;
    this.#announced = failure.key;
    this.#notice = nothing;
    const {tell} = await seldom();
    if (this.#announced !== failure.key) return;
    this.#notice = tell(this, failure, this.messages, () => void this.loader.load());
    this.requestUpdate();
  }

  #enter(state: 'loading' | 'ready' | 'error'): void {
    if (this.#state) this.internals.states.delete(this.#state);
    this.internals.states.add((this.#state = state));
  }

  /** The widget's box: everything a widget draws goes through here. `name` is its class. */
  protected frame(name: string, content: unknown): TemplateResult {
    const {clipped} = this.height;
    return html`<div
      class="widget ${name}"
      part="base"
      lang=${this.explainer?.lang ?? ''}
      data-theme=${this.theme}
      ?data-clipped=${clipped}
      @focusin=${this.height}
    >
      ${content}
      ${
        clipped
          ? html`<div class="show-all foot muted">
              <button type="button" class="link" @click=${() => this.height.release()}>${this.messages.showAll}</button>
              ${asOf(this.context(this.explainer!))}
            </div>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const {explainer} = this;
    return html`<slot ?hidden=${this.#ready}></slot>
      ${explainer && this.#ready ? this.renderWidget(explainer) : this.#failure ? this.#notice : nothing}`;
  }
}

/** What an id stands for. */
export function kindOf(explainer: Explainer, id: string): SelectionKind | undefined {
  const items = lookup(explainer);
  return (['actor', 'relation', 'quote', 'event'] as const).find((kind) => items[`${kind}s`].has(id));
}
