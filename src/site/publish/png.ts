import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {basename, join} from 'node:path';
import {renderAsync, type ResvgRenderOptions} from '@resvg/resvg-js';
import {encodeWithPalette} from './encode-png.js';
import {halved, inked} from './inks.js';

/** The fonts that pictures are set in: files of a regular and a bold face, and the family’s name. */
export interface Fonts {
  readonly family: string;
  readonly files: readonly string[];
}

/** Common sans serifs, by the names of their files: the first family that is whole is taken. */
const FAMILIES: readonly (readonly [family: string, regular: string, bold: string])[] = [
  ['Noto Sans', 'NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'],
  ['Liberation Sans', 'LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'],
  ['DejaVu Sans', 'DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'],
  ['Arial', 'Arial.ttf', 'Arial Bold.ttf'],
  ['Arial', 'arial.ttf', 'arialbd.ttf'],
];
/** For other scripts, beside any of them. */
const OTHER_SCRIPTS = ['NotoSansArabic-Regular.ttf', 'NotoSansArabic-Bold.ttf', 'NotoNaskhArabic-Regular.ttf'];
const FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts', '/System/Library/Fonts', 'C:\\Windows\\Fonts'];

/** The fonts of this machine that pictures can be set in; undefined where there are none, and so no PNG. */
export function findFonts(folders: readonly string[] = FOLDERS): Fonts | undefined {
  const files = new Map(folders.filter((folder) => existsSync(folder)).flatMap(filesIn));
  for (const [family, ...faces] of FAMILIES) {
    const found = faces.flatMap((face) => files.get(face) ?? []);
    const others = OTHER_SCRIPTS.flatMap((face) => files.get(face) ?? []);
    if (found.length === faces.length) return {family, files: [...found, ...others]};
  }
  return undefined;
}

const filesIn = (folder: string): (readonly [string, string])[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => [basename(path), join(folder, path)] as const);

/** Names what a PNG depends on beside its SVG, so that an unchanged one is not drawn again. Reads all of the fonts. */
export const rendererOf = ({family, files}: Fonts): string =>
  `${family} ${createHash('sha256')
    .update(Buffer.concat(files.map((file) => readFileSync(file))))
    .digest('hex')
    .slice(0, 16)}, with a palette`;

/** An SVG document as PNG, `scale` pixels to a CSS pixel. */
export async function toPng(svg: string, scale: 1 | 2, fonts: Fonts): Promise<Buffer> {
  return (await drawn(svg, scale, fonts)).asPng();
}

/** SVG documents as PNGs, each at one and at two pixels to a CSS pixel; those that differ in nothing but colours are drawn once. */
export async function toPngs(svgs: readonly string[], fonts: Fonts): Promise<readonly Sizes[]> {
  const one = inked(svgs);
  if (one) {
    const {pixels, width, height} = await drawn(one.svg, 2, fonts);
    const whole = {pixels, width, height};
    const [single, double] = await Promise.all([halved(whole), whole].map((size) => encodeWithPalette(size, one.paints)));
    if (single && double) return svgs.map((_, index) => ({1: single[index]!, 2: double[index]!}));
  }
  return Promise.all(svgs.map(async (svg) => ({1: await toPng(svg, 1, fonts), 2: await toPng(svg, 2, fonts)})));
}

/** A picture by its scale. */
export type Sizes = Readonly<Record<1 | 2, Buffer>>;

function drawn(svg: string, scale: 1 | 2, {family, files}: Fonts): ReturnType<typeof renderAsync> {
  const font: ResvgRenderOptions['font'] = {
    loadSystemFonts: false,
    fontFiles: [...files],
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  return renderAsync(svg, {font, fitTo: {mode: 'zoom', value: scale}});
}
