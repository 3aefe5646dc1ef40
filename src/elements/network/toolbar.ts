import {html, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/index.js';

/** What the buttons move, by factor or by parts of the box. */
export interface Moves {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
}

export const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

const icon = (d: string): TemplateResult => html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>`;

/** Zooming and moving by button, as nothing is to need a drag; moving only where there is somewhere to move to. */
export function toolbar({network}: Messages, zoomed: boolean, {zoomBy, panBy, reset}: Moves): TemplateResult {
  const tool = (label: string, d: string, act: () => void, moves = false) =>
    html`<button type="button" class="tool ${moves ? 'move' : ''}" part="button" aria-label=${label} title=${label} @click=${act}>
      ${icon(d)}
    </button>`;
  return html`<div class="tools" part="tools" role="group" aria-label=${network.tools} ?data-zoomed=${zoomed}>
    ${tool(network.pan.left, 'M10 3L5 8l5 5', () => panBy(PAN_STEP, 0), true)}
    ${tool(network.pan.right, 'M6 3l5 5-5 5', () => panBy(-PAN_STEP, 0), true)}
    ${tool(network.pan.up, 'M3 10l5-5 5 5', () => panBy(0, PAN_STEP), true)}
    ${tool(network.pan.down, 'M3 6l5 5 5-5', () => panBy(0, -PAN_STEP), true)}
    ${tool(network.reset, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', reset, true)}
    ${tool(network.zoomOut, 'M3 8h10', () => zoomBy(1 / ZOOM_STEP))}
    ${tool(network.zoomIn, 'M3 8h10M8 3v10', () => zoomBy(ZOOM_STEP))}
  </div>`;
}
