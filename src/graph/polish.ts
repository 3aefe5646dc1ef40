import type {Positions, Size} from './frame.js';
import type {Graph} from './model.js';
import {seeded} from './random.js';
import {scoreIn} from './score.js';

/** How far an actor is moved at most, in the first try and in the last, as a part of the frame's sides. */
const REACH = {first: 0.25, last: 0.01};
/** So many tries have two actors change places. */
const SWAPS = 0.2;

/**
 * Better positions than these, in whole pixels of the frame `boxes[0]`, by moving one actor at a time and keeping what scores
 * better in all boxes together. A picture is scored as it is drawn, with its names, which takes milliseconds a try: for publishing
 * time, and for few actors. Same graph and positions, same result. `tell` hears now and then how much is done, from 0 to 1.
 */
export function polish(
  graph: Graph,
  {x, y}: Positions,
  boxes: readonly [Size, ...Size[]],
  tries: number,
  tell?: (part: number) => void,
): Positions {
  const [{width, height}] = boxes;
  // Who has no ties stands in a row, and stays there.
  const tied = graph.nodes.flatMap(({degree, index}) => (degree ? index : []));
  // Of other positions, other changes are tried, so that going on is not the same again.
  const random = seeded(x.reduce((sum, at) => sum + at, tied.length));
  const pick = () => tied[Math.floor(random() * tied.length)]!;
  let best: Positions = {x: x.slice(), y: y.slice()};
  let least = scoreIn(boxes, graph, best);
  for (let i = 0; i < tries && tied.length > 1; i++) {
    tell?.(i / tries);
    const changed = {x: best.x.slice(), y: best.y.slice()};
    const one = pick();
    if (random() < SWAPS) {
      const other = pick();
      for (const axis of [changed.x, changed.y]) [axis[one], axis[other]] = [axis[other]!, axis[one]!];
    } else {
      const reach = REACH.first * (REACH.last / REACH.first) ** (i / tries);
      const near = (at: number, side: number) =>
        Math.round(Math.max(0, Math.min(side, at + 2 * (random() - 0.5) * reach * side)));
      changed.x[one] = near(changed.x[one]!, width);
      changed.y[one] = near(changed.y[one]!, height);
    }
    const score = scoreIn(boxes, graph, changed, least);
    if (score < least) [best, least] = [changed, score];
  }
  return best;
}
