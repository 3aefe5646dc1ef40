/** What is to be placed: a mark, and the width that its label wants. In CSS pixels. */
export interface Wanted {
  readonly x: number;
  readonly width: number;
  readonly label: number;
}

/** Where it is: its lane, from 0; the box of mark and label; and in it the label, after or before the mark, or over a long one. */
export interface Placed {
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly label: {readonly side: 'after' | 'before' | 'over'; readonly x: number; readonly width: number};
}

/** Between a mark and its label, and between one event and the next. In CSS pixels. */
const GAP = 6;
const SPACE = 14;
/** How much of a long mark shows at both ends of a label over it. */
const ENDS = 16;

/**
 * Places marks with their labels in the first lane that has room, so that none overlaps another: in the order given, each
 * label beside its mark. Null for those that find no room in `most` lanes.
 */
export function pack(items: readonly Wanted[], width: number, most: number): readonly (Placed | null)[] {
  const lanes: Box[][] = [];
  return items.map((item) => {
    const box = boxOf(item, width);
    const free = lanes.findIndex((taken) => taken.every((other) => isApart(box, other)));
    const lane = free < 0 ? lanes.length : free;
    if (lane >= most) return null;
    (lanes[lane] ??= []).push(box);
    return {lane, ...box};
  });
}

type Box = Omit<Placed, 'lane'>;

const isApart = (a: Box, b: Box): boolean => a.x + a.width + SPACE <= b.x || b.x + b.width + SPACE <= a.x;

/** The label goes after its mark where there is room, else before it, else over it; cut where nowhere is room enough. */
function boxOf({x, width, label}: Wanted, frame: number): Box {
  const rooms = [
    {side: 'after', room: frame - x - width - GAP},
    {side: 'before', room: x - GAP},
    {side: 'over', room: width - 2 * ENDS},
  ] as const;
  const {side, room} = rooms.find(({room}) => room >= label) ?? rooms.reduce((best, one) => (one.room > best.room ? one : best));
  const used = Math.max(0, Math.min(label, room));
  const at = {after: x + width + GAP, before: x - GAP - used, over: x + ENDS}[side];
  const left = Math.min(x, at);
  return {x: left, width: Math.max(x + width, at + used) - left, label: {side, x: at - left, width: used}};
}

/** Which of these are less than `apart` from the first of their group: each as its place in `xs`, by where it is. */
export function clusters(xs: readonly number[], apart: number): readonly (readonly [number, ...number[]])[] {
  const groups: [number, ...number[]][] = [];
  let end = -Infinity;
  for (const i of xs.map((_, i) => i).sort((a, b) => xs[a]! - xs[b]!)) {
    if (xs[i]! < end) groups.at(-1)!.push(i);
    else {
      groups.push([i]);
      end = xs[i]! + apart;
    }
  }
  return groups;
}
