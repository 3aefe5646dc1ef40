import {overlaps, type Box} from './geometry.js';

/** Side of a cell, in CSS pixels: about the size of a label. */
const CELL = 64;

/** More cells than any picture has in a column. */
const ROW = 65536;

/** Boxes, filed by where they are, to find out quickly whether a place is free. */
export class Grid<T extends Box = Box> {
  readonly #cells = new Map<number, T[]>();

  add(box: T): void {
    const {x0, y0, x1, y1} = cellsOf(box);
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++) {
        const cell = this.#cells.get(x * ROW + y);
        if (cell) cell.push(box);
        else this.#cells.set(x * ROW + y, [box]);
      }
  }

  /** Whether a box that is in here, other than those to ignore, overlaps this one. */
  hits(box: Box, ignore?: (item: T) => boolean | undefined): boolean {
    const {x0, y0, x1, y1} = cellsOf(box);
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++)
        for (const item of this.#cells.get(x * ROW + y) ?? []) if (overlaps(item, box) && !ignore?.(item)) return true;
    return false;
  }
}

const cellsOf = ({x0, y0, x1, y1}: Box): Box => ({
  x0: Math.floor(x0 / CELL),
  y0: Math.floor(y0 / CELL),
  x1: Math.floor(x1 / CELL),
  y1: Math.floor(y1 / CELL),
});
