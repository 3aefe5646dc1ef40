import type {Look} from './look.js';
import type {Network} from './network.js';
import {priced, type Sheet} from './prices.js';
import type {Places, Sliced} from './slices.js';

/** Prices that are paid about a third of the time: at the end, and how much more at the start. */
const HOT = 40;
const COLD = 0.12;
/** The part of the moves after which names count: before, links are disentangled. */
const NAMES_FROM = 0.7;
/** How far actors are moved at most, at the start and at the end, as parts of the room. */
const FARTHEST_STEP = 0.24;
const NEAREST_STEP = 0.02;
/** Parts of the moves: to anywhere, a step, else only the name to another side; and how often a name changes sides as well. */
const JUMPS = 0.08;
const STEPS = 0.8;
const TURNS = 0.3;
/** Moves tried with an actor before the next has its turn. */
const TRIES = 3;
/** What the moves between two chances to pause may cost. */
const CHUNK = 40_000;

/**
 * Improves places by simulated annealing (Davidson & Harel 1996): small changes, each kept if it pays or, less and less, if the
 * temperature lets it pass. Each name has the side of its mark that suits it.
 */
export function* anneal(
  network: Network,
  looks: readonly Look[],
  places: Places,
  sheet: Sheet,
  moves: number,
  random: () => number,
): Sliced {
  const {x, y} = places;
  const {x0, y0, x1, y1} = sheet.room;
  const {price, put, sides} = priced(network, looks, places, sheet);

  /** Changes an actor's place or its name's side, and takes it back unless it pays or passes; `left` goes from 1 to 0. */
  function change(i: number, before: number, left: number, named: boolean): number {
    const fromX = x[i]!;
    const fromY = y[i]!;
    const side = sides[i]!;
    const kind = random();
    const step = NEAREST_STEP + (FARTHEST_STEP - NEAREST_STEP) * left * left;
    let toX = fromX;
    let toY = fromY;
    if (kind < JUMPS) {
      toX = x0 + random() * (x1 - x0);
      toY = y0 + random() * (y1 - y0);
    } else if (kind < STEPS) {
      toX += (random() + random() - 1) * step * (x1 - x0);
      toY += (random() + random() - 1) * step * (y1 - y0);
    }
    if (toX < x0 || toY < y0 || toX > x1 || toY > y1) return before;
    put(i, toX, toY, kind >= STEPS || random() < TURNS ? Math.floor(random() * 4) : side);
    const after = price(i, named);
    if (after <= before || random() < likely((after - before) / (COLD + HOT * left * left * left * left))) return after;
    put(i, fromX, fromY, side);
    return before;
  }

  const pause = Math.max(1, Math.floor(CHUNK / costOfMove(network) / TRIES)) * TRIES;
  for (let move = 0; move < moves; move += TRIES) {
    const named = move >= moves * NAMES_FROM;
    const i = Math.floor(random() * network.count);
    let now = price(i, named);
    for (let k = 0; k < TRIES; k++) now = change(i, now, 1 - move / moves, named);
    if (move % pause === 0) yield;
  }
}

/** How much work a move is: an actor and its links are compared with all actors and links. */
export const costOfMove = ({count, other}: Network): number => (1 + other.length / count) * (count + other.length / 2);

/** About e⁻ˣ (as (1 − x/8)⁸), but the same in every engine. */
function likely(x: number): number {
  const root = Math.max(0, 1 - x / 8);
  const square = root * root;
  return square * square * square * square;
}
