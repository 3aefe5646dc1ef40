import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {lookup} from '../../explainer/queries.js';
import type {Explainer} from '../../explainer/schema.js';
import {timeline} from '../../i18n/en/timeline.js';
import {foldAll} from '../../internal/disclosure.js';
import type {Items, Selection} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {foot} from '../../internal/foot.js';
import {ignored, warn} from '../../internal/warn.js';
import {relationTime} from '../../internal/when.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {askedOf, type Asked} from './asked.js';
import {axisStyles} from './axis.styles.js';
import {AxisController} from './axis-controller.js';
import {timelineStyles} from './explainer-timeline.styles.js';
import {countFacets, type Facet} from './facets.js';
import {filters} from './filters.js';
import {eventList, undatedList} from './list.js';
import {partOf, type Part} from './parts.js';
import {viewOf, type View} from './view.js';

/**
 * The document’s events in order, none more exactly dated than the text dates it: a list and, where there is room, an axis true to scale.
 *
 * @element explainer-timeline
 * @summary What happened when, as far as the text says, and who says so.
 * @slot - The fallback: shown before the timeline is ready, without script, and when it cannot be shown.
 * @fires explainer-ready - The timeline is on screen; `items` counts its events.
 * @fires explainer-error - The fallback is shown; `code` and `message` say why.
 * @fires explainer-select - A person chose an actor, or an event on the axis. Cancelable.
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart summary - How many events there are, and how many of them are not dated.
 * @csspart button - A button of the interface.
 * @csspart filters - What narrows the events down.
 * @csspart filter - One button of these.
 * @csspart axis - The time axis, where there is room for one.
 * @csspart label - An event on the axis.
 * @csspart cluster - A mark on the axis that stands for several events.
 * @csspart legend - What the marks on the axis mean.
 * @csspart event - An event in the list.
 * @csspart date - When it happened, as far as the text says.
 * @csspart actor - The name of one that took part.
 * @csspart undated - The events that are not dated in the text.
 * @csspart attribution - The mark of who asserts that it happened.
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
 * @cssprop --explainer-accent - Colour of links, marks and focus.
 * @cssprop [--explainer-space=1em] - The unit of space.
 * @example
 * ```html
 * <explainer-timeline since="2007" until="2009"><p>What happened from 2007 to 2009.</p></explainer-timeline>
 * ```
 */
