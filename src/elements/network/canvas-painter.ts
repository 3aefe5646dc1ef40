import {html, nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {IDENTITY, type Size, type Transform} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import {namesOfMany} from '../../graph/names-of-many.js';
import {placeMark, type SceneLabel} from '../../graph/scene.js';
import {nextTask} from '../../internal/next-task.js';
import {overlay} from './canvas-looks.js';
import {canvasStyles} from './canvas-painter.styles.js';
import {draw, recede, type Pen} from './canvas-strokes.js';
import {carry, since} from './carry.js';
import type {DiagramFrame} from './diagram.js';
import {names} from './picture.js';

/** For whoever else draws as many actors as this does. */
export {namesOfMany};

/** Painting takes so much of a task, and so much of a frame of a picture that moves. In milliseconds. */
const SLICE_MS = 8;
const FRAME_MS = 5;
/** Pixels of the canvas to a CSS pixel, at most. */
const MOST_DENSE = 2;
/** An actor is hit so far around its mark, and around its middle at least. In CSS pixels. */
const AROUND = 4;
const LEAST_HIT = 8;

/** A finished picture, and what it is of. */
interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly frame: DiagramFrame;
}

/**
 * Paints a large diagram on a canvas, with its names above as SVG. A picture is painted out of sight, a little at a time, and
 * shown when complete; until then, and while a person moves the picture, the last one is shown where its parts now are.
 */
