import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Positions, Size, Transform} from '../../graph/frame.js';
import type {Point} from '../../graph/geometry.js';
import type {Highlight} from '../../graph/highlight.js';
import type {Graph} from '../../graph/model.js';
import {buildScene, type Scene} from '../../graph/scene.js';
import type {LabelFont} from '../../graph/text.js';
import {nextTask} from '../../internal/next-task.js';
import type {CanvasPainter} from './canvas-painter.js';
import {carry} from './carry.js';
import {picture} from './picture.js';
import {remembered} from './remembered.js';

/**
 * Up to so many actors and relations are drawn as SVG, more on a canvas: at twice as many, SVG that is zoomed or dragged takes
 * longer than a frame of 16.7 ms (`npm run bench -- --painters`), and phones are slower.
 */
export const MOST_IN_SVG = 500;
export const isLarge = ({nodes, links}: Graph): boolean => nodes.length + links.length > MOST_IN_SVG;

/** The picture stands still when it has not moved for so long, in milliseconds. */
const STILL_MS = 120;

/** What is to be drawn. */
export interface DiagramFrame {
  readonly graph: Graph;
  /** In the CSS pixels of the box, before zooming. */
  readonly positions: Positions;
  /** Whether positions are final. */
  readonly settled: boolean;
  readonly size: Size;
  readonly transform: Transform;
  readonly font: LabelFont;
  readonly highlight: Highlight | undefined;
}

/** Draws the diagram, and decides how: as SVG, or on a canvas where that would be slow. */
export class Diagram {
  /** Whether what draws large diagrams could not be fetched. */
  failed = false;

  #frame: DiagramFrame | null = null;
  #canvas: CanvasPainter | undefined;
  #loading: Promise<void> | undefined;
  #preparing: Promise<void> | undefined;
  #prepared = false;
  #moving: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rest = remembered((graph: Graph, positions: Positions, size: Size, transform: Transform, font: LabelFont) =>
    buildScene({graph, positions, size, transform, font}),
  );
  readonly #lit = remembered((rest: Scene, frame: DiagramFrame, _highlight: Highlight) => buildScene({...frame, rest}));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** A graph will be drawn: what it takes is fetched while its positions are still to come. */
  expect(graph: Graph): void {
    if (isLarge(graph)) this.#loading ??= this.#load();
  }

  /** Takes in what is to be drawn; null for nothing. */
  use(frame: DiagramFrame | null): void {
    if (frame && this.#frame && this.#frame.transform !== frame.transform) this.#carry(this.#frame.transform);
    this.#frame = frame;
    if (frame && !this.#large) this.#preparing ??= this.#prepare();
  }

  /** Whether the first complete picture is there. */
  get drawn(): boolean {
    return this.#frame !== null && (this.#large ? this.#canvas?.painted === true : this.#prepared);
  }

  get #large(): boolean {
    return isLarge(this.#frame!.graph);
  }

  /** The picture; undefined while there is none. */
  render(): TemplateResult | undefined {
    const frame = this.#frame;
    if (!frame) return undefined;
    if (this.#large) return this.#canvas?.render(frame);
    return this.#prepared ? picture(this.#sceneOf(frame)) : undefined;
  }

  #sceneOf(frame: DiagramFrame): Scene {
    const {graph, positions, size, transform, font, highlight} = frame;
    const rest = this.#rest(graph, positions, size, transform, font);
    return highlight ? this.#lit(rest, frame, highlight) : rest;
  }

  /** Places the first names in a task of its own, so that none is long. */
  async #prepare(): Promise<void> {
    await nextTask();
    if (this.#frame) this.#sceneOf(this.#frame);
    await nextTask();
    this.#prepared = true;
    this.#host.requestUpdate();
  }

  /** The picture moves: what is drawn goes along as it is, and is drawn anew when it stands still. */
  moved(transform: Transform): void {
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => this.#host.requestUpdate(), STILL_MS);
    this.#carry(transform);
    if (this.#frame && this.#large) this.#canvas?.move(transform);
  }

  #carry(view: Transform): void {
    const drawn = this.#host.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('svg[part], .actors');
    if (this.#frame) for (const part of drawn) carry(part, this.#frame.transform, view);
  }

  /** The actor drawn at a point of the box; undefined where SVG has elements to tell. */
  actorAt(point: Point): string | undefined {
    return this.#frame && this.#large ? this.#canvas?.actorAt(point) : undefined;
  }

  async #load(): Promise<void> {
    try {
      const {CanvasPainter} = await import('./canvas-painter.js');
      this.#canvas = new CanvasPainter(this.#host);
    } catch {
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
