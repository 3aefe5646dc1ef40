import {fit, type Positions, type Size} from './frame.js';
import {startLayout} from './layout.js';
import type {Graph} from './model.js';
import {polish} from './polish.js';
import {scoreIn} from './score.js';

/** The two shapes of frame that positions are published for, in CSS pixels. */
export const FRAMES: {readonly wide: Size; readonly tall: Size} = {
  wide: {width: 860, height: 640},
  tall: {width: 320, height: 740},
};

export interface SearchOptions {
  readonly size: Size;
  /** Other boxes that the positions are drawn in, and are scored by as well. */
  readonly boxes?: readonly Size[];
  /** Positions to go on from, in whole pixels of the frame, where no start gives better ones. */
  readonly from?: Positions | undefined;
  /** How many seeded starts to try, and how many changes to try on each; with `from`, there may be none. */
  readonly starts: number;
  readonly moves: number;
  /** How many changes to try on the best of them, as it is drawn. None without. */
  readonly polishing?: number;
  /** Hears now and then how much is done, from 0 to 1. */
  readonly tell?: (part: number) => void;
}

/** Of the time a search takes, what its starts take, as far as a reader of its progress cares. */
const STARTING = 0.5;

/** The best of many layouts, polished, in whole pixels of the frame: same graph, same result. For publishing time. */
export function searchLayout(graph: Graph, options: SearchOptions): Positions {
  const {size, boxes = [], from, starts, moves, polishing = 0, tell} = options;
  const all = [size, ...boxes] as const;
  const part = !starts ? 0 : polishing ? STARTING : 1;
  let best = from;
  let least = from ? scoreIn(all, graph, from) : Infinity;
  for (let seed = 1; seed <= starts; seed++) {
    const run = startLayout(graph, size, seed, moves);
    run.advance(() => {
      tell?.((part * (seed - 1)) / starts);
      return false;
    });
    const found = fit(run.positions(), size);
    const positions = {x: found.x.map(Math.round), y: found.y.map(Math.round)};
    const score = scoreIn(all, graph, positions, least);
    if (score < least) [best, least] = [positions, score];
  }
  return polishing ? polish(graph, best!, all, polishing, (done) => tell?.(part + (1 - part) * done)) : best!;
}
