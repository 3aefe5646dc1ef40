import type {Explainer} from '../explainer/types.js';
import {estimatedFont} from '../graph/estimated-font.js';
import {claimText} from './channels/words.js';
import {PALETTES} from './palette.js';
import {widthOf, wrap} from './rows.js';
import {shapes, svgDocument, texts, type Look} from './svg.js';
import type {Told} from './told/index.js';

/** In CSS pixels. */
const PADDING = 24;
const RULE = 3;
const FONT = estimatedFont(16);

interface Style {
  readonly size: number;
  readonly line: number;
  readonly strong?: boolean;
  readonly muted?: boolean;
  /** Space above. */
  readonly gap: number;
}
const QUOTATION: Style = {size: 24, line: 32, gap: 0};
const TITLE: Style = {size: 22, line: 28, strong: true, gap: 0};
const SPEAKER: Style = {size: 16, line: 23, strong: true, gap: 14};
const ROLE: Style = {size: 15, line: 21, muted: true, gap: 2};
const CLAIM: Style = {size: 15, line: 21, gap: 10};
const CREDIT: Style = {size: 12, line: 17, muted: true, gap: 14};

/** A paragraph as it stands in the picture: its lines, and the baseline of the first in CSS pixels. */
interface Placed {
  readonly style: Style;
  readonly lines: readonly string[];
  readonly y: number;
}

/** What a widget says, set as a picture of that width. */
export function layOut(told: Told, width: number, more: string): {readonly placed: readonly Placed[]; readonly height: number} {
  const {title, role, quotation, lines, notices, source, asOf} = told;
  const paragraphs: readonly (readonly [string, Style])[] = [
    [quotation, QUOTATION],
    [title, quotation ? SPEAKER : TITLE],
    [role, ROLE],
    ...[...lines.map(claimText), more, ...notices].map((text) => [text, CLAIM] as const),
    [`${source} ${asOf}`, CREDIT],
  ];
  let y = PADDING;
  const placed = paragraphs.flatMap(([text, style]): Placed[] => {
    if (!text) return [];
    const {size, line, strong = false, gap} = style;
    const broken = wrap(text, width - 2 * PADDING, (part) => widthOf(part, FONT, size, strong));
    const top = y + gap;
    y = top + broken.length * line;
    return [{style, lines: broken, y: top + size}];
  });
  return {placed, height: y + PADDING};
}

export interface TextStillOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  /** “and 12 more”; nothing where that is all. */
  readonly more: string;
}

/** A card, quotation or timeline as a static SVG document, with title, source and date inside. */
export function renderText({lang}: Explainer, told: Told, {width, theme = 'light', more}: TextStillOptions): string {
  const {ink, muted, surface} = PALETTES[theme];
  const {placed, height} = layOut(told, width, more);
  const isRtl = /^(ar|fa|he|ur|ps|ckb)\b/.test(lang);
  const look = ({size, strong, muted: isMuted}: Style): Look => ({
    fill: isMuted ? muted : ink,
    'font-size': size,
    'font-weight': strong ? 700 : 400,
    'text-anchor': 'start',
    direction: isRtl ? 'rtl' : undefined,
  });
  return svgDocument(
    {width, height, title: [told.quotation, told.title].filter(Boolean).join(' '), lang, fontFamily: 'system-ui, sans-serif'},
    [
      shapes({fill: surface}, [`M0,0H${width}V${height}H0Z`]),
      shapes({fill: ink}, [`M0,0H${width}V${RULE}H0Z`]),
      ...placed.map(({style, lines, y}) =>
        texts(look(style), [{lines, x: isRtl ? width - PADDING : PADDING, y, step: style.line}]),
      ),
    ],
  );
}
