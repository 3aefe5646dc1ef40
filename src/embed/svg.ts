/** Attributes of SVG; where there is a stroke and a fill, the stroke is drawn first. Lengths in CSS pixels. */
export interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly 'stroke-width'?: number;
  readonly 'stroke-dasharray'?: string | undefined;
  readonly 'font-size'?: number;
  readonly 'font-weight'?: number;
  readonly 'text-anchor'?: 'start';
  readonly direction?: 'rtl' | undefined;
}

/** Lines of text, each with its middle at `x`, or its beginning where the look says so; the first has its baseline at `y`, the others follow by `step`. */
export interface Text {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step: number;
}

/** Shapes that look alike, by their path data. */
export const shapes = (look: Look, paths: readonly string[]): string =>
  group(
    look,
    paths.map((d) => `<path d="${d}"/>`),
  );

export const texts = (look: Look, all: readonly Text[]): string => group(look, all.map(text));

/** Moved down. */
export const down = (top: number, content: string): string => `<g transform="translate(0 ${round(top)})">${content}</g>`;

export interface DocumentOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lang: string;
  /** As in CSS. */
  readonly fontFamily: string;
}

/** A document that needs nothing from elsewhere. */
export function svgDocument({width, height, title, lang, fontFamily}: DocumentOptions, content: readonly string[]): string {
  const [w, h] = [round(width), round(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-label="${escape(title)}" lang="${escape(lang)}" font-family="${escape(fontFamily)}" text-anchor="middle" fill="none" stroke-linejoin="round" paint-order="stroke">
${content.join('\n')}
</svg>
`;
}

/** To tenths of a CSS pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

function group(look: Look, content: readonly string[]): string {
  const attributes = Object.entries(look).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`));
  return content.length ? `<g${attributes.join('')}>${content.join('')}</g>` : '';
}

const text = ({lines, x, y, step}: Text): string =>
  `<text>${lines.map((line, i) => `<tspan x="${round(x)}" y="${round(y + i * step)}">${escape(line)}</tspan>`).join('')}</text>`;

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** For XML: entities, and without the control characters that it forbids. */
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ENTITIES[char]!).replace(/(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu, '');
