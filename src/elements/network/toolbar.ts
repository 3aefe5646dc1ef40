import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from './guide.js';
import type {Reading} from './reading.js';
import {tool} from './tool.js';

/** What the buttons move, by factor or by parts of the box. */
export interface Moves {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly reset: () => void;
}

export const ZOOM_STEP = 1.5;
/** Where to, drawn how, and by how much of the box. */
const PANS = [
  ['left', 'M10 3L5 8l5 5', 0.25, 0],
  ['right', 'M6 3l5 5-5 5', -0.25, 0],
  ['up', 'M3 10l5-5 5 5', 0, 0.25],
  ['down', 'M3 6l5 5 5-5', 0, -0.25],
] as const;

/**
 * Zooming and moving by button, as nothing is to need a drag; moving only where there is somewhere to move to, and back to the
 * whole picture only where something is changed.
 */
export function toolbar(desk: Reading, zoomable: boolean): TemplateResult {
  const {tools} = desk.context.messages;
  const {zoomed, moves} = desk.zoom;
  const zoom = (label: string, d: string, factor: number): TemplateResult => tool(label, d, () => moves.zoomBy(factor));
  return html`${zoomed ? PANS.map(([to, d, x, y]) => tool(tools.pan[to], d, () => moves.panBy(x, y))) : nothing}
  ${zoomed || desk.busy ? tool(tools.reset, 'M13 8a5 5 0 1 1-2-4M11 1v3h-3', () => desk.reset()) : nothing}
  ${
    zoomable ? html`${zoom(tools.zoomOut, 'M3 8h10', 1 / ZOOM_STEP)} ${zoom(tools.zoomIn, 'M3 8h10M8 3v10', ZOOM_STEP)}` : nothing
  }`;
}

/** Shows the widget on the whole screen, where the browser and the page allow it. */
export function fullScreen(desk: Desk): TemplateResult | typeof nothing {
  if (!document.fullscreenEnabled) return nothing;
  const {host, context} = desk;
  const {tools} = context.messages;
  return host.matches(':fullscreen')
    ? tool(tools.leaveFullScreen, 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4', () => void document.exitFullscreen())
    : tool(
        tools.fullScreen,
        'M2 6V2h4M10 2h4v4M2 10v4h4M10 14h4v-4',
        () => void host.requestFullscreen().catch(() => desk.say(tools.noFullScreen)),
      );
}
