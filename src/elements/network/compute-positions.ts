import type {Positions, Size} from '../../graph/frame.js';
import {startLayout} from '../../graph/layout.js';
import type {Graph} from '../../graph/model.js';
import {nextTask} from '../../internal/next-task.js';

/** A slice of work takes so much of a frame; the picture follows the layout so often. In milliseconds. */
const SLICE_MS = 10;
const REDRAW_MS = 500;
/** The first picture goes first, for so many turns at most: there may be none, as in a hidden element. */
const TURNS = 100;

/**
 * Computes positions in slices, while the page goes on. `follow` is given provisional ones early and now and then, and the final
 * ones with `true`; it says whether to go on. The first are drawn before more are computed: `drawn` says whether they are.
 */
export async function computePositions(
  graph: Graph,
  size: Size,
  follow: (positions: Positions | null, final: boolean) => boolean,
  drawn: () => boolean,
): Promise<void> {
  // Where all code is one file, this is still the frame that measured the box.
  await nextTask();
  const layout = startLayout(graph, size);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let shown = -Infinity;
  let turns = TURNS;
  for (let done = false; !done;) {
    const started = performance.now();
    done = layout.advance(() => performance.now() - started > SLICE_MS);
    const due = done || shown < 0 || (!calm && started - shown > REDRAW_MS);
    if (due) shown = performance.now();
    if (!follow(due ? layout.positions() : null, done)) return;
    await nextTask();
    for (; turns && !done && !drawn(); turns--) await nextTask();
  }
}
