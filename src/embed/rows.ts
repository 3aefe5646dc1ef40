import type {LabelFont} from '../graph/text.js';

/** As many as fit into each row, and one at least. */
export function rows<T>(items: readonly T[], room: number, width: (row: readonly T[]) => number): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const row = found.at(-1);
    if (row && width([...row, item]) <= room) row.push(item);
    else found.push([item]);
  }
  return found;
}

/** A text in lines that are no wider than the room, unless one word is. */
export const wrap = (text: string, room: number, width: (line: string) => number): string[] =>
  rows(text.split(/\s+/), room, (words) => width(words.join(' '))).map((words) => words.join(' '));

/** The width of a text in another size than the font’s own, in CSS pixels. */
export const widthOf = (text: string, font: LabelFont, size: number, strong = false): number =>
  (font.width(text, strong) * size) / font.size;
