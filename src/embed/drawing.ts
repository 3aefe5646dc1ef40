import {formatDate} from '../explainer/dates.js';
import {groupBy} from '../explainer/memo.js';
import type {ActorKind, Explainer, Tone} from '../explainer/schema.js';
import {linkShape, markPath} from '../graph/geometry.js';
import type {Emphasis} from '../graph/highlight.js';
import {LINE_EM} from '../graph/labels.js';
import type {Graph} from '../graph/model.js';
import type {Scene} from '../graph/scene.js';
import type {LabelFont} from '../graph/text.js';
import {tools as english} from '../i18n/en/tools.js';
import type {Messages} from '../i18n/index.js';
import type {Palette} from './palette.js';
import {rows, widthOf, wrap} from './rows.js';
import {down, round, shapes, svgDocument, texts, type Look} from './svg.js';

export interface DrawingOptions {
  readonly graph: Graph;
  /** In CSS pixels. */
  readonly width: number;
  /** What stands between title and key, which take `around` CSS pixels of height. */
  readonly scene: (around: number) => Scene;
  readonly font: LabelFont;
  readonly fontFamily: string;
  readonly messages: Messages;
  readonly palette: Palette;
}

/** Line width and dashes of each tone, as `elements/network/picture.styles.ts` has them. */
const TONES: Readonly<Record<Tone, readonly [width: number, dashes?: string]>> = {
  command: [1.8],
  support: [1.4, '9 2.5'],
  kinship: [1.4, '2.5 2.5'],
  alliance: [1.4, '13 3 3 3'],
  conflict: [1.8, '4.5 3'],
  custody: [1.4, '7 2.5 1.5 2.5'],
  other: [1.4, '1.3 2.7'],
};
const FOCUS_WIDTH = 3;
/** In CSS pixels. */
const PADDING = 16;
const TITLE = {size: 20, line: 25};
const TEXT = {size: 12, line: 17};
const SAMPLE = {line: 26, mark: 9, before: 6, after: 16};

const titleLook = ({ink}: Palette): Look => ({fill: ink, 'font-size': TITLE.size, 'font-weight': 700});
const textLook = ({muted}: Palette): Look => ({fill: muted, 'font-size': TEXT.size});

/** A picture of a network as an SVG document, with title, key, source and date inside; it is as high as that takes. */
export function draw(explainer: Explainer, options: DrawingOptions): string {
  const {graph, width, font, fontFamily, messages, palette} = options;
  const inLines = (text: string, size: number, strong: boolean): string[] =>
    wrap(text, width - 2 * PADDING, (line) => widthOf(line, font, size, strong));
  const title = inLines(explainer.title, TITLE.size, true);
  const key = keyRows(options);
  const credit = inLines(creditOf(explainer, graph, messages), TEXT.size, false);
  const head = PADDING + title.length * TITLE.line;
  const foot = (key.length + credit.length) * TEXT.line + PADDING;
  const scene = options.scene(head + foot);
  const bottom = head + scene.size.height;
  const height = bottom + foot;
  const middle = width / 2;
  return svgDocument({width, height, title: explainer.title, lang: explainer.lang, fontFamily}, [
    shapes({fill: palette.surface}, [`M0,0H${width}V${height}H0Z`]),
    texts(titleLook(palette), [{lines: title, x: middle, y: PADDING + TITLE.size, step: TITLE.line}]),
    down(head, picture(scene, palette)),
    ...key.map((row, i) => down(bottom + i * TEXT.line, row)),
    texts(textLook(palette), [
      {lines: credit, x: middle, y: height + 4 - PADDING - (credit.length - 1) * TEXT.line, step: TEXT.line},
    ]),
  ]);
}

/** How much of it all is shown where that is not everything, the source, and the date. */
function creditOf({title, sources, actors, relations, asOf}: Explainer, {nodes, links}: Graph, messages: Messages): string {
  const {tools = english} = messages;
  const article = sources.find(({id}) => id === 'article');
  const source = [article?.title ?? title, article?.publisher].filter(Boolean).join(', ');
  const credit = `${messages.source} ${source}. ${messages.asOf(formatDate(asOf, messages.lang, messages.dates))}.`;
  return nodes.length < actors.length || links.length < relations.length
    ? `${tools.filtered(nodes.length, actors.length, links.length, relations.length)} ${credit}`
    : credit;
}