export class ExplainerTimeline extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, claimStyles, timelineStyles, axisStyles];

  /** Id of an actor: only its events. In a group, the one it starts with. */
  @property() actor: string | null = null;
  /** Only what may have happened then or later, as EDTF: `2007`, `2007-03`. */
  @property() since: string | null = null;
  /** Only what may have happened then or earlier, as EDTF. */
  @property() until: string | null = null;

  readonly #axis = new AxisController(this);
  /** The actor chosen by a person, a script or the group, until somebody closes that choice. */
  #chosen: string | null = null;
  #followed: Selection | null = null;
  /** What a person wants of the events. */
  #facets: ReadonlySet<Facet> = new Set();
  #of: Explainer | null = null;
  #asked: Asked | null = null;
  #view: View | null = null;
  /** The events shown, and those that were drawn last. */
  #shown = '';
  #drawn = '';
  /** How many events come before the part of each list that is on the page. */
  #from: Record<'placed' | 'undated', number> = {placed: 0, undated: 0};
  #revealed: string | undefined;

  constructor() {
    super({timeline});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {explainer, selected} = this;
    if (explainer !== this.#of) this.#facets = new Set();
    if (changed.has('actor') || explainer !== this.#of) this.#chosen = null;
    if (selected !== this.#followed && (!selected || selected.kind === 'actor')) this.#chosen = selected?.id ?? null;
    this.#followed = selected;
    if (explainer && !this.check(explainer)) this.#look(explainer, changed);
    this.#of = explainer;
  }

  /** Works out what is shown. */
  #look(explainer: Explainer, changed: PropertyValues<this>): void {
    const asked = (this.#asked = askedOf(this));
    const isNew = explainer !== this.#of || (['since', 'until'] as const).some((name) => changed.has(name));
    if (isNew) this.#complain(asked);
    const view = (this.#view = viewOf(explainer, asked, this.#actorIn(explainer), this.#facets));
    const shown = JSON.stringify([view.placed, view.undated].flat().map(({id}) => id));
    if (shown !== this.#shown) this.#from = {placed: 0, undated: 0};
    this.#shown = shown;
    const selected = this.#eventSelected;
    if (selected && selected !== this.#revealed)
      for (const list of ['placed', 'undated'] as const) this.#from[list] = partOf(view[list], selected) ?? this.#from[list];
  }

  #complain({wrong, contradictory}: Asked): void {
    for (const [name, value, valid] of wrong) ignored(this, name, value, valid);
    if (contradictory)
      warn(
        this,
        `since="${this.since}" is later than until="${this.until}": nothing can lie between, so both are ignored. Swap them, or leave one out.`,
      );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#drawn !== this.#shown) foldAll(this.renderRoot);
    this.#drawn = this.#shown;
    this.#reveal();
  }

  protected override check({actors}: Explainer): Failure | null {
    if (this.actor === null || actors.some(({id}) => id === this.actor)) return null;
    return new Failure('unknown-id', {attribute: 'actor', value: this.actor});
  }

  protected override prepared(): boolean {
    return this.#axis.ready;
  }

  protected override items(): Items {
    const {placed, undated} = this.#view!;
    return {events: placed.length + undated.length};
  }

  /** Id of the actor whose events are shown; null for everybody’s. */
  #actorIn(explainer: Explainer): string | null {
    return this.#chosen && lookup(explainer).actors.has(this.#chosen) ? this.#chosen : this.actor;
  }

  get #eventSelected(): string | undefined {
    return this.selected?.kind === 'event' ? this.selected.id : undefined;
  }

  readonly #chooseActor = (id: string): void => {
    if (this.choose('actor', id)) void this.#focus('.heading');
  };

  #showAll(): void {
    this.selection.set(null);
    void this.#focus('.heading');
  }

  #toggle(facet: Facet): void {
    const facets = new Set(this.#facets);
    if (!facets.delete(facet)) facets.add(facet);
    this.#facets = facets;
    this.requestUpdate();
  }

  /** What is selected is not left folded away; once, so that a person can fold it again. */
  #reveal(): void {
    const id = this.#eventSelected;
    if (id === this.#revealed) return;
    const event = this.renderRoot.querySelector(`.event[data-event='${id}']`);
    event?.closest('details')?.setAttribute('open', '');
    this.#revealed = event ? id : undefined;
  }

  /** From a mark on the axis to the event in the list. */
  #goTo(id: string): void {
    if (!this.choose('event', id)) return;
    this.height.release();
    void this.#focus(`.event[data-event='${id}']`);
  }

  #part(list: 'placed' | 'undated'): Part {
    const onTurn = (from: number): void => {
      this.#from[list] = from;
      this.requestUpdate();
      void this.#focus(`.event[data-event='${this.#view![list][from]!.id}']`);
    };
    return {from: this.#from[list], whole: this.#axis.printing, onTurn};
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus({preventScroll: true});
    element?.scrollIntoView({block: 'nearest'}); // no further than it takes, so that the axis stays in view if it can
  }

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const {placed, undated, scope, untold} = this.#view!;
    const {messages} = this;
    const {timeline} = messages;
    const context = this.context(explainer);
    const actor = this.#actorIn(explainer);
    const options = {context, selected: this.#eventSelected, actor, onActor: this.#chooseActor};
    const shown = [...placed, ...undated];
    const undatedCount = shown.filter(({date}) => !date).length;
    const summary = shown.length ? timeline.summary(shown.length, scope.length, undatedCount) : timeline.none;
    const time = relationTime(this.#asked!, messages);
    return this.frame(
      'timeline',
      html`<figure aria-labelledby="heading">
        <p class="small muted">${explainer.title}</p>
        <div class="heading" id="heading" part="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">
          ${actor === null ? timeline.heading : timeline.with(this.#nameOf(actor))}
        </div>
        <p class="muted small" part="summary" role="status">
          ${[time, summary].filter(Boolean).join(': ')} ${untold ? timeline.untold(untold) : nothing}
        </p>
        ${this.#closer(actor)}
        ${filters({counts: countFacets(scope, explainer), chosen: this.#facets, messages, onToggle: (facet) => this.#toggle(facet)})}
        ${this.#axis.render({...options, events: placed, onChoose: (id) => this.#goTo(id)})}
        ${placed.length ? eventList(placed, this.#part('placed'), options) : nothing}
        ${
          undated.length
            ? html`<section class="undated" part="undated" aria-labelledby="undated">
                <div class="section-heading" id="undated" role="heading" aria-level=${Math.min(this.headingLevel + 1, 6)}>
                  ${timeline.undated}
                </div>
                ${undatedList(undated, this.#part('undated'), options)}
              </section>`
            : nothing
        }
        ${foot(context)}
      </figure>`,
    );
  }

  /** The way back from the events of a chosen actor. */
  #closer(actor: string | null): TemplateResult | typeof nothing {
    if (actor === this.actor) return nothing;
    const {timeline} = this.messages;
    return html`<p>
      <button type="button" class="link" part="button" @click=${() => this.#showAll()}>
        ${this.actor === null ? timeline.all : timeline.with(this.#nameOf(this.actor))}
      </button>
    </p>`;
  }

  readonly #nameOf = (id: string): string => lookup(this.explainer!).actors.get(id)?.name ?? id;
}
