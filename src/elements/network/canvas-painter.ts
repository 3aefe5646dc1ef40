import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Transform} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import type {DiagramFrame} from './diagram.js';

/** Paints a large diagram on a canvas, with its names above as SVG. */
export class CanvasPainter implements ReactiveController {
  /** Whether the first picture is on the canvas. */
  painted = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {}

  render(_frame: DiagramFrame): TemplateResult {
    return html`<canvas class="picture" part="picture" aria-hidden="true"></canvas>`;
  }

  move(_transform: Transform): void {}

  actorAt(_point: Point): string | undefined {
    return undefined;
  }
}