function picture({links, marks, labels, fontSize}: Scene, palette: Palette): string {
  const step = LINE_EM * fontSize;
  const leaders = labels.flatMap(({leader}) =>
    leader ? [`M${leader.map(({x, y}) => `${round(x)},${round(y)}`).join('L')}`] : [],
  );
  return [
    ...alike(links, ({tone, emphasis}) => tone + emphasis).map((group) => lines(group, group[0]!, palette)),
    ...alike(marks, ({unnamed, emphasis}) => unnamed + emphasis).map((group) => outlines(group, group[0]!, palette)),
    shapes({stroke: palette.muted}, leaders),
    ...alike(labels, ({strong, emphasis}) => strong + emphasis).map((group) => {
      const {strong, emphasis} = group[0]!;
      const fill = emphasis === 'off' ? palette.offName : palette.ink;
      const weight = emphasis === 'focus' ? 700 : strong ? 600 : 400;
      const look = {fill, stroke: palette.surface, 'stroke-width': 3, 'font-size': fontSize, 'font-weight': weight};
      return texts(
        look,
        group.map(({lines, x, y}) => ({lines, x, y, step})),
      );
    }),
  ].join('');
}

/** Groups of what looks alike; what recedes is drawn first. */
const alike = <T extends {readonly emphasis: Emphasis}>(items: readonly T[], look: (item: T) => string): T[][] =>
  [...groupBy(items, (item) => [look(item)]).values()].sort((a, b) => recedes(b) - recedes(a));
const recedes = ([first]: readonly {readonly emphasis: Emphasis}[]): number => Number(first!.emphasis === 'off');

function lines(
  links: readonly {readonly d: string; readonly arrow?: string | undefined}[],
  {tone, emphasis}: {readonly tone: Tone; readonly emphasis: Emphasis},
  {tones, off}: Palette,
): string {
  const [width, dashes] = TONES[tone];
  const stroke = emphasis === 'off' ? off : tones[tone];
  const look = {stroke, 'stroke-width': emphasis === 'focus' ? FOCUS_WIDTH : width, 'stroke-dasharray': dashes};
  return (
    shapes(
      look,
      links.map(({d}) => d),
    ) +
    shapes(
      {fill: stroke},
      links.flatMap(({arrow}) => arrow ?? []),
    )
  );
}

function outlines(
  marks: readonly {readonly d: string}[],
  {unnamed, emphasis}: {readonly unnamed: boolean; readonly emphasis: Emphasis},
  palette: Palette,
): string {
  const ink = emphasis === 'off' ? palette.off : palette.ink;
  const [fill, stroke] = unnamed ? [palette.surface, ink] : [ink, palette.surface];
  return shapes(
    {fill, stroke, 'stroke-width': 1.5},
    marks.map(({d}) => d),
  );
}

/** An entry of the key: its sample, drawn at `x`, takes so many CSS pixels. */
interface Entry {
  readonly name: string;
  readonly taken: number;
  readonly sample: (x: number) => string;
}

/** What lines and shapes mean, in centred rows. */
function keyRows({graph: {links, nodes}, width, font, palette, messages: {network, kinds}}: DrawingOptions): string[] {
  const line = (tone: Tone): Entry[] => {
    const those = links.filter((link) => link.tone === tone);
    const end = {y: 0, r: 0, kind: 'person'} as const;
    const directed = those.some(({type}) => type.directed);
    const shape = (x: number) => linkShape({...end, x}, {...end, x: x + SAMPLE.line}, directed);
    const sample = (x: number) => lines([shape(x)], {tone, emphasis: 'rest'}, palette);
    return those.length ? [{name: network.tones[tone], taken: SAMPLE.line, sample}] : [];
  };
  const mark = (kind: ActorKind, name: string, isThere: boolean, unnamed = false): Entry[] => {
    const r = SAMPLE.mark / 2;
    const sample = (x: number) => outlines([{d: markPath({x: x + r, y: 0, r, kind})}], {unnamed, emphasis: 'rest'}, palette);
    return isThere ? [{name, taken: SAMPLE.mark, sample}] : [];
  };
  const entries = [
    ...(Object.keys(network.tones) as Tone[]).flatMap(line),
    ...(Object.keys(kinds) as ActorKind[]).flatMap((kind) =>
      mark(
        kind,
        kinds[kind],
        nodes.some(({actor}) => actor.kind === kind),
      ),
    ),
    ...mark(
      'person',
      network.unnamed,
      nodes.some(({actor}) => actor.unnamed !== undefined),
      true,
    ),
  ];
  const named = ({name}: Entry) => widthOf(name, font, TEXT.size);
  const widthOfRow = (row: readonly Entry[]) =>
    row.reduce((sum, entry) => sum + entry.taken + SAMPLE.before + named(entry) + SAMPLE.after, -SAMPLE.after);
  return rows(entries, width - 2 * PADDING, widthOfRow).map((row) => {
    let x = (width - widthOfRow(row)) / 2;
    const drawn = row.map((entry) => {
      const sample = entry.sample(x);
      x += entry.taken + SAMPLE.before + named(entry) + SAMPLE.after;
      const middle = x - SAMPLE.after - named(entry) / 2;
      return sample + texts(textLook(palette), [{lines: [entry.name], x: middle, y: 4, step: 0}]);
    });
    return drawn.join('');
  });
}
