import {round, type Drawing, type Group, type Text} from './drawing.js';

/** A drawing as an SVG document that needs nothing from elsewhere. */
export function svgOf({width, height, title, lang, fontFamily, layers}: Drawing): string {
  const [w, h] = [round(width), round(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-label="${escape(title)}" lang="${escape(lang)}" font-family="${escape(fontFamily)}" text-anchor="middle" fill="none" stroke-linejoin="round" paint-order="stroke">
${layers.map(({top, groups}) => `<g transform="translate(0 ${round(top)})">${groups.map(group).join('')}</g>`).join('\n')}
</svg>
`;
}

function group({look, paths = [], texts = []}: Group): string {
  const attributes = Object.entries(look).map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`));
  const content = [...paths.map((d) => `<path d="${d}"/>`), ...texts.map(text)];
  return content.length ? `<g${attributes.join('')}>${content.join('')}</g>` : '';
}

const text = ({lines, x, y, step}: Text): string =>
  `<text>${lines.map((line, i) => `<tspan x="${round(x)}" y="${round(y + i * step)}">${escape(line)}</tspan>`).join('')}</text>`;

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** For XML: entities, and without the control characters that it forbids. */
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ENTITIES[char]!).replace(/(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu, '');
