import {emptyPositions} from '../frame.js';
import type {Network} from './network.js';
import {repulsion} from './repulsion.js';
import {inChunks, type Places, type Sliced} from './slices.js';

/**
 * Ties pull like springs without length, actors repel each other with 1 / distance, and all are drawn to the middle, in units
 * in which two actors with one tie would stand 1 apart. (Where ties or actors are merged into one, their pulls and masses add
 * up; so a coarser network comes to rest in the same shape and size, and refining starts without a jump.)
 */
const GRAVITY = 0.35;
/** Part of the last step that is made again, and part of the way to where the forces on it would rest that an actor goes. */
const MOMENTUM = 0.5;
const STEP = 0.6;
const CHUNK = 1024;

/** Lets forces move the actors, less and less, in so many rounds. `aspect` is how wide the picture is for its height. */
export function* relax(network: Network, places: Places, aspect: number, rounds: number): Sliced {
  const {count, mass, start, other, pull} = network;
  const {x, y} = places;
  const force = emptyPositions(count);
  const speed = emptyPositions(count);
  const repel = repulsion(network, places);
  const stretch = Math.sqrt(aspect);
  for (let round = 0; round < rounds; round++) {
    yield* repel(force);
    const longest = 1 - round / rounds;
    yield* inChunks(count, CHUNK, (i) => {
      let stiffness = GRAVITY * mass[i]!;
      let fx = force.x[i]! - (stiffness / stretch) * x[i]!;
      let fy = force.y[i]! - stiffness * stretch * y[i]!;
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        const j = other[e]!;
        const w = pull[e]!;
        stiffness += w;
        fx += w * (x[j]! - x[i]!);
        fy += w * (y[j]! - y[i]!);
      }
      const dx = MOMENTUM * speed.x[i]! + (STEP * fx) / stiffness;
      const dy = MOMENTUM * speed.y[i]! + (STEP * fy) / stiffness;
      const k = Math.min(1, (longest * Math.sqrt(mass[i]!)) / Math.sqrt(dx * dx + dy * dy || 1));
      speed.x[i] = k * dx;
      speed.y[i] = k * dy;
    });
    yield* inChunks(count, 4 * CHUNK, (i) => {
      x[i]! += speed.x[i]!;
      y[i]! += speed.y[i]!;
    });
  }
}
