import type {Frame} from '../../explainer/schema.js';
import type {Positions, Size} from '../../graph/frame.js';
import {startLayout} from '../../graph/layout.js';
import type {Graph} from '../../graph/model.js';
import {FRAMES, searchLayout} from '../../graph/search.js';
import {type Effort, effortFor, isScored} from './effort.js';

export type FrameName = keyof typeof FRAMES;
export type Layouts = Readonly<Record<FrameName, Frame>>;

/** Boxes that the element has at page widths of 320, 390, 480, 768 and 1200, and in frames of 800 × 600 and 1000 × 700. */
export const BOXES: Readonly<Record<FrameName, readonly Size[]>> = {
  tall: [
    {width: 276, height: 680},
    {width: 346, height: 800},
    {width: 468, height: 740},
    {width: 471, height: 660},
  ],
  wide: [
    {width: 827, height: 660},
    {width: 512, height: 340},
    {width: 670, height: 314},
  ],
};

interface Search extends Effort {
  /** Positions to go on from. */
  readonly from?: (name: FrameName) => Positions | undefined;
}

/** Positions for both shapes of frame. `tell` hears now and then how much is done, from 0 to 1. */
export function computeLayouts(graph: Graph, tell: (part: number) => void, search: Search = effortFor(graph)): Layouts {
  const compute = (name: FrameName, done: number): Frame => {
    const size = FRAMES[name];
    const told = (part: number): void => tell(done + part / 2);
    if (!isScored(graph)) return toFrame(graph, size, once(graph, size, told));
    return toFrame(
      graph,
      size,
      searchLayout(graph, {...search, size, boxes: BOXES[name], from: search.from?.(name), tell: told}),
    );
  };
  return {wide: compute('wide', 0), tall: compute('tall', 0.5)};
}

/** A layout of many actors, of which there is but one try. */
function once(graph: Graph, size: Size, tell: (part: number) => void): Positions {
  const run = startLayout(graph, size);
  run.advance(() => {
    tell(0);
    return false;
  });
  return tenths(run.positions());
}

/** Thousands of actors stand less than a pixel apart. */
const tenths = ({x, y}: Positions): Positions => {
  const round = (values: Float64Array): Float64Array => values.map((value) => Math.round(value * 10) / 10);
  return {x: round(x), y: round(y)};
};

const toFrame = ({nodes}: Graph, {width, height}: Size, {x, y}: Positions): Frame => ({
  width,
  height,
  positions: Object.fromEntries(nodes.map(({id, index}) => [id, [x[index]!, y[index]!] as const])),
});
