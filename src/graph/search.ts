import {fit, type Positions, type Size} from './frame.js';
import {startLayout} from './layout.js';
import type {Graph} from './model.js';
import {scoreLayout, total} from './score.js';

/** The two shapes of frame that positions are published for, in CSS pixels: the smallest boxes they have to read well in. */
export const FRAMES: {readonly wide: Size; readonly tall: Size} = {
  wide: {width: 860, height: 640},
  tall: {width: 320, height: 740},
};

export interface SearchOptions {
  readonly size: Size;
  /** Other boxes that the positions are drawn in, and are scored by as well. */
  readonly boxes?: readonly Size[];
  /** How many seeded starts to try, and how many changes to try on each. */
  readonly starts: number;
  readonly moves: number;
  /** Hears now and then how much is done, from 0 to 1. */
  readonly tell?: (part: number) => void;
}

/** The best of many layouts, in whole pixels of the frame: same graph, same result. For publishing time. */
export function searchLayout(graph: Graph, {size, boxes = [], starts, moves, tell}: SearchOptions): Positions {
  let best: Positions | undefined;
  let least = Infinity;
  for (let seed = 1; seed <= starts; seed++) {
    const run = startLayout(graph, size, seed, moves);
    run.advance(() => {
      tell?.((seed - 1) / starts);
      return false;
    });
    const found = fit(run.positions(), size);
    const positions = {x: found.x.map(Math.round), y: found.y.map(Math.round)};
    const score = [size, ...boxes].reduce((sum, box) => sum + total(scoreLayout(graph, positions, box)), 0);
    if (score >= least) continue;
    least = score;
    best = positions;
  }
  return best!;
}
