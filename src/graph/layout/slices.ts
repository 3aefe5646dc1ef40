/** Work that pauses wherever it may: it yields often, and its result is the same however long each pause is. */
export type Sliced<T = void> = Generator<void, T>;

/** Something in the plane for each actor: places, or forces. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Does something for each number from 0 up to `count`, with a pause after every `size` of them. */
export function* inChunks(count: number, size: number, work: (i: number) => unknown): Sliced {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % size === size - 1) yield;
  }
}
