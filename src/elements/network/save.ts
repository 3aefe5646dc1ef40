import {html, type TemplateResult} from 'lit';
import {draw, type Drawing, type Group} from '../../embed/drawing.js';
import {svgOf} from '../../embed/svg.js';
import {namesOfMany} from '../../graph/names-of-many.js';
import {buildScene} from '../../graph/scene.js';
import {saving as english} from '../../i18n/en/saving.js';
import {adopt} from './adopt.js';
import {isLarge, type DiagramFrame} from './diagram.js';
import type {Desk} from './guide.js';
import {saveStyles} from './save.styles.js';

/** Pixels of a saved picture for each CSS pixel, and how many there may be: some phones have no larger canvas. */
const SCALE = 2;
const MOST_PIXELS = 16e6;
/** A browser may ask where to put a file before it reads it. */
const KEEP_MS = 60_000;

interface Host {
  readonly renderRoot: ParentNode;
}

/** The menu that saves the picture as a file, as it is now but whole. */
export class Saving {
  readonly #desk: Desk;
  readonly #host: Host;

  constructor(desk: Desk, host: Host) {
    this.#desk = desk;
    this.#host = host;
    adopt(host.renderRoot, saveStyles);
  }

  render(): TemplateResult {
    const {saving: texts = english} = this.#desk.context.messages;
    return html`${this.#item(texts.png, 'png', png)} ${this.#item(texts.svg, 'svg', svg)}`;
  }

  #item(label: string, extension: string, write: Writer): TemplateResult {
    return html`<button type="button" part="button" @click=${(event: Event) => void this.#save(event, extension, write)}>
      ${label}
    </button>`;
  }

  async #save({currentTarget}: Event, extension: string, write: Writer): Promise<void> {
    (currentTarget as Element).closest<HTMLElement>('#save')!.hidePopover();
    const {frame, context} = this.#desk;
    const {explainer, messages} = context;
    const {saving: texts = english} = messages;
    const file = `${explainer.id}-network-${explainer.asOf.replace(/[^\d-]+/g, '')}.${extension}`;
    const blob = frame && (await write(this.#draw(frame)));
    if (blob) download(blob, file);
    this.#desk.say(blob ? texts.saved(file) : texts.failed);
  }

  #draw({graph, positions, size, font, highlight}: DiagramFrame): Drawing {
    const {explainer, messages} = this.#desk.context;
    const names = isLarge(graph) ? namesOfMany : undefined;
    const rest = buildScene({graph, positions, size, font}, names);
    const scene = highlight ? buildScene({graph, positions, size, font, highlight, rest}, names) : rest;
    const {fontFamily} = getComputedStyle(this.#host.renderRoot.querySelector('.diagram')!);
    return draw(explainer, {graph, width: size.width, scene: () => scene, font, fontFamily, messages});
  }
}

type Writer = (drawing: Drawing) => Blob | Promise<Blob | null>;

const svg: Writer = (drawing) => new Blob([svgOf(drawing)], {type: 'image/svg+xml'});

/** Painted from the same paths and texts, not from the SVG: an image made of one is forbidden where a page’s policy is strict. */
const png: Writer = ({width, height, fontFamily, layers}) => {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * scale, height * scale];
  const pen = canvas.getContext('2d')!;
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  for (const {top, groups} of layers) {
    pen.setTransform(scale, 0, 0, scale, 0, top * scale);
    for (const group of groups) paint(pen, group, fontFamily);
  }
  return new Promise((done) => canvas.toBlob(done));
};

function paint(pen: CanvasRenderingContext2D, {look, paths = [], texts = []}: Group, fontFamily: string): void {
  const {fill, stroke} = look;
  pen.fillStyle = fill ?? '';
  pen.strokeStyle = stroke ?? '';
  pen.lineWidth = look['stroke-width'] ?? 1;
  pen.setLineDash(look['stroke-dasharray']?.split(' ').map(Number) ?? []);
  pen.font = `${look['font-weight'] ?? 400} ${look['font-size']}px ${fontFamily}`;
  for (const path of paths.map((d) => new Path2D(d))) {
    if (stroke) pen.stroke(path);
    if (fill) pen.fill(path);
  }
  for (const {lines, x, y, step} of texts)
    lines.forEach((line, i) => {
      if (stroke) pen.strokeText(line, x, y + i * step);
      pen.fillText(line, x, y + i * step);
    });
}

function download(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
