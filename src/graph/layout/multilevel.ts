import {coarsen, type Coarser} from './coarsen.js';
import {relax} from './forces.js';
import type {Network} from './network.js';
import type {Places, Sliced} from './slices.js';

/** Halving ends with so few actors, or when it would spare less than a tenth of them (many islands). */
const FEW = 12;
const SPARED = 0.9;
/** Rounds of forces for the coarsest network, and for each finer one. */
const ROUNDS = {first: 120, then: 80};

/** The places of a network whose actors each stand for some of a finer one, and so on. */
export interface Levels {
  places: Places;
  /** From the finest on, up to that of the places. */
  readonly coarser: Coarser[];
}

/**
 * Places a network by forces, starting from one with few actors that is like it: that is where things find their places
 * quickly, and each finer one then only has to refine (Walshaw 2001).
 */
export function* place(network: Network, levels: Levels, aspect: number, seed: number): Sliced {
  const networks = [network];
  for (let last = network; last.count > FEW;) {
    const coarser = yield* coarsen(last);
    if (coarser.network.count > last.count * SPARED) break;
    levels.coarser.push(coarser);
    networks.push((last = coarser.network));
  }
  levels.places = scattered(networks.at(-1)!.count, Math.sqrt(network.count), aspect, seed);
  let rounds = ROUNDS.first;
  for (let coarse = networks.pop(); coarse; coarse = networks.pop()) {
    yield* relax(coarse, levels.places, aspect, rounds);
    rounds = ROUNDS.then;
    const step = levels.coarser.at(-1);
    if (!step) return;
    levels.places = expanded(levels.places, step);
    levels.coarser.pop();
    yield;
  }
}

/** Where the actors of the finest network are by now. */
export function finest({places, coarser}: Levels): Places {
  for (let k = coarser.length - 1; k >= 0; k--) places = expanded(places, coarser[k]!);
  return places;
}

/** Places for the parts of what has places: around it, the further away the more it consists of. */
function expanded({x, y}: Places, {parent, network: {mass}}: Coarser): Places {
  const parts = scattered(parent.length, 1, 1, 0);
  for (let i = 0; i < parent.length; i++) {
    const whole = parent[i]!;
    const spread = 0.5 * Math.sqrt(mass[whole]! - 1);
    parts.x[i] = x[whole]! + spread * parts.x[i]!;
    parts.y[i] = y[whole]! + spread * parts.y[i]!;
  }
  return parts;
}

/** Evenly scattered places, none twice: the R2 sequence (Roberts 2018), from the powers of the plastic number. */
export function scattered(count: number, size: number, aspect: number, seed: number): Places {
  const along = (length: number, golden: number) =>
    Float64Array.from({length: count}, (_, i) => length * (part((seed * 7919 + i) * golden) - 0.5));
  return {x: along(size * Math.sqrt(aspect), GOLDEN.x), y: along(size / Math.sqrt(aspect), GOLDEN.y)};
}
const GOLDEN = {x: 0.7548776662466927, y: 0.5698402909980532};
const part = (value: number): number => value - Math.floor(value);
