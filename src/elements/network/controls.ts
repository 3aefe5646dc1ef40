import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import type {Point} from '../../graph/geometry.js';
import {linkAt} from '../../graph/hit.js';
import {placeMark} from '../../graph/scene.js';
import {tools as english} from '../../i18n/en/tools.js';
import {controlsStyles} from './controls.styles.js';
import type {Diagram, DiagramFrame} from './diagram.js';
import {adopt} from './adopt.js';
import {FilterWarnings} from './filter-warnings.js';
import type {FilterAttributes} from './filters.js';
import {Finder} from './finder.js';
import {finderStyles} from './finder.styles.js';
import {FocusController} from './focus-controller.js';
import {FullScreen} from './full-screen.js';
import type {Now} from './now.js';
import {PrintController} from './print-controller.js';
import {Reading} from './reading.js';
import {RouteButton} from './route-button.js';
import {saveButtons} from './save-buttons.js';
import {StatusController} from './status-controller.js';
import {toolbar} from './toolbar.js';
import {TourButton} from './tour-button.js';
import {ZoomController} from './zoom-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement, FilterAttributes {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly explainer: Explainer | null;
  view: 'diagram' | 'table';
  readonly noZoom: boolean;
  readonly headingLevel: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly tour: boolean;
}

/** How far one can zoom in at least; further where there are many actors, until a few fill the box. */
const LEAST_MOST = 8;

/** All that moves and asks. Fetched once the picture is drawn, so that it does not wait for this. */
export class Controls {
  readonly zoom: ZoomController;
  readonly keys: FocusController;
  readonly status: StatusController;
  readonly #finder: Finder;
  readonly #route: RouteButton;
  readonly #tour: TourButton;
  readonly #fullScreen: FullScreen;

  readonly reading: Reading;
  readonly #host: Host;

  /** `early` are gestures that came before. */
  constructor(host: Host, now: Now, diagram: Diagram, early: readonly Event[]) {
    const desk = new Reading(
      host,
      now,
      () => this.keys,
      () => this.status,
    );
    this.reading = desk;
    this.#host = host;
    this.zoom = new ZoomController(host, {
      most: () => Math.max(LEAST_MOST, Math.sqrt(desk.graph.nodes.length)),
      moved: (transform) => diagram.moved(transform),
    });
    this.keys = new FocusController(host, {moves: this.zoom.moves, close: () => desk.close(), actors: () => desk.graph.nodes});
    this.status = new StatusController(host);
    new PrintController(host);
    new FilterWarnings(host);
    adopt(host.renderRoot, controlsStyles, finderStyles);
    this.#finder = new Finder(desk, {id: 'find', onPick: ({id}) => desk.choose('actor', id)});
    this.#route = new RouteButton(host, desk);
    this.#tour = new TourButton(host, desk);
    this.#fullScreen = new FullScreen(host, desk);
    this.zoom.hostUpdated();
    for (const event of early) this.handleEvent(event);
  }

  /** The graph is another: what was open is closed. */
  forget(): void {
    this.reading.guide = null;
    this.keys.tabStop = undefined;
  }

  /** The keyboard is at an actor: where the picture is zoomed, it moves so that the actor is in it. */
  onFocusIn(event: Event): void {
    this.keys.onFocusIn(event);
    const {frame, graph} = this.reading;
    const node = graph.byId.get(this.keys.current ?? '');
    if (!frame || !node || !this.zoom.zoomed) return;
    const {x, y, r} = placeMark(node, frame);
    if (x > r && y > r && x < frame.size.width - r && y < frame.size.height - r) return;
    this.zoom.centre(frame.positions.x[node.index]!, frame.positions.y[node.index]!);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.keys.onKeyDown(event);
    else this.zoom.handleEvent(event);
  }

  /** What stands above the picture or the table: what a reader can ask, and ways to move. */
  bar(pictured: boolean): TemplateResult {
    const desk = this.reading;
    const host = this.#host;
    const {messages} = desk.context;
    const {tools: texts = english} = messages;
    const {zoomed, moves} = this.zoom;
    const inTable = host.view === 'table';
    const reset = (): void => {
      desk.reset();
      if (zoomed) moves.reset();
    };
    return html`${pictured ? html`<div class="asks">${this.#finder.render()} ${this.#route.render()} ${this.#tour.render()}</div>` : nothing}
      <button type="button" class="view small" part="button" @click=${() => (host.view = inTable ? 'diagram' : 'table')}>
        ${inTable ? texts.asDiagram : texts.asTable}
      </button>
      ${
        pictured
          ? html`<div class="tools" part="tools" role="group" aria-label=${texts.label} ?data-zoomed=${zoomed}>
              ${toolbar({messages, zoomable: !host.noZoom, zoomed, changed: desk.busy, ...moves, reset})}
              ${saveButtons(desk, host)} ${this.#fullScreen.render()}
            </div>`
          : nothing
      }`;
  }

  /** The relation drawn at a point of the box. */
  linkAt(frame: DiagramFrame, point: Point): string | undefined {
    return linkAt(frame, point)?.id;
  }
}
