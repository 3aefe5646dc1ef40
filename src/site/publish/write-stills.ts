import {availableParallelism} from 'node:os';
import {folderOf, stillName, type Edition, type StillFile} from '../../embed/addresses.js';
import {stillOf} from '../../embed/stills.js';
import {keyOf, publishedWidgets} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {rendererOf, toPng, type Fonts} from './png.js';
import type {Staging} from './staging.js';

const THEMES = ['light', 'dark'] as const;
const SCALES = [1, 2] as const;

/** One picture in one theme. */
interface Still {
  readonly key: string;
  readonly file: StillFile;
  readonly svg: string;
}

/** The pictures of every widget, for both editions. */
export async function writeStills(
  staging: Staging,
  explainer: Explainer,
  fonts: Fonts | null,
  onProgress: (step: string, done: number, of: number) => void,
): Promise<void> {
  const widgets = publishedWidgets(explainer);
  const waiting = [...widgets.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, widget] = next;
      const shapes = widget.kind === 'network' ? [{}, {tall: true}] : [{}];
      for (const theme of THEMES)
        for (const shape of shapes) {
          const file = {...shape, theme};
          await writeStill(staging, explainer, {key: keyOf(widget), file, svg: stillOf(explainer, widget, file)}, fonts);
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
  still: Still,
  fonts: Fonts | null,
  editions: readonly Edition[] = ['latest', 'pinned'],
): Promise<void> {
  const {key, file, svg} = still;
  const folders = editions.map((edition) => folderOf(explainer, edition));
  const inBoth = (name: string, bytes: string | Uint8Array) => folders.forEach((folder) => staging.write(folder + name, bytes));
  const name = stillName(key, file);
  const known = staging.present(folders[0]! + name)?.equals(Buffer.from(svg)) && fonts && drawnBy(staging) === rendererOf(fonts);
  inBoth(name, svg);
  for (const scale of fonts ? SCALES : []) {
    const pngName = stillName(key, {...file, format: 'png', scale});
    inBoth(pngName, (known && staging.present(folders[0]! + pngName)) || (await toPng(svg, scale, fonts!)));
  }
}

/** What drew the PNGs of the present site. */
function drawnBy(staging: Staging): unknown {
  const trust = staging.present('trust.json');
  return trust && (JSON.parse(trust.toString()) as {stills?: {renderer?: unknown}}).stills?.renderer;
}
