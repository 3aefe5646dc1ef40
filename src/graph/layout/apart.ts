import type {Box} from '../geometry.js';
import type {Places, Sliced} from './slices.js';

/** Between marks, in CSS pixels. */
const GAP = 2;
/** Where marks would cover more of the room than this part, they are thought smaller. */
const COVER = 0.4;
const ROUNDS = 40;

/** Moves marks that overlap apart, within the room. */
export function* apart({x, y}: Places, radii: Float64Array, room: Box): Sliced {
  const count = x.length;
  const [width, height] = [room.x1 - room.x0, room.y1 - room.y0];
  let area = 0;
  let largest = 0;
  for (const r of radii) {
    area += 4 * (r + GAP / 2) * (r + GAP / 2);
    largest = Math.max(largest, r);
  }
  const scale = Math.min(1, Math.sqrt((COVER * width * height) / area));
  const side = (2 * largest + GAP) * scale;
  const [columns, rows] = [Math.floor(width / side) + 1, Math.floor(height / side) + 1];
  const column = (i: number) => Math.floor((x[i]! - room.x0) / side);
  const row = (i: number) => Math.floor((y[i]! - room.y0) / side);
  /** The last actor put into each cell, and the one put there before it. */
  const last = new Int32Array(columns * rows);
  const before = new Int32Array(count);
  const within = (i: number) => {
    x[i] = Math.max(room.x0, Math.min(room.x1, x[i]!));
    y[i] = Math.max(room.y0, Math.min(room.y1, y[i]!));
  };
  const push = (i: number, j: number): boolean => {
    const reach = scale * (radii[i]! + radii[j]! + GAP);
    let dx = x[i]! - x[j]!;
    let dy = y[i]! - y[j]!;
    const square = dx * dx + dy * dy;
    if (square >= reach * reach * 0.999) return false;
    // In one place: side by side.
    if (!square) [dx, dy] = i & 1 ? [1e-3, 0] : [0, 1e-3];
    const far = 0.5 * (reach / Math.sqrt(square || 1e-6) - 1);
    x[i]! += dx * far;
    y[i]! += dy * far;
    x[j]! -= dx * far;
    y[j]! -= dy * far;
    within(i);
    within(j);
    return true;
  };
  let moved = true;
  for (let round = 0; round < ROUNDS && moved; round++) {
    moved = false;
    last.fill(-1);
    for (let i = 0; i < count; i++) {
      within(i);
      const [c, r] = [column(i), row(i)];
      for (let v = Math.max(0, r - 1); v <= Math.min(rows - 1, r + 1); v++)
        for (let u = Math.max(0, c - 1); u <= Math.min(columns - 1, c + 1); u++)
          for (let j = last[v * columns + u]!; j >= 0; j = before[j]!) if (push(i, j)) moved = true;
      const cell = row(i) * columns + column(i);
      before[i] = last[cell]!;
      last[cell] = i;
      if (i % 256 === 255) yield;
    }
    yield;
  }
}
