import {html, nothing, type TemplateResult} from 'lit';
import {around, contains} from '../../graph/geometry.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import type {Graph, GraphLink} from '../../graph/model.js';
import {placeMark} from '../../graph/scene.js';
import {pick, subgraph} from '../../graph/subgraph.js';
import {finding} from '../../i18n/en/finding.js';
import {tools} from '../../i18n/en/tools.js';
import {tour} from '../../i18n/en/tour.js';
import type {Messages} from '../../i18n/index.js';
import type {Context} from '../../internal/attribution.js';
import {cardButton} from './card-button.js';
import type {DiagramFrame} from './diagram.js';
import {FocusController} from './focus-controller.js';
import type {Desk, Guide} from './guide.js';
import type {LegendKey} from './legend.js';
import type {Now} from './now.js';
import {PAGE_ROWS} from './page-rows.js';
import {relationPanel} from './relation-panel.js';
import {remembered} from './remembered.js';
import {StatusController} from './status-controller.js';
import {table} from './table.js';
import {turner} from './turner.js';
import type {ZoomController} from './zoom-controller.js';

type Host = Desk['host'] & {readonly group: string | null; readonly src: string | null};

/** What is fetched after the picture says this where no other language brings all texts. */
const english = {finding, tools, tour};

/** What a reader does beside pointing at actors: follows a guide, chooses a relation, hides kinds of things, turns pages. */
export class Reading implements Desk {
  guide: Guide | null = null;
  /** The legend’s keys that are switched off. */
  hidden: ReadonlySet<string> = new Set();
  readonly keys: FocusController;
  readonly status: StatusController;
  #held = false;

