import {otherEnd, type Graph, type GraphNode} from '../model.js';
import {inChunks, type Sliced} from './slices.js';

const CHUNK = 512;

/** A graph as forces see it: actors by number, and the ties of each in a row (compressed sparse rows). */
export interface Network {
  readonly count: number;
  /** How many actors each stands for. */
  readonly mass: Float64Array;
  /** The ties of actor `i` are those from `start[i]` up to `start[i + 1]`: to whom, and how strongly they pull. */
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly pull: Float64Array;
}

/** One network of many, row by row; ties to oneself are left out and those to the same actor are one. */
export class NetworkBuilder {
  readonly #start: Int32Array;
  #other: Int32Array;
  #pull: Float64Array;
  /** Where each actor's tie is in the row being made. */
  readonly #at: Int32Array;
  #row = 0;
  #end = 0;

  constructor(
    readonly count: number,
    ties: number,
  ) {
    this.#start = new Int32Array(count + 1);
    this.#other = new Int32Array(ties);
    this.#pull = new Float64Array(ties);
    this.#at = new Int32Array(count).fill(-1);
  }

  tie(to: number, pull: number): void {
    if (to === this.#row) return;
    const at = this.#at[to]!;
    if (at >= this.#start[this.#row]!) this.#pull[at]! += pull;
    else {
      this.#at[to] = this.#end;
      this.#other[this.#end] = to;
      this.#pull[this.#end++] = pull;
    }
  }

  nextRow(): void {
    this.#start[++this.#row] = this.#end;
  }

  done(mass: Float64Array): Network {
    const other = this.#other.slice(0, this.#end);
    const pull = this.#pull.slice(0, this.#end);
    return {count: this.count, mass, start: this.#start, other, pull};
  }
}

/** The given actors and their ties. */
export function* networkOf(graph: Graph, members: readonly GraphNode[]): Sliced<Network> {
  const number = new Int32Array(graph.nodes.length);
  let room = 0;
  yield* inChunks(members.length, CHUNK, (i) => {
    number[members[i]!.index] = i;
    room += members[i]!.degree;
  });
  const builder = new NetworkBuilder(members.length, room);
  yield* inChunks(members.length, CHUNK, (i) => {
    const node = members[i]!;
    for (const link of node.links) builder.tie(number[otherEnd(link, node).index]!, 1);
    builder.nextRow();
  });
  const network = builder.done(new Float64Array(members.length).fill(1));
  // As in d3-force: ties of those who have many pull less, so that hubs keep apart.
  const {start, other, pull} = network;
  const ties = (i: number) => start[i + 1]! - start[i]!;
  yield* inChunks(members.length, CHUNK, (i) => {
    for (let e = start[i]!; e < start[i + 1]!; e++) pull[e] = 1 / Math.min(ties(i), ties(other[e]!));
  });
  return network;
}
