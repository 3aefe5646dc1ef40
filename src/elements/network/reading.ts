import {html, type nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {highlightOf, type Highlight} from '../../graph/highlight.js';
import type {Graph, GraphLink} from '../../graph/model.js';
import {pick, subgraph} from '../../graph/subgraph.js';
import {tools as english} from '../../i18n/en/tools.js';
import type {Context} from '../../internal/attribution.js';
import type {DiagramFrame} from './diagram.js';
import type {FocusController} from './focus-controller.js';
import type {Desk, Guide} from './guide.js';
import type {LegendKey} from './legend.js';
import type {Now} from './now.js';
import {pages} from './pages.js';
import {relationPanel} from './relation-panel.js';
import {remembered} from './remembered.js';
import type {StatusController} from './status-controller.js';
import {table} from './table.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
}

/** What a reader does beside pointing at actors: follows a guide, chooses a relation, hides kinds of things, turns pages. */
export class Reading implements Desk {
  guide: Guide | null = null;
  /** The legend’s keys that are switched off. */
  hidden: ReadonlySet<string> = new Set();

  #tablePage: {of?: Graph | undefined; page: number} = {page: 0};
  #tiesPage: {of?: string | undefined; page: number} = {page: 0};
  /** The positions of the part that is shown. */
  readonly picked = remembered(pick);
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
    readonly keys: () => FocusController,
    readonly status: () => StatusController,
  ) {}

  get #texts(): typeof english {
    return this.context.messages.tools ?? english;
  }

  get graph(): Graph {
    return this.now.graph!;
  }

  get frame(): DiagramFrame | null {
    return this.now.frame;
  }

  get context(): Context {
    return this.now.context();
  }

  get level(): number {
    return this.host.headingLevel;
  }

  get busy(): boolean {
    return Boolean(this.hidden.size || this.guide || this.now.selected);
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
    const {graph, context} = this;
    const page = this.#tablePage.of === graph ? this.#tablePage.page : 0;
    const onPage = (to: number): void => {
      this.#tablePage = {of: graph, page: to};
      this.update();
    };
    return html`${guard([graph, title, context.messages, page], () => table({graph, title, context, page, onPage}))}`;
  }

  /** Which page of the shown actor’s ties is in the panel, and the way to the others. */
  ties(): {page: number; pager: TemplateResult | typeof nothing} {
    const {shown} = this.now;
    const page = shown && this.#tiesPage.of === shown.id ? this.#tiesPage.page : 0;
    const onPage = (to: number): void => {
      this.#tiesPage = {of: shown?.id, page: to};
      this.update();
    };
    return {page, pager: pages(shown?.links.length ?? 0, page, this.context.messages, onPage)};
  }

  show(guide: Guide | null): void {
    this.guide = guide;
    this.now.pointed = {};
    if (guide) this.now.clear();
    this.update();
  }

  choose(kind: 'actor' | 'relation', id: string, event?: Event): void {
    if (this.now.choose(kind, id)) void this.chosen(id, event);
  }

  /** A person has chosen: tells a screen reader, and takes the keyboard there. */
  async chosen(id: string, event?: Event): Promise<void> {
    const inPanel = event?.target instanceof Element && event.target.closest('.panel') !== null;
    const byKeyboard = event instanceof UIEvent && event.detail === 0;
    const node = this.graph.byId.get(id);
    const {network} = this.context.messages;
    this.guide = null;
    if (node) {
      this.keys().tabStop = id;
      this.say(this.#texts.shown(node.actor.name, network.connections(node.degree)));
    }
    await this.host.updateComplete;
    if (inPanel && byKeyboard && node) void this.keys().goTo(id);
    else if (inPanel) this.host.renderRoot.querySelector<HTMLElement>('.panel-heading')?.focus({preventScroll: true});
  }

  close(): boolean {
    const {now} = this;
    if (!this.guide && !now.selected && !now.pointed.actor && !this.keys().current) return false;
    if (this.guide ?? now.selected) this.say(this.#texts.closed);
    this.guide = null;
    this.keys().current = undefined;
    now.pointed = {};
    now.clear();
    return true;
  }

  reset(): void {
    this.close();
    if (this.hidden.size) this.#hide(new Set());
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
    this.say(this.#texts.filtered(nodes.length, whole.nodes.length, links.length, whole.links.length));
    this.update();
  }

  say(text: string): void {
    this.status().say(text);
  }

  update(): void {
    this.host.requestUpdate();
  }
}
