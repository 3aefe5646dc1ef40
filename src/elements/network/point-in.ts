import type {Point} from '../../graph/geometry.js';

/** Where something is in a box without border and padding, in the box’s own CSS pixels: a page may show it scaled. */
export function pointIn(box: Element, {clientX, clientY}: {readonly clientX: number; readonly clientY: number}): Point {
  const {left, top, width} = box.getBoundingClientRect();
  const scale = parseFloat(getComputedStyle(box).width) / width;
  return {x: (clientX - left) * scale, y: (clientY - top) * scale};
}
