/** A line of text, and where its baseline begins, or has its middle. */
export type Line = readonly [text: string, x: number, y: number];

/** Draws shapes, given as path data of SVG, or a text, that look so; from there on, in CSS pixels. */
export type Pen = (
  look: CSSStyleDeclaration,
  left: number,
  top: number,
  shapes: readonly string[],
  lines: readonly Line[],
) => void;

/** The baseline is so far down a line of text, as a share of its height, in most fonts. */
const BASELINE = 0.79;

/** Draws what is on a sheet as its style sheets have it, with texts in lines as they are laid out. */
export function drawSheet(sheet: HTMLElement, pen: Pen): void {
  const from = sheet.getBoundingClientRect();
  pen(getComputedStyle(sheet), 0, 0, [`M0,0H${from.width}V${from.height}H0Z`], []);
  const parts = [...sheet.querySelectorAll('path[d], text, p, button')];
  for (const part of parts.sort((a, b) => recedes(b) - recedes(a))) {
    const look = getComputedStyle(part);
    const svg = part.closest('svg');
    const {left, top} = svg?.getBoundingClientRect() ?? {left: 0, top: 0};
    const shapes = part.getAttribute('d')?.match(/M[^M]+/g) ?? [];
    const lines = svg ? [...part.children].map(lineOf) : linesOf(part, look.direction);
    pen(look, left - from.left, top - from.top, shapes, lines);
  }
}

/** What recedes is beneath all else. */
const recedes = (part: Element): number => Number(part.closest('[data-emphasis=off]') !== null);

const lineOf = (span: Element): Line => [span.textContent, Number(span.getAttribute('x')), Number(span.getAttribute('y'))];

/** The lines into which a text is broken, and where in the window they begin. */
function linesOf({childNodes}: Element, direction: string): Line[] {
  const lines = new Map<number, Line>();
  const range = document.createRange();
  const [start, first] = direction === 'rtl' ? (['right', Math.max] as const) : (['left', Math.min] as const);
  for (const node of childNodes)
    for (let i = 0; node instanceof Text && i < node.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      const [text, x] = lines.get(box.top) ?? ['', box[start]];
      lines.set(box.top, [text + node.data[i]!, first(x, box[start]), box.top + BASELINE * box.height]);
    }
  return [...lines.values()];
}
