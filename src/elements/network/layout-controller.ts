import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Explainer} from '../../explainer/schema.js';
import {publishedPositions, type Positions, type Size} from '../../graph/frame.js';
import type {Graph} from '../../graph/model.js';

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
  readonly #drawn: () => boolean;

  /** `drawn` says whether positions have been drawn. */
  constructor(host: ReactiveControllerHost, drawn: () => boolean) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** Sees to positions for this graph in a box of this size. */
  use(explainer: Explainer, graph: Graph, size: Size): void {
    const shape = size.width > size.height ? 'wide' : 'tall';
    if (graph === this.#graph && shape === this.#shape) return;
    const published = publishedPositions(explainer, graph, size);
    // Of the same graph the old ones serve until there are new ones.
    if (published || graph !== this.#graph) this.positions = published ?? null;
    this.settled = published !== undefined;
    this.#graph = graph;
    this.#shape = shape;
    const run = ++this.#run;
    if (!published) void this.#compute(graph, size, run);
  }

  hostDisconnected(): void {
    this.#run++;
    if (!this.settled) this.#graph = null;
  }

  async #compute(graph: Graph, size: Size, run: number): Promise<void> {
    const wanted = () => run === this.#run;
    try {
      const {computePositions} = await import('./compute-positions.js');
      const follow = (positions: Positions | null, final: boolean): boolean => {
        if (wanted() && positions) {
          this.positions = positions;
          this.settled = final;
          this.#host.requestUpdate();
        }
        return wanted();
      };
      await computePositions(graph, size, follow, this.#drawn);
    } catch {
      this.failed = wanted();
      this.#host.requestUpdate();
    }
  }
}
