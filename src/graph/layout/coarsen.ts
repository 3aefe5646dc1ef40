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
  const order = yield* byTies(start, count);
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
    const i = first[k]!;
    const j = second[k]!;
    total[k] = mass[i]! + (j === i ? 0 : mass[j]!);
    for (let e = start[i]!; e < start[i + 1]!; e++) builder.tie(parent[other[e]!]!, pull[e]!);
    if (j !== i) for (let e = start[j]!; e < start[j + 1]!; e++) builder.tie(parent[other[e]!]!, pull[e]!);
    builder.nextRow();
    if (k % 512 === 511) yield;
  }
  return {network: builder.done(total), parent};
}

/** Numbers of the actors, those with the fewest ties first (counting sort). */
function* byTies(start: Int32Array, count: number): Sliced<Int32Array> {
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, start[i + 1]! - start[i]!);
  const next = new Int32Array(most + 2);
  for (let i = 0; i < count; i++) next[start[i + 1]! - start[i]! + 1]!++;
  for (let d = 0; d <= most; d++) next[d + 1]! += next[d]!;
  yield;
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[next[start[i + 1]! - start[i]!]!++] = i;
  return order;
}
