import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import type {Point} from '../../graph/geometry.js';
import {action} from './action.js';
import {adopt} from './adopt.js';
import {controlsStyles} from './controls.styles.js';
import type {Diagram, DiagramFrame} from './diagram.js';
import {warnOfFilters, type AskingAttributes} from './filter-warnings.js';
import {Finder} from './finder.js';
import {finderStyles} from './finder.styles.js';
import {guidesStyles} from './guides.styles.js';
import {GuideButtons} from './guide-buttons.js';
import {linkAt} from './link-at.js';
import type {Now} from './now.js';
import {Reading} from './reading.js';
import {remembered} from './remembered.js';
import {saveButtons} from './save-buttons.js';
import {fullScreen, toolbar} from './toolbar.js';
import {ZoomController} from './zoom-controller.js';

type Host = Reading['host'] &
  AskingAttributes & {
    readonly explainer: Explainer | null;
    view: 'diagram' | 'table';
    readonly noZoom: boolean;
    readonly tour: boolean;
    readonly deepLink: boolean;
    select(id: string): boolean;
  };

/** How far one can zoom in at least; further where there are many actors, until a few fill the box. */
const LEAST_MOST = 8;

/** All that moves and asks. Fetched once the picture is drawn, so that it does not wait for this. */
export class Controls implements ReactiveController {
  readonly reading: Reading;
  readonly #finder: Finder;
  readonly #guides: GuideButtons;
  readonly #host: Host;
  readonly #warn = remembered((explainer: Explainer, ..._attributes: readonly unknown[]) => warnOfFilters(this.#host, explainer));

  /** `early` are gestures that came before. */
  constructor(host: Host, now: Now, diagram: Diagram, early: readonly Event[]) {
    this.#host = host;
    const zoom = new ZoomController(host, {
      most: () => Math.max(LEAST_MOST, Math.sqrt(now.graph!.nodes.length)),
      moved: (transform) => diagram.moved(transform),
    });
    const desk = (this.reading = new Reading(host, now, zoom));
    this.#finder = new Finder(desk, 'find', ({id}) => now.choose('actor', id));
    this.#guides = new GuideButtons(desk);
    adopt(host.renderRoot, controlsStyles, finderStyles, guidesStyles);
    host.addEventListener('fullscreenchange', () => desk.update());
    host.addController(this);
    zoom.hostUpdated();
    for (const event of early)
      if (event instanceof KeyboardEvent) desk.keys.onKeyDown(event);
      else zoom.handleEvent(event);
  }

  hostUpdated(): void {
    const {explainer, depth, actorKinds, relationTypes, from, to, tour} = this.#host;
    if (!explainer) return;
    this.#warn(explainer, depth, actorKinds, relationTypes, from, to);
    this.#guides.follow(explainer, from, to, tour);
  }

  /** The relation at a point of the box, where the picture now is. */
  linkAt(frame: DiagramFrame, point: Point): string | undefined {
    return linkAt({...frame, transform: this.reading.zoom.transform}, point);
  }

  /** What stands above the picture or the table: what a reader can ask, and ways to move. */
  bar(pictured: boolean): TemplateResult {
    const desk = this.reading;
    const host = this.#host;
    const {tools} = desk.context.messages;
    const inTable = host.view === 'table';
    return html`${pictured ? [this.#finder.render(), this.#guides.render()] : nothing}
    ${action(inTable ? tools.asDiagram : tools.asTable, () => (host.view = inTable ? 'diagram' : 'table'))}
    ${
      pictured
        ? html`<div
            class="tools"
            part="tools"
            role="group"
            aria-label=${tools.label}
            ?data-zoomed=${desk.zoom.zoomed}
            ?data-whole=${!desk.zoom.zoomed && !desk.busy}
          >
            ${toolbar(desk, !host.noZoom)} ${saveButtons(desk)} ${fullScreen(desk)}
          </div>`
        : nothing
    }`;
  }
}
