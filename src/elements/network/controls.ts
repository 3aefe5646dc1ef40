import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Point} from '../../graph/geometry.js';
import {linkAt} from '../../graph/hit.js';
import type {GraphLink} from '../../graph/model.js';
import type {Diagram, DiagramFrame} from './diagram.js';
import {FocusController} from './focus-controller.js';
import type {Desk} from './guide.js';
import {PrintController} from './print-controller.js';
import {relationPanel} from './relation-panel.js';
import {StatusController} from './status-controller.js';
import {toolbar} from './toolbar.js';
import {ZoomController} from './zoom-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly noZoom: boolean;
}

/** All that moves and asks. Fetched once the picture is drawn, so that it does not wait for this. */
export class Controls {
  readonly zoom: ZoomController;
  readonly keys: FocusController;
  readonly status: StatusController;

  readonly #desk: Desk;
  readonly #host: Host;

  /** `early` are gestures that came before. */
  constructor(host: Host, desk: Desk, diagram: Diagram, early: readonly Event[]) {
    this.#desk = desk;
    this.#host = host;
    this.zoom = new ZoomController(host, (transform) => diagram.moved(transform));
    this.keys = new FocusController(host, {moves: this.zoom.moves, close: desk.close, actors: () => desk.graph.nodes});
    this.status = new StatusController(host);
    new PrintController(host);
    this.zoom.hostUpdated();
    for (const event of early) this.handleEvent(event);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.keys.onKeyDown(event);
    else this.zoom.handleEvent(event);
  }

  /** What stands above the picture: what a reader can ask, and ways to move. */
  toolbar(): TemplateResult {
    const desk = this.#desk;
    const {messages} = desk.context;
    const {zoomed, moves} = this.zoom;
    const reset = (): void => {
      desk.reset();
      if (zoomed) moves.reset();
    };
    return html`<div class="asks"></div>
      <div class="tools" part="tools" role="group" aria-label=${messages.network.tools}>
        ${toolbar({messages, zoomable: !this.#host.noZoom, zoomed, changed: desk.busy, ...moves, reset})}
      </div>`;
  }

  /** The relation drawn at a point of the box. */
  linkAt(frame: DiagramFrame, point: Point): string | undefined {
    return linkAt(frame, point)?.id;
  }

  /** What the panel shows for a relation. */
  relation(link: GraphLink): TemplateResult {
    return relationPanel(link, this.#desk);
  }
}
