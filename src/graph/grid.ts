import {overlaps, type Box} from './geometry.js';

/** Side of a cell, in CSS pixels: about the size of a label. */
const CELL = 64;

/** More cells than any picture has in a column. */
const ROW = 65536;

/** Boxes, filed by where they are, to find out quickly whether a place is free. */
export class Grid<T extends Box = Box> {
  readonly #cells = new Map<number, T[]>();

  add(box: T): void {
    for (const key of keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Whether a box that is in here, other than those to ignore, overlaps this one. */
  hits(box: Box, ignore?: (item: T) => boolean): boolean {
    for (const key of keys(box)) if (this.#cells.get(key)?.some((item) => overlaps(item, box) && !ignore?.(item))) return true;
    return false;
  }
}

function* keys({x0, y0, x1, y1}: Box): Generator<number> {
  for (let x = Math.floor(x0 / CELL); x <= Math.floor(x1 / CELL); x++)
    for (let y = Math.floor(y0 / CELL); y <= Math.floor(y1 / CELL); y++) yield x * ROW + y;
}
