import {formatDate} from '../explainer/dates.js';
import type {Explainer, Tone} from '../explainer/schema.js';
import {estimatedFont} from '../graph/estimated-font.js';
import {fit, publishedPositions, type Size} from '../graph/frame.js';
import {neighbourhoodOf} from '../graph/highlight.js';
import {linkShape} from '../graph/geometry.js';
import {LINE_EM} from '../graph/labels.js';
import {layout} from '../graph/layout.js';
import {buildGraph, type GraphFilters} from '../graph/model.js';
import {buildScene, type Scene, type SceneLabel, type SceneLink, type SceneMark} from '../graph/scene.js';
import {network} from '../i18n/en/network.js';
import {inEnglish, type Messages} from '../i18n/index.js';

export interface StillOptions extends GraphFilters {
  readonly width: number;
  readonly height: number;
  readonly messages?: Messages;
}

/** The picture’s own colours: a still has a ground of its own, so that it reads on any page. */
const INK = '#16181d';
const MUTED = '#5a5f69';
const SURFACE = '#fff';
/** Colour, line width and dashes of each tone, as `elements/network/picture.styles.ts` has them for light pages. */
const TONES: Readonly<Record<Tone, readonly [colour: string, width: number, dashes: string]>> = {
  command: ['#1d4f91', 1.8, ''],
  support: ['#00756b', 1.4, '9 2.5'],
  kinship: ['#7a3e9d', 1.4, '2.5 2.5'],
  alliance: ['#5f6f00', 1.4, '13 3 3 3'],
  conflict: ['#c0390b', 1.8, '4.5 3'],
  custody: ['#8a5a00', 1.4, '7 2.5 1.5 2.5'],
  other: ['#6b7079', 1.4, '1.3 2.7'],
};
/** In CSS pixels. */
const PADDING = 16;
const TITLE = {size: 20, line: 25};
const TEXT = {size: 12, line: 17};
const SAMPLE = 26;

/** The network as a static SVG document with title, key, source and date inside: for `<img>`, a feed, or where no script runs. */
export function renderStill(
  explainer: Explainer,
  {width, height, messages = inEnglish({network}), ...filters}: StillOptions,
): string {
  const graph = buildGraph(explainer, filters);
  const titles = wrap(explainer.title, width - 2 * PADDING, TITLE.size, true);
  const head = PADDING + titles.length * TITLE.line;
  const key = keyLines(graph.links, width, messages);
  const article = explainer.sources.find(({id}) => id === 'article');
  const source = [article?.title ?? explainer.title, article?.publisher].filter(Boolean).join(', ');
  const date = messages.asOf(formatDate(explainer.asOf, messages.lang, messages.dates));
  const credit = wrap(`${messages.source} ${source}. ${date}.`, width - 2 * PADDING, TEXT.size);
  const foot = (key.length + credit.length) * TEXT.line + PADDING;
  const size: Size = {width, height: Math.max(120, height - head - foot)};
  const positions = publishedPositions(explainer, graph, size) ?? layout(graph, size);
  const node = filters.focus === undefined ? undefined : graph.byId.get(filters.focus);
  const scene = buildScene({graph, positions: fit(positions, size), size, highlight: node && neighbourhoodOf(node), font: estimatedFont(TEXT.size)});
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(explainer.title)}" lang="${escape(explainer.lang)}" font-family="system-ui, sans-serif" font-size="${TEXT.size}" text-anchor="middle" fill="${INK}">
<rect width="${width}" height="${height}" fill="${SURFACE}"/>
${textLines(titles, width / 2, PADDING + TITLE.size, TITLE.line, `font-size="${TITLE.size}" font-weight="700"`)}
<g transform="translate(0 ${head})">${drawing(scene)}</g>
<g transform="translate(0 ${height - foot})">${key.map((line, i) => `<g transform="translate(0 ${i * TEXT.line})">${line}</g>`).join('')}</g>
${textLines(credit, width / 2, height - PADDING - (credit.length - 1) * TEXT.line + 4, TEXT.line, `fill="${MUTED}"`)}
</svg>
`;
}

function drawing({links, marks, labels}: Scene): string {
  return `<g fill="none">${links.map(link).join('')}</g><g stroke-width="1.5">${marks.map(mark).join('')}</g><g stroke="${SURFACE}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.map(label).join('')}</g>`;
}

function link({d, arrow, tone}: Pick<SceneLink, 'd' | 'arrow' | 'tone'>): string {
  const [colour, width, dashes] = TONES[tone];
  const line = `<path d="${d}" stroke="${colour}" stroke-width="${width}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`;
  return arrow ? `${line}<path d="${arrow}" fill="${colour}"/>` : line;
}

const mark = ({d, unnamed}: SceneMark): string =>
  `<path d="${d}" fill="${unnamed ? SURFACE : INK}" stroke="${unnamed ? INK : SURFACE}"/>`;

const label = ({lines, x, y, strong}: SceneLabel): string =>
  textLines(lines, x, y, LINE_EM * TEXT.size, strong ? 'font-weight="600"' : '');

/** The key to the lines, in centred rows. */
function keyLines(links: readonly {readonly tone: Tone}[], width: number, {network}: Messages): string[] {
  const font = estimatedFont(TEXT.size);
  const entries = (Object.keys(network.tones) as Tone[])
    .filter((tone) => links.some((one) => one.tone === tone))
    .map((tone) => ({tone, name: network.tones[tone], width: SAMPLE + 22 + font.width(network.tones[tone], false)}));
  const rows: (typeof entries)[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row && row.reduce((sum, one) => sum + one.width, entry.width) <= width - 2 * PADDING) row.push(entry);
    else rows.push([entry]);
  }
  return rows.map((row) => {
    let x = (width - row.reduce((sum, one) => sum + one.width, 0)) / 2;
    const drawn = row.map(({tone, name, width: taken}) => {
      const end = {y: 0, r: 0, kind: 'person'} as const;
      const shape = linkShape({...end, x}, {...end, x: x + SAMPLE}, tone !== 'alliance' && tone !== 'kinship');
      const item = `<g fill="none">${link({d: shape.d, arrow: shape.arrow, tone})}</g>${textLines([name], x + SAMPLE + 6 + (taken - SAMPLE - 22) / 2, 4, 0, `fill="${MUTED}"`)}`;
      x += taken;
      return item;
    });
    return drawn.join('');
  });
}

function textLines(lines: readonly string[], x: number, y: number, step: number, attributes: string): string {
  return `<text ${attributes}>${lines.map((line, i) => `<tspan x="${round(x)}" y="${round(y + i * step)}">${escape(line)}</tspan>`).join('')}</text>`;
}

/** A text in lines that fit. */
function wrap(text: string, width: number, size: number, strong = false): string[] {
  const font = estimatedFont(size);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && font.width(longer, strong) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** For XML: entities, and without the control characters that it forbids. */
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ENTITIES[char]!).replace(/(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu, '');
