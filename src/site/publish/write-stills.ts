import {availableParallelism} from 'node:os';
import {folderOf, stillName, type Edition, type StillFile} from '../../embed/addresses.js';
import {stillOf} from '../../embed/stills.js';
import {keyOf, publishedWidgets} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {rendererOf, toPngs, type Fonts} from './png.js';
import type {Staging} from './staging.js';

const THEMES = ['light', 'dark'] as const;
const SCALES = [1, 2] as const;
type Theme = (typeof THEMES)[number];

/** What this publication draws its PNGs with. */
export interface Pngs {
  readonly fonts: Fonts;
  /** Its name, as `trust.json` tells it. */
  readonly renderer: string;
  /** Whether those of the present site were drawn with the same. */
  readonly isSame: boolean;
}

/** What PNGs are drawn with; null for none. */
export function pngsWith(fonts: Fonts | null, staging: Staging): Pngs | null {
  if (!fonts) return null;
  const renderer = rendererOf(fonts);
  const trust = staging.present('trust.json');
  const present = trust && (JSON.parse(trust.toString()) as {stills?: {renderer?: unknown}}).stills?.renderer;
  return {fonts, renderer, isSame: present === renderer};
}

/** One picture, light and dark. */
interface Still {
  readonly key: string;
  readonly file: StillFile;
  readonly svgOf: (theme: Theme) => string;
}

/** The pictures of every widget, for both editions. */
export async function writeStills(
  staging: Staging,
  explainer: Explainer,
  pngs: Pngs | null,
  onProgress: (step: string, done: number, of: number) => void,
): Promise<void> {
  const widgets = publishedWidgets(explainer);
  const waiting = [...widgets.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, widget] = next;
      const shapes = widget.kind === 'network' ? [{}, {tall: true}] : [{}];
      for (const file of shapes) {
        const svgOf = (theme: Theme) => stillOf(explainer, widget, {...file, theme});
        await writeStill(staging, explainer, {key: keyOf(widget), file, svgOf}, pngs);
      }
      onProgress('Drawing stills', index + 1, widgets.length);
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, work));
  // Where the first snippets look for the diagram.
  for (const tall of [false, true]) {
    const name = stillName('network', {tall});
    const path = `${folderOf(explainer, 'latest')}${name}`;
    if (staging.has(path)) staging.write(`explainers/${explainer.id}/${name}`, staging.read(path));
  }
}

/** Writes a picture as SVG and PNG; what was drawn from the same SVG before is not drawn again. */
export async function writeStill(
  staging: Staging,
  explainer: Explainer,
  {key, file, svgOf}: Still,
  pngs: Pngs | null,
  editions: readonly Edition[] = ['latest', 'pinned'],
): Promise<void> {
  const folders = editions.map((edition) => folderOf(explainer, edition));
  const present = (name: string) => staging.present(folders[0]! + name);
  const inAll = (name: string, bytes: string | Uint8Array) => folders.forEach((folder) => staging.write(folder + name, bytes));
  const pngName = (theme: Theme, scale: 1 | 2) => stillName(key, {...file, theme, format: 'png', scale});

  const svgs = THEMES.map(svgOf);
  const names = THEMES.map((theme) => stillName(key, {...file, theme}));
  const isDrawn = pngs?.isSame && names.every((name, index) => present(name)?.equals(Buffer.from(svgs[index]!)));
  names.forEach((name, index) => inAll(name, svgs[index]!));
  if (!pngs) return;
  const known = THEMES.map((theme) => SCALES.map((scale) => (isDrawn ? present(pngName(theme, scale)) : undefined)));
  const drawn = known.flat().includes(undefined) ? await toPngs(svgs, pngs.fonts) : undefined;
  for (const [at, theme] of THEMES.entries())
    for (const scale of SCALES) inAll(pngName(theme, scale), drawn?.[at]![scale] ?? known[at]![scale - 1]!);
}
