import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import type {Explainer} from '../../explainer/schema.js';
import {lookup} from '../../explainer/queries.js';
import {network} from '../../i18n/en/network.js';
import {fit, IDENTITY, pick} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import {highlightOf, neighbourhoodOf, type Highlight} from '../../graph/highlight.js';
import {buildGraph, subgraph, type Graph, type GraphLink, type GraphNode} from '../../graph/model.js';
import {placeMark} from '../../graph/scene.js';
import type {Items} from '../../internal/events.js';
import {ExplainerElement} from '../../internal/explainer-element.js';
import {Failure} from '../../internal/failure.js';
import {foot} from '../../internal/foot.js';
import {ExplainerSettleEvent} from '../../internal/settle-event.js';
import {oneOf, warn} from '../../internal/warn.js';
import {claimStyles} from '../../styles/claim.styles.js';
import {BoxController} from './box-controller.js';
import type {Controls} from './controls.js';
import {Diagram, type DiagramFrame} from './diagram.js';
import {networkStyles} from './explainer-network.styles.js';
import {filtersOf} from './filters.js';
import {isMove, isZoom} from './gestures.js';
import type {Desk, Guide} from './guide.js';
import {LayoutController} from './layout-controller.js';
import type {LegendKey} from './legend.js';
import {mostConnected} from './panel.js';
import {pictureStyles} from './picture.styles.js';
import {remembered} from './remembered.js';
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
  readonly #diagram = new Diagram(this);

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
  /** Ids of actors to leave out with all their ties, separated by spaces. */
  @property() exclude: string | null = null;
  /** Shows the `diagram`, or the `table` instead of it. */
  @property() view: 'diagram' | 'table' = 'diagram';
  /** Begins with the explainer’s guided tour, if it has one. */
  @property({type: Boolean}) tour = false;
  /** Reads the selection from the page’s fragment, and writes it there. */
  @property({attribute: 'deep-link', type: Boolean}) deepLink = false;
  /** No zooming and moving. */
  @property({attribute: 'no-zoom', type: Boolean}) noZoom = false;
  /** No key to lines and shapes. */
  @property({attribute: 'no-legend', type: Boolean}) noLegend = false;

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
  /** All that the attributes let through, what the legend leaves of it, and what is drawn now. */
  #whole: Graph | null = null;
  #graph: Graph | null = null;
  #frame: DiagramFrame | null = null;
  #graphOf: Explainer | null = null;
  #settled: Graph | null = null;
  /** What a pointer is over: an actor, and in the panel a relation. */
  #pointed: {actor?: string | undefined; relation?: string | undefined} = {};
  #guide: Guide | null = null;
  /** The legend’s keys that are switched off. */
  #hidden: ReadonlySet<string> = new Set();
  /** Which part of the table, and of the panel’s ties, is in the document. */
  #tablePage = 0;
  #tiesPage: {of?: string | undefined; page: number} = {page: 0};
  readonly #fitted = remembered(fit);
  readonly #picked = remembered(pick);
  readonly #neighbourhood = remembered(neighbourhoodOf);
  readonly #link = remembered((link: GraphLink) => highlightOf([link]));
  readonly #part = remembered((whole: Graph, hidden: ReadonlySet<string>) =>
    subgraph(
      whole,
      ({actor}) => !hidden.has(`kind ${actor.kind}`) && !(actor.unnamed !== undefined && hidden.has('unnamed')),
      ({tone}) => !hidden.has(`tone ${tone}`),
    ),
  );

  constructor() {
    super({network});
  }

  /** Where the actors are now drawn, in CSS pixels of this element's box. */
  get positions(): ReadonlyMap<string, Point> {
    const frame = this.#frame;
    const diagram = this.renderRoot.querySelector('.diagram')?.getBoundingClientRect();
    if (!frame || !diagram) return new Map();
    const own = this.getBoundingClientRect();
    const at = (node: GraphNode): Point => {
      const {x, y} = placeMark(node, frame);
      return {x: x + diagram.left - own.left, y: y + diagram.top - own.top};
    };
    return new Map(frame.graph.nodes.map((node) => [node.id, at(node)]));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const failed = this.#layout.failed || this.#diagram.failed;
    this.view = failed ? 'table' : oneOf(this, 'view', this.view, ['diagram', 'table'], 'diagram');
    super.willUpdate(changed);
    const {explainer} = this;
    const filtered = (['focusActor', 'depth', 'actorKinds', 'relationTypes', 'exclude'] as const).some((name) =>
      changed.has(name),
    );
    if (explainer && (filtered || explainer !== this.#graphOf) && !this.check(explainer)) {
      this.#whole = buildGraph(explainer, filtersOf(this, this, explainer));
      this.#graphOf = explainer;
      this.#guide = null;
      if (this.#controls) this.#controls.keys.tabStop = undefined;
    }
    const graph = this.#whole && this.#part(this.#whole, this.#hidden);
    if (graph !== this.#graph) this.#tablePage = 0;
    this.#graph = graph;
    this.#frame = explainer && graph ? this.#arrange(explainer, graph) : null;
    this.#diagram.use(this.#frame);
  }

  #arrange(explainer: Explainer, graph: Graph): DiagramFrame | null {
    const {size, font} = this.#box;
    // Nothing is computed for an element that is gone.
    if (!size || !font || this.view === 'table' || !this.isConnected) return null;
    const whole = this.#whole!;
    this.#layout.use(explainer, whole, size);
    const {positions: layout} = this.#layout;
    if (!layout) return null;
    const fitted = this.#fitted(layout, size);
    const positions = graph === whole ? fitted : this.#picked(fitted, whole, graph);
    const transform = this.#controls?.zoom.transform ?? IDENTITY;
    return {graph, positions, size, font, transform, highlight: this.#highlight};
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#frame && this.#diagram.drawn) this.#loading ??= this.#load();
    if (!this.#frame || !this.#diagram.drawn || !this.#layout.settled || this.#settled === this.#whole) return;
    this.#settled = this.#whole;
    this.dispatchEvent(new ExplainerSettleEvent());
  }

  /** Fetches what the picture does not need to be drawn. */
  async #load(): Promise<void> {
    try {
      const {Controls} = await import('./controls.js');
      this.#controls = new Controls(this, this.#desk, this.#diagram, this.#early);
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
    if (!graph || (!this.#diagram.drawn && this.view === 'diagram' && graph.nodes.length)) return null;
    return {actors: graph.nodes.length, relations: graph.links.length};
  }

  /** The actor whose neighbourhood is brought out: pointed at, else at the keyboard's focus, else chosen. */
  get #shown(): GraphNode | undefined {
    const passing = [this.#pointed.actor, this.#controls?.keys.current];
    const candidates = this.#guide ? passing : [...passing, this.#chosen, this.#relation ? null : this.focusActor];
    return candidates.map((id) => this.#graph?.byId.get(id ?? '')).find(Boolean);
  }

  /** The chosen actor, in this widget or its group. */
  get #chosen(): string | undefined {
    return this.selected?.kind === 'actor' ? this.selected.id : undefined;
  }

  /** The chosen relation. */
  get #relation(): GraphLink | undefined {
    const {selected} = this;
    return selected?.kind === 'relation' ? this.#graph?.links.find(({id}) => id === selected.id) : undefined;
  }

  get #highlight(): Highlight | undefined {
    const shown = this.#shown;
    if (shown) return this.#neighbourhood(shown, this.#pointed.relation);
    if (this.#guide) return this.#guide.highlight;
    return this.#relation && this.#link(this.#relation);
  }

  #point(pointed: {actor?: string | undefined; relation?: string | undefined}): void {
    if (pointed.actor === this.#pointed.actor && pointed.relation === this.#pointed.relation) return;
    this.#pointed = pointed;
    this.requestUpdate();
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point({actor: this.#actorAt(event)});
  };

  #actorAt(event: MouseEvent): string | undefined {
    return actorAt(event) ?? (event.target instanceof HTMLCanvasElement ? this.#diagram.actorAt(pointIn(event)) : undefined);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const actor = this.#actorAt(event);
    const inDiagram = event.target instanceof Element && event.target.closest('.diagram');
    const relation = !actor && inDiagram && this.#frame ? this.#controls?.linkAt(this.#frame, pointIn(event)) : undefined;
    if (actor) void this.#choose('actor', actor, event);
    else if (relation) void this.#choose('relation', relation, event);
    else if (inDiagram) this.#close();
  };

  readonly #onFocusIn = (event: Event): void => {
    this.#pointed = {};
    this.#controls?.keys.onFocusIn(event);
    this.#bringIntoView();
  };

  /** Moves the zoomed picture so that the actor at the keyboard's focus is in it. */
  #bringIntoView(): void {
    const frame = this.#frame;
    const node = this.#graph?.byId.get(this.#controls?.keys.current ?? '');
    if (!frame || !node || !this.#controls?.zoom.zoomed) return;
    const {x, y, r} = placeMark(node, frame);
    if (x > r && y > r && x < frame.size.width - r && y < frame.size.height - r) return;
    this.#controls.zoom.centre(frame.positions.x[node.index]!, frame.positions.y[node.index]!);
  }

  async #choose(kind: 'actor' | 'relation', id: string, event?: Event): Promise<void> {
    const inPanel = event?.target instanceof Element && event.target.closest('.panel') !== null;
    const byKeyboard = event instanceof UIEvent && event.detail === 0;
    const node = this.#graph?.byId.get(id);
    if (!this.choose(kind, id)) return;
    const {network} = this.messages;
    this.#pointed = {};
    this.#guide = null;
    if (node) {
      if (this.#controls) this.#controls.keys.tabStop = id;
      this.#controls?.status.say(network.shown(node.actor.name, network.connections(node.degree)));
    }
    await this.updateComplete;
    if (inPanel && byKeyboard && node) void this.#controls?.keys.goTo(id);
    else if (inPanel) this.renderRoot.querySelector<HTMLElement>('.panel-heading')?.focus({preventScroll: true});
  }

  /** Goes back to the picture at rest; false if it is. */
  #close(): boolean {
    if (!this.#guide && !this.selected && !this.#pointed.actor && !this.#controls?.keys.current) return false;
    if (this.#chosen ?? this.#guide) this.#controls?.status.say(this.messages.network.closed);
    this.#pointed = {};
    this.#guide = null;
    if (this.#controls) this.#controls.keys.current = undefined;
    this.selection.set(null);
    return true;
  }

  readonly #toggle = (key: LegendKey): void => {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.#hide(hidden);
  };

  #hide(hidden: ReadonlySet<string>): void {
    this.#hidden = hidden;
    const whole = this.#whole!;
    const {nodes, links} = this.#part(whole, hidden);
    this.#controls?.status.say(
      this.messages.network.filtered(nodes.length, whole.nodes.length, links.length, whole.links.length),
    );
    this.requestUpdate();
  }

  /** What the tools and guides may use of this element. */
  readonly #desk: Desk = (() => {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- getters have a `this` of their own
    const element = this;
    return {
      get graph() {
        return element.#graph!;
      },
      get frame() {
        return element.#frame;
      },
      get context() {
        return element.context(element.explainer!);
      },
      get level() {
        return element.headingLevel;
      },
      get guide() {
        return element.#guide;
      },
      /** Whether anything is brought out or left out. */
      get busy() {
        return Boolean(element.#hidden.size || element.#guide || element.selected);
      },
      show(guide) {
        element.#guide = guide;
        element.#pointed = {};
        if (guide) element.selection.set(null);
        element.requestUpdate();
      },
      choose: (kind, id, event) => void element.#choose(kind, id, event),
      close: () => element.#close(),
      reset() {
        element.#close();
        if (element.#hidden.size) element.#hide(new Set());
      },
      say: (text) => element.#controls?.status.say(text),
      update: () => element.requestUpdate(),
    };
  })();

  protected override renderWidget(explainer: Explainer): TemplateResult {
    const graph = this.#graph!;
    const {messages} = this;
    const {network} = messages;
    const context = this.context(explainer);
    const title = this.#title(explainer);
    const most = mostConnected(graph, NAMED).map(({actor, degree}) => `${actor.name} (${degree})`);
    const summary = graph.nodes.length ? network.summary(graph.nodes.length, graph.links.length, most) : network.empty;
    const inTable = this.view === 'table';
    const page = this.#tablePage;
    const onPage = (to: number): void => {
      this.#tablePage = to;
      this.requestUpdate();
    };
    return this.frame(
      'network',
      html`<figure aria-labelledby="heading">
        <div class="intro">
          <div class="heading" id="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${title}</div>
          ${explainer.summary && !this.focusActor ? html`<p class="takeaway" part="takeaway">${explainer.summary}</p>` : nothing}
          <p class="muted small" part="summary">${summary}</p>
        </div>
        ${!inTable && this.#whole!.nodes.length ? this.#stage(graph, context) : this.#bar(false)}
        ${guard([graph, title, inTable, messages, page], () => table({graph, title, open: inTable, context, page, onPage}))}
        <p class="visually-hidden" role="status">${this.#controls?.status.text}</p>
        ${foot(context)}
      </figure>`,
    );
  }

  #bar(withPicture: boolean): TemplateResult {
    const {messages} = this;
    return html`<div class="bar">
      ${viewButton(messages, this.view, () => (this.view = this.view === 'table' ? 'diagram' : 'table'))}
      ${withPicture ? this.#controls?.toolbar() : nothing}
    </div>`;
  }

  #title(explainer: Explainer): string {
    const focused = this.focusActor !== null && this.depth !== null && lookup(explainer).actors.get(this.focusActor);
    return focused ? this.messages.network.around(focused.name) : explainer.title;
  }

  #stage(graph: Graph, context: Desk['context']): TemplateResult {
    const keys = this.#controls?.keys;
    const shown = this.#shown;
    const relation = shown ? undefined : this.#relation;
    return stage({
      graph,
      whole: this.#whole!,
      hidden: this.#hidden,
      frame: this.#frame,
      picture: this.#diagram.render(),
      context,
      level: this.headingLevel,
      bar: this.#bar(true),
      withLegend: !this.noLegend,
      shown,
      guide: this.#guide?.render() ?? (relation && this.#controls?.relation(relation)),
      closable: shown !== undefined && shown.id === this.#chosen,
      page: shown && this.#tiesPage.of === shown.id ? this.#tiesPage.page : 0,
      chosen: this.#chosen,
      tabStop: keys?.tabStop,
      onFocusIn: this.#onFocusIn,
      onFocusOut: keys?.onFocusOut,
      onInput: this.#hold,
      onClick: this.#onClick,
      onPointerMove: this.#onPointerMove,
      onToggle: this.#toggle,
      onChoose: (id, event) => void this.#choose('actor', id, event),
      onClose: () => this.#close(),
      onPoint: (relation) => this.#point({relation}),
      onPage: (page) => {
        this.#tiesPage = {of: shown?.id, page};
        this.requestUpdate();
      },
    });
  }
}

/** Where an event is, in the box of the diagram. */
function pointIn({clientX, clientY, target}: MouseEvent): Point {
  const {left, top} = (target as Element).closest('.diagram')!.getBoundingClientRect();
  return {x: clientX - left, y: clientY - top};
}
