import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Explainer} from '../../explainer/schema.js';
import {lookup} from '../../explainer/queries.js';
import {network} from '../../i18n/en/network.js';
import {shared} from '../../i18n/en/shared.js';
import {fit, IDENTITY} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import {neighbourhoodOf} from '../../graph/highlight.js';
import {buildGraph, type Graph, type GraphNode} from '../../graph/model.js';
import {placeMark} from '../../graph/scene.js';
import type {Context} from '../../internal/attribution.js';
import type {Items} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {nextTask} from '../../internal/next-task.js';
import {foot} from '../../internal/foot.js';
import {ExplainerSettleEvent} from '../../internal/settle-event.js';
import {oneOf} from '../../internal/warn.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {BoxController} from './box-controller.js';
import {Diagram, isLarge, type DiagramFrame} from './diagram.js';
import {networkStyles} from './explainer-network.styles.js';
import {filtersOf} from './filters.js';
import {Late} from './late.js';
import {LayoutController} from './layout-controller.js';
import type {Now} from './now.js';
import {mostConnected} from './panel.js';
import {pictureStyles} from './picture.styles.js';
import {pointIn} from './point-in.js';
import type {Reading} from './reading.js';
import {remembered} from './remembered.js';
import {actorAt, stage} from './stage.js';

/** With these the first picture needs no `Intl`, whose first date takes longer than a frame. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
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
 * @fires explainer-select - A person chose an actor or a relation. Cancelable.
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
 * @csspart key - One of these, which hides or shows what it stands for.
 * @csspart panel - The ties of the actor shown.
 * @csspart connection - One tie in the panel.
 * @csspart table - Everything as a table.
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
 * @example
 * ```html
 * <explainer-network focus="qayis-khazali" depth="1"><p>Who is tied to Qayis Khazali.</p></explainer-network>
 * ```
 */