export class CanvasPainter implements ReactiveController {
  #canvas: HTMLCanvasElement | null = null;
  #frame: DiagramFrame | undefined;
  /** Where the picture has moved to. */
  #view: Transform = IDENTITY;
  #moved = false;
  #running = false;
  #job: Generator<void> | undefined;
  /** The picture with nothing brought out; the same not zoomed, to show around it; and what is shown. */
  #base: Layer | undefined;
  #home: Layer | undefined;
  #shown: Layer | undefined;
  #named: {readonly frame: DiagramFrame; readonly rest: readonly SceneLabel[]} | undefined;
  #canvases: HTMLCanvasElement[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.shadowRoot!.adoptedStyleSheets.push(canvasStyles.styleSheet!);
    host.addController(this);
  }

  /** Whether a complete picture of what is to be drawn is on the canvas. */
  get painted(): boolean {
    return this.#shown !== undefined && this.#shown.frame.graph === this.#frame?.graph;
  }

  hostUpdated(): void {
    const canvas = this.#host.shadowRoot!.querySelector<HTMLCanvasElement>('canvas.picture');
    if (canvas !== this.#canvas) this.hostDisconnected();
    this.#canvas = canvas;
    this.#carry();
    void this.#run();
  }

  hostDisconnected(): void {
    for (const canvas of this.#canvases) canvas.width = 0;
    this.#canvases = [];
    this.#canvas = null;
    this.#job = this.#base = this.#home = this.#shown = this.#named = undefined;
  }

  render(frame: DiagramFrame): TemplateResult {
    this.#frame = frame;
    this.#view = frame.transform;
    return html`<canvas
        class="picture"
        part="picture"
        aria-hidden="true"
        @pointermove=${this.#onPointerMove}
        @transitionrun=${this.#onColours}
      ></canvas>
      ${overlay}`;
  }

  /** The picture follows in the next frame. */
  move(transform: Transform): void {
    this.#view = transform;
    this.#moved = true;
    void this.#run();
  }

  /**
   * The actor nearest to a point of the box, if it is near. Looks at all of them: that takes 0.1 ms for 20,000, less than keeping
   * a quadtree of them would cost in time and memory.
   */
  actorAt({x, y}: Point): string | undefined {
    const frame = this.#frame && this.#wanted(this.#frame);
    if (!frame) return undefined;
    const {transform, positions, graph} = frame;
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < graph.nodes.length; i++) {
      const dx = transform.x + transform.k * positions.x[i]! - x;
      const dy = transform.y + transform.k * positions.y[i]! - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) [best, least] = [i, squared];
    }
    const node = graph.nodes[best];
    if (!node) return undefined;
    return Math.sqrt(least) < Math.max(placeMark(node, frame).r + AROUND, LEAST_HIT) ? node.id : undefined;
  }

  readonly #onPointerMove = ({offsetX: x, offsetY: y}: PointerEvent): void => {
    this.#canvas!.style.cursor = this.actorAt({x, y}) === undefined ? '' : 'pointer';
  };

  /** Light and dark, or a custom property of the page. */
  readonly #onColours = (): void => {
    this.#job = this.#base = this.#home = this.#named = undefined;
    void this.#run();
  };

  #wanted(frame: DiagramFrame): DiagramFrame {
    return {...frame, transform: this.#view};
  }

  /** Whether what is wanted is shown. */
  get #done(): boolean {
    const wanted = this.#wanted(this.#frame!);
    const named = !this.#names(wanted) || same(this.#named?.frame, wanted);
    return !this.#job && same(this.#shown?.frame, wanted) && named;
  }

  /** Whether there are to be names: once the picture stands still and positions are final; what is brought out has them sooner. */
  #names({settled, highlight}: DiagramFrame): boolean {
    return !this.#moving && (settled || highlight !== undefined);
  }

  /** Whether the picture has gone on since its host last updated, which it does when it stands still. */
  get #moving(): boolean {
    return this.#view !== this.#frame!.transform;
  }

  /** Goes on until there is nothing more to do. */
  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#canvas && (this.#moved || !this.#done)) {
      await (this.#moving ? nextFrame() : nextTask());
      const until = performance.now() + (this.#moving ? FRAME_MS : SLICE_MS);
      while (this.#canvas && !this.#done && performance.now() < until) {
        this.#job ??= this.#steps(this.#wanted(this.#frame!));
        if (this.#job.next().done) this.#job = undefined;
      }
      if (this.#canvas && this.#moved) this.#show();
    }
    this.#running = false;
  }

  /** One picture; a new one is only begun after it, so that there always is one in the end. */
  *#steps(frame: DiagramFrame): Generator<void> {
    const samples = this.#svg;
    let base = this.#base;
    if (!base || !samePlaces(base.frame, frame)) {
      const pen = this.#blank(frame.size);
      yield* draw(pen, {...frame, highlight: undefined}, samples, 'rest');
      base = {canvas: pen.canvas, frame};
    }
    let {canvas} = base;
    if (frame.highlight) {
      const pen = this.#blank(frame.size, canvas);
      pen.drawImage(canvas, 0, 0, frame.size.width, frame.size.height);
      recede(pen, frame.size, samples);
      yield* draw(pen, frame, samples, 'near', 'focus');
      canvas = pen.canvas;
    }
    if (this.#names(frame)) {
      yield;
      this.#name(frame);
    } else if (this.#named && this.#named.frame.positions !== frame.positions) {
      this.#named = undefined;
      render(nothing, samples);
    }
    const {painted} = this;
    if (frame.transform.k === 1) this.#home = base;
    else if (this.#home && !samePlaces({...this.#home.frame, transform: frame.transform}, frame)) this.#home = undefined;
    this.#base = base;
    this.#shown = {canvas, frame};
    this.#show();
    if (!painted && this.painted) this.#host.requestUpdate();
  }

  /** Something to paint on, out of sight. */
  #blank({width, height}: Size, taken?: HTMLCanvasElement): Pen {
    const inUse = [taken, this.#base?.canvas, this.#home?.canvas, this.#shown?.canvas];
    let canvas = this.#canvases.find((one) => !inUse.includes(one));
    if (!canvas) this.#canvases.push((canvas = document.createElement('canvas')));
    const scale = Math.min(MOST_DENSE, devicePixelRatio);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d', {willReadFrequently: true})!;
    pen.scale(scale, scale);
    return pen;
  }

  /** Names, which stay where they were in the picture at rest if they can. */
  #name(frame: DiagramFrame): void {
    const before = this.#named && samePlaces(this.#named.frame, frame) ? this.#named.rest : [];
    const labels = namesOfMany({...frame, rest: {labels: before}});
    this.#named = {frame, rest: frame.highlight ? before : labels};
    render(names(labels, frame.font.size), this.#svg);
  }

  /** Puts what is painted where it now is. */
  #show(): void {
    this.#moved = false;
    const canvas = this.#canvas!;
    if (!this.#shown) return;
    const {size} = this.#shown.frame;
    const {width, height} = this.#shown.canvas;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, {width, height});
    canvas.style.inlineSize = `${size.width}px`;
    canvas.style.blockSize = `${size.height}px`;
    const pen = canvas.getContext('2d')!;
    pen.clearRect(0, 0, width, height);
    for (const layer of [this.#home, this.#shown]) {
      if (!layer) continue;
      const {k, x, y} = since(layer.frame.transform, this.#view);
      const scale = width / size.width;
      const box = [x * scale, y * scale, k * width, k * height] as const;
      // What is around the picture is coarse: the coarser, the fainter.
      pen.globalAlpha = layer === this.#shown ? 1 : Math.min(1, 1 / k);
      pen.clearRect(...box);
      pen.drawImage(layer.canvas, ...box);
    }
    this.#carry();
  }

  /** The names go along. */
  #carry(): void {
    if (this.#canvas && this.#frame) carry(this.#svg, this.#named?.frame.transform ?? this.#view, this.#view);
  }

  get #svg(): SVGElement {
    return this.#canvas!.nextElementSibling as SVGElement;
  }
}

const samePlaces = (a: DiagramFrame, b: DiagramFrame): boolean =>
  a.positions === b.positions && a.size === b.size && a.transform === b.transform;
const same = (a: DiagramFrame | undefined, b: DiagramFrame): boolean =>
  a !== undefined && samePlaces(a, b) && a.highlight === b.highlight && a.font === b.font;

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
