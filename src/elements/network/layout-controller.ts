import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import {publishedPositions, type Positions, type Size} from '../../graph/frame.js';
import type {Graph} from '../../graph/model.js';

/** A slice of work leaves the page this much of a frame; the picture follows the layout this often. In milliseconds. */
const SLICE_MS = 8;
const REDRAW_MS = 800;

/** The positions of a graph: those published with the document or, where there are none, computed while the page goes on. */
export class LayoutController implements ReactiveController {
  /** Not yet fitted to the box; null until there are any. */
  positions: Positions | null = null;
  /** Whether these are final. */
  settled = false;

  /** Whether the code that computes positions could not be fetched. */
  failed = false;

  #graph: Graph | null = null;
  #shape: 'wide' | 'tall' | null = null;
  #run = 0;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Sees to positions for this graph in a box of this size. */
  use(explainer: Explainer, graph: Graph, size: Size): void {
    const shape = size.width > size.height ? 'wide' : 'tall';
    if (graph === this.#graph && shape === this.#shape) return;
    this.#graph = graph;
    this.#shape = shape;
    const run = ++this.#run;
    const published = publishedPositions(explainer, graph, size);
    this.settled = published !== undefined;
    if (published) this.positions = published;
    else {
      this.positions = null;
      void this.#compute(graph, size, run);
    }
  }

  hostDisconnected(): void {
    this.#run++;
    if (!this.settled) this.#graph = null;
  }

  async #compute(graph: Graph, size: Size, run: number): Promise<void> {
    const {startLayout} = await import('../../graph/layout.js').catch(() => ({startLayout: undefined}));
    if (run !== this.#run) return;
    if (!startLayout) {
      this.failed = true;
      this.#host.requestUpdate();
      return;
    }
    const layout = startLayout(graph, size);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let drawn = -Infinity;
    for (let done = false; !done;) {
      const started = performance.now();
      done = layout.advance(() => performance.now() - started > SLICE_MS);
      const due = !this.positions || (!calm && started - drawn > REDRAW_MS);
      if (done || due) {
        this.positions = layout.positions();
        this.settled = done;
        drawn = started;
        this.#host.requestUpdate();
      }
      await nextTask();
      if (run !== this.#run) return;
    }
  }
}

/** Lets the page have its turn. A message is not held back in hidden tabs, as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