export class ExplainerNetwork extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, claimStyles, networkStyles, pictureStyles];

  protected override readonly fills = true;
  readonly #box = new BoxController(this);
  readonly #layout = new LayoutController(this, () => this.#diagram.drawn);
  readonly #diagram = new Diagram(this);
  readonly #late = new Late(
    this,
    async (early) => new (await import('./controls.js')).Controls(this, this.#now, this.#diagram, early),
  );

  /** Id of the actor brought out from the start, and the centre of `depth`. */
  @property({attribute: 'focus'}) focusActor: string | null = null;
  /** How many steps around `focus` to show; all without it. */
  @property({type: Number}) depth: number | null = null;
  /** Id of an actor: with `to`, the shortest ways between the two are shown. */
  @property() from: string | null = null;
  /** Id of an actor: with `from`, the shortest ways between the two are shown. */
  @property() to: string | null = null;
  /** Kinds of actor to show, separated by spaces: `person`, `group`, `state`, `institution`. */
  @property({attribute: 'actor-kinds'}) actorKinds: string | null = null;
  /** Ids of the relation types to show, separated by spaces. */
  @property({attribute: 'relation-types'}) relationTypes: string | null = null;
  /** Shows the `diagram`, or the `table` instead of it. */
  @property() view: 'diagram' | 'table' = 'diagram';
  /** Begins with the explainer’s guided tour, if it has one. */
  @property({type: Boolean}) tour = false;
  /** No zooming and moving. */
  @property({attribute: 'no-zoom', type: Boolean}) noZoom = false;
  /** No key to lines and shapes. */
  @property({attribute: 'no-legend', type: Boolean}) noLegend = false;

  #seen: Explainer | null = null;
  #graphOf: Explainer | null = null;
  #settled: Graph | null = null;
  readonly #fitted = remembered(fit);
  readonly #neighbourhood = remembered(neighbourhoodOf);
  readonly #now: Now = {
    whole: null,
    graph: null,
    frame: null,
    pointed: {},
    selected: null,
    context: () => this.context(this.explainer!),
    choose: (kind, id, event) => this.#choose(kind, id, event),
    clear: () => this.selection.set(null),
  };

  constructor() {
    super({network, dates: {...shared.dates, months: MONTHS}});
  }

  /** Where the actors are now drawn, in CSS pixels of this element's box. */
  get positions(): ReadonlyMap<string, Point> {
    const {frame} = this.#now;
    const diagram = this.renderRoot.querySelector('.diagram')?.getBoundingClientRect();
    if (!frame || !diagram) return new Map();
    const own = this.getBoundingClientRect();
    const {transform} = this.#reading?.zoom ?? frame;
    const at = (node: GraphNode): Point => {
      const {x, y} = placeMark(node, {...frame, transform});
      return {x: x + diagram.left - own.left, y: y + diagram.top - own.top};
    };
    return new Map(frame.graph.nodes.map((node) => [node.id, at(node)]));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const failed = this.#layout.failed || this.#diagram.failed;
    this.view = failed ? 'table' : oneOf(this, 'view', this.view, ['diagram', 'table'], 'diagram');
    super.willUpdate(changed);
    const {explainer} = this;
    const now = this.#now;
    const filtered = (['focusActor', 'depth', 'actorKinds', 'relationTypes'] as const).some((name) => changed.has(name));
    if (explainer && explainer !== this.#seen) {
      this.#seen = explainer;
      now.whole = null;
      void this.#prepare(explainer);
    } else if (explainer && filtered && !this.check(explainer)) this.#build(explainer);
    now.graph = now.whole && (this.#reading?.part(now.whole) ?? now.whole);
    now.selected = this.selected;
    const relation = this.#ofKind('relation');
    now.relation = relation ? now.graph?.links.find(({id}) => id === relation) : undefined;
    now.shown = this.#shown;
    now.frame = explainer && now.whole ? this.#arrange(explainer, now.whole) : null;
    this.#diagram.use(now.frame);
  }

  /** What a reader does, once the tools are there. */
  get #reading(): Reading | undefined {
    return this.#late.controls?.reading;
  }

  #build(explainer: Explainer): void {
    this.#now.whole = buildGraph(explainer, filtersOf(this, explainer));
    this.#graphOf = explainer;
    this.#reading?.forget();
  }

  /** Builds the first graph of an explainer in a task of its own, so that none is long. */
  async #prepare(explainer: Explainer): Promise<void> {
    await nextTask();
    if (explainer !== this.explainer || explainer === this.#graphOf || this.check(explainer)) return;
    this.#build(explainer);
    await nextTask();
    this.requestUpdate();
  }

  protected override prepared(explainer: Explainer): boolean {
    return explainer === this.#graphOf;
  }

  #arrange(explainer: Explainer, whole: Graph): DiagramFrame | null {
    // Nothing is computed for an element that is gone.
    if (this.view === 'table' || !this.isConnected) return null;
    this.#diagram.expect(whole);
    const {size, font} = this.#box;
    if (!size || !font) return null;
    this.#layout.use(explainer, whole, size);
    const {positions: layout, settled} = this.#layout;
    if (!layout) return null;
    const graph = this.#now.graph!;
    const fitted = this.#fitted(layout, size);
    const positions = graph === whole ? fitted : this.#reading!.picked(fitted, whole, graph);
    const transform = this.#reading?.zoom.transform ?? IDENTITY;
    const {shown, pointed} = this.#now;
    const highlight = shown ? this.#neighbourhood(shown, pointed.relation) : this.#reading?.highlight;
    return {graph, positions, settled, size, font, transform, highlight};
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {whole, frame} = this.#now;
    if (!whole || (this.#pictured && !(frame && this.#diagram.drawn))) return;
    this.#late.begin(this.#pictured, this.#listed, () => this.#layout.settled);
    if (!frame || !this.#layout.settled || this.#settled === whole) return;
    this.#settled = whole;
    this.dispatchEvent(new ExplainerSettleEvent());
  }

  /** Whether the picture has its actors as buttons; many are not worth waiting for. */
  get #listed(): boolean {
    return this.#late.painted || !this.#pictured || !isLarge(this.#now.whole!);
  }

  /** Whether there is a picture, or will be. */
  get #pictured(): boolean {
    return this.view === 'diagram' && Boolean(this.#now.whole?.nodes.length);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#late.loading;
    return super.getUpdateComplete();
  }

  protected override check({actors}: Explainer): Failure | null {
    if (this.focusActor === null || actors.some((actor) => actor.id === this.focusActor)) return null;
    return new Failure('unknown-id', {attribute: 'focus', value: this.focusActor});
  }

  protected override items(): Items | null {
    const {graph} = this.#now;
    if (!graph || !(this.#pictured ? this.#diagram.drawn : this.#late.withTable)) return null;
    return {actors: graph.nodes.length, relations: graph.links.length};
  }

  /** The actor whose neighbourhood is brought out: pointed at, else at the keyboard's focus, else chosen. */
  get #shown(): GraphNode | undefined {
    const {pointed, relation, graph} = this.#now;
    const passing = [pointed.actor, this.#reading?.keys.current];
    const lasting = this.#reading?.guide ? [] : [this.#chosen, relation ? null : this.focusActor];
    return [...passing, ...lasting].map((id) => graph?.byId.get(id ?? '')).find(Boolean);
  }

  /** The chosen actor, in this widget or its group. */
  get #chosen(): string | undefined {
    return this.#ofKind('actor');
  }

  #ofKind(kind: string): string | undefined {
    return this.selected?.kind === kind ? this.selected.id : undefined;
  }

  #point(pointed: Now['pointed']): void {
    const before = this.#now.pointed;
    if (pointed.actor === before.actor && pointed.relation === before.relation) return;
    this.#now.pointed = pointed;
    this.requestUpdate();
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point({actor: this.#actorAt(event)});
  };

  #actorAt(event: MouseEvent): string | undefined {
    const {target} = event;
    return actorAt(event) ?? (target instanceof HTMLCanvasElement ? this.#diagram.actorAt(pointIn(target, event)) : undefined);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const actor = this.#actorAt(event);
    const {frame} = this.#now;
    const diagram = event.target instanceof Element ? event.target.closest('.diagram') : null;
    const relation = !actor && diagram && frame ? this.#late.controls?.linkAt(frame, pointIn(diagram, event)) : undefined;
    if (actor) this.#choose('actor', actor, event);
    else if (relation) this.#choose('relation', relation, event);
    else if (diagram) this.#reading?.close();
  };

  #choose(kind: 'actor' | 'relation', id: string, event?: Event): void {
    if (!this.choose(kind, id)) return;
    this.#now.pointed = {};
    this.#reading?.chosen(id, event);
  }

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const graph = this.#now.graph!;
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
          ${explainer.summary && !this.focusActor ? html`<p class="takeaway" part="takeaway" dir="auto">${explainer.summary}</p>` : nothing}
          <p class="muted small" part="summary">${summary}</p>
        </div>
        ${this.#pictured ? this.#stage(graph, context) : this.#bar()}
        <details class="table" part="table" ?open=${this.view === 'table'}>
          <summary class="small">${network.table(graph.links.length)}</summary>
          ${this.#late.withTable ? this.#reading!.table(title) : nothing}
        </details>
        <p class="visually-hidden" role="status">${this.#reading?.status.text}</p>
        ${foot(context)}
      </figure>`,
    );
  }

  #bar(): TemplateResult {
    return html`<div class="bar">${this.#late.controls?.bar(this.#pictured)}</div>`;
  }

  #title(explainer: Explainer): string {
    const focused = this.focusActor !== null && this.depth !== null && lookup(explainer).actors.get(this.focusActor);
    return focused ? this.messages.network.around(focused.name) : explainer.title;
  }

  #stage(graph: Graph, context: Context): TemplateResult {
    const reading = this.#reading;
    const {shown} = this.#now;
    return stage({
      graph,
      whole: this.#now.whole!,
      hidden: reading?.hidden,
      frame: this.#now.frame,
      picture: this.#diagram.render(),
      listed: this.#listed,
      context,
      level: this.headingLevel,
      bar: this.#bar(),
      withLegend: !this.noLegend,
      shown,
      guide: reading?.panel(),
      closable: shown !== undefined && shown.id === this.#chosen,
      held: reading?.held ?? false,
      ...(reading?.ties() ?? {page: 0, pager: nothing}),
      chosen: this.#chosen,
      tabStop: reading?.keys.tabStop,
      onFocusIn: reading?.keys.onFocusIn,
      onFocusOut: reading?.keys.onFocusOut,
      onInput: this.#late,
      onClick: this.#onClick,
      onPointerMove: this.#onPointerMove,
      onToggle: (key) => void this.#late.loading?.then(() => this.#reading?.toggle(key)),
      onChoose: (id, event) => this.#choose('actor', id, event),
      onClose: () => void this.#late.loading?.then(() => this.#reading?.leave()),
      onPoint: (relation) => this.#point({relation}),
    });
  }
}
