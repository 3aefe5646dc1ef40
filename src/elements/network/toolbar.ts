import {html, nothing, type TemplateResult} from 'lit';
import {tools as english} from '../../i18n/en/tools.js';
import type {Messages} from '../../i18n/index.js';

/** What the buttons move, by factor or by parts of the box. */
export interface Moves {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
}

export interface ToolbarOptions extends Moves {
  readonly messages: Messages;
  readonly zoomable: boolean;
  readonly zoomed: boolean;
  /** Whether there is anything to go back from. */
  readonly changed: boolean;
}

export const ZOOM_STEP = 1.5;
const PAN_STEP = 0.25;

/** A button with a drawing of 16 × 16 instead of words. */
export const tool = (label: string, d: string, act: (event: Event) => void, disabled = false): TemplateResult =>
  html`<button type="button" class="tool" part="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${d}></path></svg>
  </button>`;

/**
 * Zooming and moving by button, as nothing is to need a drag; moving only where there is somewhere to move to, and back to the
 * whole picture only where something is changed.
 */
export function toolbar({messages, zoomable, zoomed, changed, zoomBy, panBy, reset}: ToolbarOptions): TemplateResult {
  const {tools: texts = english} = messages;
  const move = (label: string, d: string, x: number, y: number): TemplateResult => tool(label, d, () => panBy(x, y));
  return html`${
    zoomed
      ? html`${move(texts.pan.left, 'M10 3L5 8l5 5', PAN_STEP, 0)} ${move(texts.pan.right, 'M6 3l5 5-5 5', -PAN_STEP, 0)}
        ${move(texts.pan.up, 'M3 10l5-5 5 5', 0, PAN_STEP)} ${move(texts.pan.down, 'M3 6l5 5 5-5', 0, -PAN_STEP)}`
      : nothing
  }
  ${zoomed || changed ? tool(texts.reset, 'M13 8a5 5 0 1 1-2-4M11 1v3h-3', reset) : nothing}
  ${
    zoomable
      ? html`${tool(texts.zoomOut, 'M3 8h10', () => zoomBy(1 / ZOOM_STEP))}
        ${tool(texts.zoomIn, 'M3 8h10M8 3v10', () => zoomBy(ZOOM_STEP))}`
      : nothing
  }`;
}
