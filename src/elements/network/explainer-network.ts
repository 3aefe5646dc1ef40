import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {Explainer} from '../../explainer/schema.js';
import {lookup} from '../../explainer/queries.js';
import {network} from '../../i18n/en/network.js';
import {IDENTITY} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import {buildGraph, type Graph} from '../../graph/model.js';
import type {Scene} from '../../graph/scene.js';
import type {Context} from '../../internal/attribution.js';
import type {Items} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {foot} from '../../internal/foot.js';
import {ExplainerSettleEvent} from '../../internal/settle-event.js';
import {oneOf, warn} from '../../internal/warn.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {BoxController} from './box-controller.js';
import type {Controls} from './controls.js';
import {Drawing} from './drawing.js';
import {networkStyles} from './explainer-network.styles.js';
import {filtersOf} from './filters.js';
import {isMove, isZoom} from './gestures.js';
import {LayoutController} from './layout-controller.js';
import {mostConnected} from './panel.js';
import {pictureStyles} from './picture.styles.js';
import {actorAt, stage} from './stage.js';
import {table} from './table.js';
import {viewButton} from './view-button.js';

/** So many of the most connected actors the summary names. */
const NAMED = 3;

/**
 * Actors and relations as a diagram, with every relation's sentence and source in a panel and a table.
 *
 * @element explainer-network
 * @summary Who is tied to whom, as a diagram and a table, and who says so.
 * @slot - The fallback: shown before the diagram is ready, without script, and when it cannot be shown.
 * @fires explainer-ready - The first complete picture is on screen; `items` counts its actors and relations.
 * @fires explainer-settle - Positions are final.
 * @fires explainer-error - The fallback is shown; `code` and `message` say why.
 * @fires explainer-select - A person chose an actor. Cancelable.
 * @csspart base - The widget’s box.
 * @csspart heading - The heading.
 * @csspart takeaway - What the explainer explains.
 * @csspart summary - How much there is, and who is most connected.
 * @csspart tools - The buttons that zoom and move.
 * @csspart button - A button of the interface.
 * @csspart diagram - The box the picture is drawn in.
 * @csspart picture - The drawing.
 * @csspart label - A name drawn in the picture.
 * @csspart actors - The list of actors over the picture.
 * @csspart actor - An actor’s button, over its mark.
 * @csspart legend - What lines and shapes mean.
 * @csspart panel - The ties of the actor shown.
 * @csspart connection - One tie in the panel.
 * @csspart table - Everything as a table.
 * @csspart source - The article the data comes from.
 * @csspart as-of - The date the data holds for.
 * @csspart corrections - What has been put right since publication.
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
 * @example
 * ```html
 * <explainer-network focus="qayis-khazali" depth="1"><p>Who is tied to Qayis Khazali.</p></explainer-network>
 * ```
 */