  /** The positions of the part that is shown. */
  readonly picked = remembered(pick);
  /** Which page of a long list is shown, where it is not the first. */
  readonly #pages = new WeakMap<readonly GraphLink[], number>();
  readonly #table = remembered((links: readonly GraphLink[], page: number, title: string, _messages: Messages) =>
    table(links, page, title, this.context),
  );
  readonly #link = remembered((link: GraphLink) => highlightOf([link]));
  readonly #part = remembered((whole: Graph, hidden: ReadonlySet<string>) =>
    subgraph(
      whole,
      ({actor}) => !hidden.has(`kind ${actor.kind}`) && !(actor.unnamed !== undefined && hidden.has('unnamed')),
      ({tone}) => !hidden.has(`tone ${tone}`),
    ),
  );

  constructor(
    readonly host: Host,
    readonly now: Now,
    readonly zoom: ZoomController,
  ) {
    this.keys = new FocusController(this, zoom.moves);
    this.status = new StatusController(host);
  }

  get graph(): Graph {
    return this.now.graph!;
  }

  get frame(): DiagramFrame | null {
    return this.now.frame;
  }

  get context(): Context {
    const context = this.now.context();
    return {...context, messages: {...english, ...context.messages}};
  }

  get busy(): boolean {
    return Boolean(this.hidden.size || this.guide || this.now.selected);
  }

  /** Whether what a person has brought into the panel stays in view there, while the page scrolls. */
  get held(): boolean {
    return this.#held && Boolean(this.guide ?? this.now.selected);
  }

  /** What the legend’s keys leave of a graph. */
  part(whole: Graph): Graph {
    return this.#part(whole, this.hidden);
  }

  /** What a guide or the chosen relation brings out. */
  get highlight(): Highlight | undefined {
    if (this.guide) return this.guide.highlight;
    return this.now.relation && this.#link(this.now.relation);
  }

  /** What the panel shows in place of an actor’s ties. */
  panel(): TemplateResult | undefined {
    if (this.guide) return this.guide.render();
    return this.now.relation && !this.now.shown ? relationPanel(this.now.relation, this) : undefined;
  }

  /** The inside of the table: of many rows one page at a time. */
  table(title: string): TemplateResult {
    const {links} = this.graph;
    const {page, pager} = this.#page(links);
    return html`${pager} ${this.#table(links, page, title, this.now.context().messages)}`;
  }

  /** Which page of the shown actor’s ties is in the panel, and the ways to the others and to the actor’s card. */
  ties(): {page: number; pager: TemplateResult | typeof nothing} {
    const {shown} = this.now;
    const {page, pager} = this.#page(shown?.links ?? []);
    return {page, pager: html`${shown && cardButton(shown.id, this.host, this.context.messages)} ${pager}`};
  }

  #page(links: readonly GraphLink[]): {page: number; pager: TemplateResult | typeof nothing} {
    const {tools} = this.context.messages;
    const page = this.#pages.get(links) ?? 0;
    const [from, to, all] = [page * PAGE_ROWS, (page + 1) * PAGE_ROWS, links.length];
    const onTurn = (by: number): void => {
      this.#pages.set(links, page + by);
      this.update();
    };
    const place = tools.rowsShown(from + 1, Math.min(to, all), all);
    return {page, pager: all > PAGE_ROWS ? turner({place, tools, first: !page, last: to >= all, onTurn}) : nothing};
  }

  show(guide: Guide, said?: string): void {
    this.guide = guide;
    this.now.pointed = {};
    this.now.clear();
    this.reveal(guide.highlight?.actors ?? []);
    this.#held = false;
    if (said) {
      void this.#keepInView();
      this.say(said);
    }
    this.update();
  }

  /** A person has chosen: tells a screen reader, and takes the picture and, from within the panel, the keyboard there. */
  chosen(id: string, event?: Event): void {
    const inPanel = event?.target instanceof Element && event.target.closest('.panel');
    const byKeyboard = event instanceof UIEvent && event.detail === 0;
    const node = this.graph.byId.get(id);
    const {network, tools} = this.context.messages;
    this.guide = null;
    void this.#keepInView();
    if (node) {
      this.keys.tabStop = id;
      this.reveal([id]);
      this.say(tools.shown(node.actor.name, network.connections(node.degree)));
    }
    if (inPanel && byKeyboard && node) void this.keys.goTo(id);
    else if (inPanel) void this.focus('.panel-heading', {preventScroll: true});
  }

  /**
   * Keeps the panel in view where it is below the picture, and those it is about out from behind it; where there is no room for all,
   * the first. A widget that scrolls in itself, as the page gives it too little height, keeps nothing in view beyond itself.
   */
  async #keepInView(): Promise<void> {
    const {scrollHeight, clientHeight} = this.#find('.widget')!;
    this.#held = scrollHeight < clientHeight + 2; // as both are rounded
    await this.host.updateComplete;
    const panel = this.#find('.panel');
    // In a zoomed picture the actor is yet to come to the middle.
    if (!panel || this.zoom.zoomed || getComputedStyle(panel).position !== 'sticky') return;
    const {centre, actors = []} = (this.guide ?? this.frame)?.highlight ?? {};
    for (const id of centre ? [centre] : [...actors].reverse())
      this.#find(`.actors [data-actor="${id}"]`)?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  }

  close(): boolean {
    const {now} = this;
    if (!this.guide && !now.selected && !now.pointed.actor && !this.keys.current) return false;
    if (this.guide ?? now.selected) this.say(this.context.messages.tools.closed);
    this.guide = null;
    this.keys.current = undefined;
    now.pointed = {};
    now.clear();
    return true;
  }

  async leave(): Promise<void> {
    const {guide, keys, host} = this;
    const back = guide
      ? this.#find(guide.button)
      : (this.#find('.actors [aria-expanded=true]') ?? this.#find('.actors [tabindex="0"]'));
    // Who does not use the keyboard stays where they are.
    const preventScroll = !this.#find(':focus-visible');
    this.close();
    guide?.closed?.();
    await host.updateComplete;
    back?.focus({preventScroll});
    // Closed is closed: being there does not bring the actor out again.
    keys.current = undefined;
    this.update();
  }

  async focus(selector: string, options?: FocusOptions): Promise<void> {
    await this.host.updateComplete;
    this.#find(selector)?.focus(options);
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(selector);
  }

  /** One that is outside comes to the middle; for several the picture goes back to the whole. */
  reveal(ids: Iterable<string>): void {
    const {frame, zoom} = this;
    if (!frame || !zoom.zoomed) return;
    const {width, height} = frame.size;
    const nodes = [...ids].flatMap((id) => frame.graph.byId.get(id) ?? []);
    const outside = nodes.find((node) => {
      const mark = placeMark(node, {...frame, transform: zoom.transform});
      return !contains({x0: 0, y0: 0, x1: width, y1: height}, around(mark, mark.r));
    });
    if (!outside) return;
    if (nodes.length > 1) zoom.moves.reset();
    else zoom.centre(frame.positions.x[outside.index]!, frame.positions.y[outside.index]!);
  }

  forget(): void {
    this.guide = null;
    this.keys.tabStop = undefined;
    this.update();
  }

  /** Back to the whole picture at rest, with nothing hidden. */
  reset(): void {
    this.close();
    if (this.hidden.size) this.#hide(new Set());
    if (this.zoom.zoomed) this.zoom.moves.reset();
  }

  /** Hides what a key stands for, or shows it again. */
  toggle(key: LegendKey): void {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.#hide(hidden);
  }

  #hide(hidden: ReadonlySet<string>): void {
    this.hidden = hidden;
    const whole = this.now.whole!;
    const {nodes, links} = this.part(whole);
    this.say(this.context.messages.tools.filtered(nodes.length, whole.nodes.length, links.length, whole.links.length));
    this.update();
  }

  say(text: string): void {
    this.status.say(text);
  }

  update(): void {
    this.host.requestUpdate();
  }
}
