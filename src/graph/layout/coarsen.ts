import {NetworkBuilder, type Network} from './network.js';
import type {Sliced} from './slices.js';

export interface Coarser {
  readonly network: Network;
  /** What each actor of the finer network has become part of. */
  readonly parent: Int32Array;
}

/**
 * A network of about half as many: each actor is joined with the neighbour that it is most closely tied to and that is still
 * alone, or else with another that hangs on the same neighbour (two-hop matching: without it, hubs would stop the halving).
 * Those with few ties choose first.
 */
export function* coarsen({count, mass, start, other, pull}: Network): Sliced<Coarser> {
  const parent = new Int32Array(count).fill(-1);
  /** Who waits at each actor for another that hangs on it. */
  const waiting = new Int32Array(count).fill(-1);
  const ties = (i: number) => start[i + 1]! - start[i]!;
  const order = Int32Array.from(parent.keys()).sort((i, j) => ties(i) - ties(j));
  yield;
  const first = new Int32Array(count);
  const second = new Int32Array(count);
  let found = 0;
  const join = (i: number, j: number): void => {
    first[found] = i;
    second[found] = j;
    parent[i] = parent[j] = found++;
  };
  for (let k = 0; k < count; k++) {
    const i = order[k]!;
    if (k % 512 === 511) yield;
    if (parent[i] !== -1) continue;
    let best = -1;
    let most = 0;
    let nearest = -1;
    let strongest = 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = other[e]!;
      const worth = pull[e]! / mass[j]!;
      if (worth > strongest) {
        strongest = worth;
        nearest = j;
      }
      if (worth > most && parent[j] === -1) {
        most = worth;
        best = j;
      }
    }
    if (best !== -1) join(i, best);
    else if (nearest !== -1) {
      const mate = waiting[nearest]!;
      if (mate === -1 || parent[mate] !== -1) waiting[nearest] = i;
      else join(i, mate);
    }
  }
  for (let i = 0; i < count; i++) if (parent[i] === -1) join(i, i);
  const total = new Float64Array(found);
  const builder = new NetworkBuilder(found, other.length);
  for (let k = 0; k < found; k++) {
    for (const i of new Set([first[k]!, second[k]!])) {
      total[k]! += mass[i]!;
      for (let e = start[i]!; e < start[i + 1]!; e++) builder.tie(parent[other[e]!]!, pull[e]!);
    }
    builder.nextRow();
    if (k % 512 === 511) yield;
  }
  return {network: builder.done(total), parent};
}
