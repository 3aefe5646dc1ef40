import type {Graph} from '../../graph/model.js';
import {buildScene} from '../../graph/scene.js';
import {tools as english} from '../../i18n/en/tools.js';
import type {Context} from '../../internal/attribution.js';
import {adopt} from './adopt.js';
import {isLarge} from './diagram.js';
import type {Desk} from './guide.js';
import type {Format} from './save-buttons.js';
import {sheetOf} from './sheet.js';
import {png} from './sheet-png.js';
import {svg} from './sheet-svg.js';
import {sheetStyles} from './sheet.styles.js';

/** The picture is so wide at least, in CSS pixels, for names to have room: on paper no finger can ask for them. */
const LEAST_WIDTH = 720;
/** A browser may ask where to put a file before it reads it. */
const KEEP_MS = 60_000;

/** Each draws at once, while the sheet is laid out. */
const WRITERS: Record<Format, (sheet: HTMLElement) => Blob | Promise<Blob | null>> = {png, svg};

/** Saves the picture as a file, as it is now but whole; gives the file’s name. */
export async function save(format: Format, {host: {renderRoot: root}, frame, context}: Desk): Promise<string> {
  adopt(root, sheetStyles);
  const {graph, size} = frame!;
  const {explainer, messages} = context;
  // Large pictures are on a canvas, whose painter brings this.
  const names = isLarge(graph) ? (await import('./canvas-painter.js')).namesOfMany : undefined;
  const k = Math.max(1, LEAST_WIDTH / size.width);
  const larger = {size: {width: k * size.width, height: k * size.height}, transform: {k, x: 0, y: 0}};
  const scene = buildScene({...frame!, ...larger}, names);
  const said = (part: string): string => root.querySelector<HTMLElement>(`[part=${part}]`)!.innerText.trim();
  const credit = `${shareOf(graph, context)}${said('source')}. ${said('as-of')}.`;
  const sheet = sheetOf(said('heading'), scene, graph, credit, messages);
  root.append(sheet);
  const blob = WRITERS[format](sheet);
  sheet.remove();
  const file = `${explainer.id}-network-${explainer.asOf.replace(/[^\d-]+/g, '')}.${format}`;
  // Without a blob, as of a canvas that is too large for the browser, this throws.
  const href = URL.createObjectURL((await blob)!);
  Object.assign(document.createElement('a'), {href, download: file}).click();
  // No closure: it would keep the widget so long.
  setTimeout(URL.revokeObjectURL, KEEP_MS, href);
  return file;
}

/** How much of it all is shown, where that is not everything. */
function shareOf({nodes, links}: Graph, {explainer: {actors, relations}, messages: {tools = english}}: Context): string {
  return nodes.length + links.length < actors.length + relations.length
    ? `${tools.filtered(nodes.length, actors.length, links.length, relations.length)} `
    : '';
}
