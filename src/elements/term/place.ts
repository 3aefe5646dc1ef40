/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a card goes, and how high it may be so as to stay in the window, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** Between card and the edges of the window. */
const MARGIN = 8;

/**
 * Puts a card of that size at a name: below it, or above where there is more room for it, and never over it; without a gap that
 * a pointer could fall into, and flush with the name’s beginning as far as the window allows.
 */
export function place(
  name: Box,
  {width, height}: {readonly width: number; readonly height: number},
  view: Box,
  direction: string,
): Place {
  const below = view.bottom - MARGIN - name.bottom;
  const above = name.top - view.top - MARGIN;
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const flush = direction === 'rtl' ? name.right - width : name.left;
  return {
    left: Math.max(view.left + MARGIN, Math.min(flush, view.right - MARGIN - width)),
    top: isBelow ? name.bottom : name.top - Math.min(height, room),
    room,
  };
}

/** Which of the lines that a name is broken into is nearest to a point; without one, the last. */
export function nearest(lines: Iterable<Box>, point: Point | undefined): number {
  const distances = [...lines].map(({left, top, right, bottom}) =>
    point ? Math.hypot(Math.max(left - point.x, 0, point.x - right), Math.max(top - point.y, 0, point.y - bottom)) : 0,
  );
  return distances.lastIndexOf(Math.min(...distances));
}
