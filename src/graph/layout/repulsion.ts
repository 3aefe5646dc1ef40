import {bounds} from '../frame.js';
import type {Network} from './network.js';
import {inChunks, type Places, type Sliced} from './slices.js';

/** Actors to a cell of the finest grid, on average. */
const PER_CELL = 3;
/** Keeps two in nearly the same place from flying apart, in squared units of length. */
const SOFT = 0.01;
/** Actors or cells between two chances to pause. */
const CHUNK = 512;

/** Square cells over all actors. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Numbers of its cells, among those of all grids: from the first up to the last. */
  readonly first: number;
  readonly last: number;
}

/**
 * How all actors repel each other, with a force of mass × mass / distance, in time that grows only as their number: the fast
 * multipole method (Greengard & Rokhlin 1987) in the plane, with the shortest series that serve a picture (off by 1 %). Places
 * as complex numbers z, that force is the conjugate of Σ m / (z − z_j). The actors of a far cell act as their mass m at their
 * centre c; what far cells do to a cell's actors is a + b (z − c). Cells are far when they do not touch but their parents, of
 * the next coarser grid, do; nearer ones are taken actor by actor.
 */
export function repulsion({count, mass}: Network, {x, y}: Places): (force: Places) => Sliced {
  const cellOf = new Int32Array(count);
  /** The actors in the order of their cells, and where those of each cell begin. */
  const order = new Int32Array(count);
  let begin = new Int32Array(0);
  /** The finest first, each half as fine as the one before; the coarsest has no cells that are far from each other. */
  let grids: Grid[];
  /** Of each cell: m, c, a and b. */
  let m = new Float64Array(0);
  let [cx, cy, ax, ay, bx, by] = [m, m, m, m, m, m];

  /** Lays grids over the actors and sorts them into the cells of the finest (counting sort). */
  function sort(): void {
    const {x0, x1, y0, y1} = bounds({x, y});
    const [width, height] = [x1 - x0, y1 - y0];
    const side = Math.max(Math.sqrt((PER_CELL * width * height) / count), (PER_CELL * Math.max(width, height)) / count) || 1;
    let columns = Math.floor(width / side) + 1;
    let rows = Math.floor(height / side) + 1;
    const perRow = columns;
    grids = [{columns, rows, first: 0, last: columns * rows}];
    for (let first = columns * rows; columns > 2 || rows > 2; first += columns * rows) {
      columns = (columns + 1) >> 1;
      rows = (rows + 1) >> 1;
      grids.push({columns, rows, first, last: first + columns * rows});
    }
    const cells = grids.at(-1)!.last;
    begin = new Int32Array(cells + 1);
    const numbers = () => new Float64Array(cells);
    m = numbers();
    [cx, cy, ax, ay, bx, by] = [numbers(), numbers(), numbers(), numbers(), numbers(), numbers()];
    for (let i = 0; i < count; i++) {
      const cell = Math.floor((y[i]! - y0) / side) * perRow + Math.floor((x[i]! - x0) / side);
      cellOf[i] = cell;
      begin[cell]!++;
      m[cell]! += mass[i]!;
      cx[cell]! += mass[i]! * x[i]!;
      cy[cell]! += mass[i]! * y[i]!;
    }
    for (let cell = 0, sum = 0; cell <= grids[0]!.last; cell++) begin[cell] = sum += begin[cell]!;
    for (let i = count - 1; i >= 0; i--) order[--begin[cellOf[i]!]!] = i;
  }

  /** The cell of the next coarser grid that a cell is part of. */
  const parentOf = (column: number, row: number, coarser: Grid): number =>
    coarser.first + (row >> 1) * coarser.columns + (column >> 1);

  /** Adds a cell's mass and moment to its parent's, and makes its moment its centre. */
  function gather({columns, first}: Grid, coarser: Grid | undefined, cell: number): void {
    const here = first + cell;
    if (!m[here]) return;
    if (coarser) {
      const parent = parentOf(cell % columns, Math.floor(cell / columns), coarser);
      m[parent]! += m[here];
      cx[parent]! += cx[here]!;
      cy[parent]! += cy[here]!;
    }
    cx[here]! /= m[here];
    cy[here]! /= m[here];
  }

  /** What far cells do to this one: what they do to its parent, and what those do that are far only in this grid. */
  function exchange({columns, rows, first}: Grid, coarser: Grid, cell: number): void {
    const here = first + cell;
    if (!m[here]) return;
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    const parent = parentOf(column, row, coarser);
    const zx = cx[here]!;
    const zy = cy[here]!;
    const px = zx - cx[parent]!;
    const py = zy - cy[parent]!;
    let b = bx[parent]!;
    let bi = by[parent]!;
    let a = ax[parent]! + b * px - bi * py;
    let ai = ay[parent]! + b * py + bi * px;
    const stopRow = Math.min(rows, (row & ~1) + 4);
    const stopColumn = Math.min(columns, (column & ~1) + 4);
    for (let r = Math.max(0, (row & ~1) - 2); r < stopRow; r++)
      for (let c = Math.max(0, (column & ~1) - 2); c < stopColumn; c++) {
        const far = first + r * columns + c;
        const weight = m[far]!;
        if (!weight || (r - row < 2 && row - r < 2 && c - column < 2 && column - c < 2)) continue;
        const dx = zx - cx[far]!;
        const dy = zy - cy[far]!;
        const square = dx * dx + dy * dy;
        // u = 1 / d, a += m u, b -= m u²
        const ux = dx / square;
        const uy = -dy / square;
        a += weight * ux;
        ai += weight * uy;
        b -= weight * (ux * ux - uy * uy);
        bi -= weight * 2 * ux * uy;
      }
    ax[here] = a;
    ay[here] = ai;
    bx[here] = b;
    by[here] = bi;
  }

  /** What far cells do to an actor. */
  function fall(force: Places, i: number): void {
    const cell = cellOf[i]!;
    const dx = x[i]! - cx[cell]!;
    const dy = y[i]! - cy[cell]!;
    force.x[i] = mass[i]! * (ax[cell]! + bx[cell]! * dx - by[cell]! * dy);
    force.y[i] = -mass[i]! * (ay[cell]! + bx[cell]! * dy + by[cell]! * dx);
  }

  /** What the actors of a cell do to each other and to those of the cells that touch it. */
  function push({x: fx, y: fy}: Places, {columns, last}: Grid, cell: number): void {
    const column = cell % columns;
    const wider = column + 1 < columns ? 2 : 1;
    const below = cell + columns;
    // Actors of this cell and the one to its right are one stretch, those of the three below another.
    const right = begin[cell + wider]!;
    const next = below < last ? begin[column ? below - 1 : below]! : right;
    const stop = below < last ? begin[below + wider]! : right;
    for (let k = begin[cell]!; k < begin[cell + 1]!; k++) {
      const i = order[k]!;
      const xi = x[i]!;
      const yi = y[i]!;
      const mi = mass[i]!;
      let sx = 0;
      let sy = 0;
      for (let l = k + 1; (l === right ? (l = next) : l) < stop; l++) {
        const j = order[l]!;
        const dx = xi - x[j]!;
        const dy = yi - y[j]!;
        const f = (mi * mass[j]!) / (dx * dx + dy * dy + SOFT);
        sx += f * dx;
        sy += f * dy;
        fx[j]! -= f * dx;
        fy[j]! -= f * dy;
      }
      fx[i]! += sx;
      fy[i]! += sy;
    }
  }

  return function* (force) {
    sort();
    yield;
    const cells = (grid: Grid, work: (cell: number) => void) => inChunks(grid.last - grid.first, CHUNK, work);
    for (const [g, grid] of grids.entries()) yield* cells(grid, (cell) => gather(grid, grids[g + 1], cell));
    for (let g = grids.length - 2; g >= 0; g--) yield* cells(grids[g]!, (cell) => exchange(grids[g]!, grids[g + 1]!, cell));
    yield* inChunks(count, CHUNK, (i) => fall(force, i));
    yield* cells(grids[0]!, (cell) => push(force, grids[0]!, cell));
  };
}
