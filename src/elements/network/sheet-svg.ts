import {drawSheet} from './draw-sheet.js';

/** What says how a part looks, in CSS and in SVG alike. */
const LOOK = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'direction',
];

/** A sheet as an SVG document that needs nothing from elsewhere. */
export function svg(sheet: HTMLElement): Blob {
  const {offsetWidth: width, offsetHeight: height} = sheet;
  const font = escape(`${getComputedStyle(sheet).fontFamily}, sans-serif`);
  let file = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}"><g>`;
  let group = '';
  drawSheet(sheet, (look, left, top, shapes, lines) => {
    const attributes = LOOK.map((name) => `${name}="${look.getPropertyValue(name)}"`);
    const start = `<g transform="translate(${left} ${top})" ${attributes.join(' ')}>`;
    if (start !== group) file += `</g>${(group = start)}`;
    file += shapes.map((d) => `<path d="${d}"/>`).join('');
    const spans = lines.map(([text, x, y]) => `<tspan x="${x}" y="${y}">${escape(text)}</tspan>`);
    if (spans.length) file += `<text>${spans.join('')}</text>`;
  });
  return new Blob([file, '</g></svg>'], {type: 'image/svg+xml'});
}

/** For XML, which forbids control characters. */
const escape = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ').replace(/[&<"]/g, (char) => `&#${char.charCodeAt(0)};`);