export class ExplainerNetwork extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, claimStyles, networkStyles, pictureStyles];

  protected override readonly fills = true;
  readonly #box = new BoxController(this);
  readonly #layout = new LayoutController(this);

  /** Id of the actor brought out from the start, and the centre of `depth`. */
  @property({attribute: 'focus'}) focusActor: string | null = null;
  /** How many steps around `focus` to show; all without it. */
  @property({type: Number}) depth: number | null = null;
  /** Kinds of actor to show, separated by spaces: `person`, `group`, `state`, `institution`. */
  @property({attribute: 'actor-kinds'}) actorKinds: string | null = null;
  /** Ids of the relation types to show, separated by spaces. */
  @property({attribute: 'relation-types'}) relationTypes: string | null = null;
  /** Shows the `diagram`, or the `table` instead of it. */
  @property() view: 'diagram' | 'table' = 'diagram';
  /** No zooming and moving. */
  @property({attribute: 'no-zoom', type: Boolean}) noZoom = false;
  /** No key to lines and shapes. */
  @property({attribute: 'no-legend', type: Boolean}) noLegend = false;

  readonly #drawing = new Drawing();
  #controls: Controls | undefined;
  #loading: Promise<void> | undefined;
  /** Keys and gestures that came before the controls: they are kept for them. */
  readonly #early: Event[] = [];
  readonly #hold = {
    passive: false,
    handleEvent: (event: Event): void => {
      if (this.#controls) {
        if (event instanceof KeyboardEvent) this.#controls.keys.onKeyDown(event);
      } else if (isZoom(event) || isMove(event)) {
        event.preventDefault();
        this.#early.push(event);
      }
    },
  };
  #graph: Graph | null = null;
  #graphOf: Explainer | null = null;
  #scene: Scene | null = null;
  #settled: Graph | null = null;
  /** What a pointer is over: an actor, and in the panel a relation. */
  #pointed: {actor?: string | undefined; relation?: string | undefined} = {};

  constructor() {
    super({network});
  }

  /** Where the actors are now drawn, in CSS pixels of this element's box. */
  get positions(): ReadonlyMap<string, Point> {
    const diagram = this.renderRoot.querySelector('.diagram')?.getBoundingClientRect();
    const own = this.getBoundingClientRect();
    const [x, y] = diagram ? [diagram.left - own.left, diagram.top - own.top] : [0, 0];
    return new Map(this.#scene?.marks.map((mark) => [mark.id, {x: mark.x + x, y: mark.y + y}]));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.view = this.#layout.failed ? 'table' : oneOf(this, 'view', this.view, ['diagram', 'table'], 'diagram');
    super.willUpdate(changed);
    const {explainer} = this;
    const filtered = (['focusActor', 'depth', 'actorKinds', 'relationTypes'] as const).some((name) => changed.has(name));
    if (explainer && (filtered || explainer !== this.#graphOf) && !this.check(explainer)) {
      this.#graph = buildGraph(explainer, filtersOf(this, this, explainer));
      this.#graphOf = explainer;
      if (this.#controls) this.#controls.keys.tabStop = undefined;
    }
    this.#scene = explainer && this.#graph ? this.#draw(explainer, this.#graph) : null;
  }

  #draw(explainer: Explainer, graph: Graph): Scene | null {
    const {size, font} = this.#box;
    // Nothing is computed for an element that is gone.
    if (!size || !font || this.view === 'table' || !this.isConnected) return null;
    this.#layout.use(explainer, graph, size);
    const {positions: layout} = this.#layout;
    if (!layout) return null;
    return this.#drawing.make({
      graph,
      layout,
      size,
      font,
      transform: this.#controls?.zoom.transform ?? IDENTITY,
      focus: this.#shown,
      relation: this.#relation,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#scene) this.#loading ??= this.#load();
    if (!this.#scene || !this.#layout.settled || this.#settled === this.#graph) return;
    this.#settled = this.#graph;
    this.dispatchEvent(new ExplainerSettleEvent());
  }

  /** Fetches what the picture does not need to be drawn. */
  async #load(): Promise<void> {
    try {
      const {Controls} = await import('./controls.js');
      this.#controls = new Controls(this, () => this.#close(), this.#early);
      this.requestUpdate();
    } catch (error) {
      warn(this, `keys and zooming could not be fetched: ${String(error)}`);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override check({actors}: Explainer): Failure | null {
    if (this.focusActor === null || actors.some((actor) => actor.id === this.focusActor)) return null;
    return new Failure('unknown-id', {attribute: 'focus', value: this.focusActor});
  }

  protected override items(): Items | null {
    const graph = this.#graph;
    if (!graph || (!this.#scene && this.view === 'diagram' && graph.nodes.length)) return null;
    return {actors: graph.nodes.length, relations: graph.links.length};
  }

  /** The actor whose neighbourhood is brought out: pointed at, else at the keyboard's focus, else chosen. */
  get #shown(): string | undefined {
    const candidates = [this.#pointed.actor, this.#controls?.keys.current, this.#chosen, this.focusActor];
    return candidates.find((id) => typeof id === 'string' && this.#graph?.byId.has(id)) ?? undefined;
  }

  /** The chosen actor, in this widget or its group; for a relation, the one it starts from. */
  get #chosen(): string | undefined {
    const {selected, explainer} = this;
    if (!selected || !explainer) return undefined;
    return selected.kind === 'relation' ? lookup(explainer).relations.get(selected.id)?.from : selected.id;
  }

  get #relation(): string | undefined {
    return this.#pointed.relation ?? (this.selected?.kind === 'relation' ? this.selected.id : undefined);
  }

  #point(pointed: {actor?: string | undefined; relation?: string | undefined}): void {
    if (pointed.actor === this.#pointed.actor && pointed.relation === this.#pointed.relation) return;
    this.#pointed = pointed;
    this.requestUpdate();
  }

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point({actor: actorAt(event)});
  };

  readonly #onClick = (event: Event): void => {
    const actor = actorAt(event);
    if (actor) void this.#choose(actor, event);
    else if (event.target instanceof Element && event.target.closest('.diagram')) this.#close();
  };

  readonly #onFocusIn = (event: Event): void => {
    this.#pointed = {};
    this.#controls?.keys.onFocusIn(event);
    this.#bringIntoView();
  };

  /** Moves the zoomed picture so that the actor at the keyboard's focus is in it. */
  #bringIntoView(): void {
    const mark = this.#scene?.marks.find(({id}) => id === this.#controls?.keys.current);
    const {size} = this.#box;
    if (!mark || !size || !this.#controls?.zoom.zoomed) return;
    if (mark.x > mark.r && mark.y > mark.r && mark.x < size.width - mark.r && mark.y < size.height - mark.r) return;
    const at = this.#layout.positions && this.#drawing.positions(this.#layout.positions, size);
    const {index} = this.#graph!.byId.get(mark.id)!;
    if (at) this.#controls.zoom.centre(at.x[index]!, at.y[index]!);
  }

  async #choose(id: string, event: Event): Promise<void> {
    const inPanel = event.target instanceof Element && event.target.closest('.panel') !== null;
    const byKeyboard = event instanceof UIEvent && event.detail === 0;
    const node = this.#graph?.byId.get(id);
    if (!node || !this.choose('actor', id)) return;
    const {network} = this.messages;
    this.#pointed = {};
    if (this.#controls) this.#controls.keys.tabStop = id;
    this.#controls?.status.say(network.shown(node.actor.name, network.connections(node.degree)));
    await this.updateComplete;
    if (inPanel && byKeyboard) this.#controls?.keys.goTo(id);
    else if (inPanel) this.renderRoot.querySelector<HTMLElement>('.panel-heading')?.focus({preventScroll: true});
  }

  /** Goes back to the picture at rest; false if it is. */
  #close(): boolean {
    if ((this.#pointed.actor ?? this.#controls?.keys.current ?? this.#chosen) === undefined) return false;
    this.#pointed = {};
    if (this.#controls) this.#controls.keys.current = undefined;
    if (this.#chosen !== undefined) this.#controls?.status.say(this.messages.network.closed);
    this.selection.set(null);
    return true;
  }

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const graph = this.#graph!;
    const {messages} = this;
    const {network} = messages;
    const context = this.context(explainer);
    const title = this.#title(explainer);
    const most = mostConnected(graph, NAMED).map(({actor, degree}) => `${actor.name} (${degree})`);
    const summary = graph.nodes.length ? network.summary(graph.nodes.length, graph.links.length, most) : network.empty;
    return this.frame(
      'network',
      html`<figure aria-labelledby="heading">
        <div class="intro">
          <div class="heading" id="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${title}</div>
          ${explainer.summary && !this.focusActor ? html`<p class="takeaway" part="takeaway">${explainer.summary}</p>` : nothing}
          <p class="muted small" part="summary">${summary}</p>
        </div>
        ${this.view === 'diagram' && graph.nodes.length ? this.#stage(graph, context) : this.#bar(false)}
        ${guard([graph, title, this.view, messages], () => table(graph, title, this.view === 'table', context))}
        <p class="visually-hidden" role="status">${this.#controls?.status.text}</p>
        ${foot(context)}
      </figure>`,
    );
  }

  #bar(zoomable: boolean): TemplateResult {
    const {messages} = this;
    return html`<div class="bar">
      ${viewButton(messages, this.view, () => (this.view = this.view === 'table' ? 'diagram' : 'table'))}
      ${zoomable ? this.#controls?.toolbar(messages) : nothing}
    </div>`;
  }

  #title(explainer: Explainer): string {
    const focused = this.focusActor !== null && this.depth !== null && lookup(explainer).actors.get(this.focusActor);
    return focused ? this.messages.network.around(focused.name) : explainer.title;
  }

  #stage(graph: Graph, context: Context): TemplateResult {
    const keys = this.#controls?.keys;
    return stage({
      graph,
      scene: this.#scene,
      context,
      level: this.headingLevel,
      bar: this.#bar(!this.noZoom),
      withLegend: !this.noLegend,
      shown: this.#shown === undefined ? undefined : graph.byId.get(this.#shown),
      chosen: this.#chosen,
      tabStop: keys?.tabStop,
      onFocusIn: this.#onFocusIn,
      onFocusOut: keys?.onFocusOut,
      onInput: this.#hold,
      onClick: this.#onClick,
      onPointerOver: this.#onPointerOver,
      onChoose: (id, event) => void this.#choose(id, event),
      onClose: () => this.#close(),
      onPoint: (relation) => this.#point({relation}),
    });
  }
}
