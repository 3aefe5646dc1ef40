import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {folderOf, type Publisher} from '../../embed/addresses.js';
import {oEmbed} from '../../embed/oembed.js';
import {keyOf, publishedWidgets} from '../../embed/widget.js';
import type {Explainer} from '../../explainer/types.js';
import {builderPage} from '../pages/builder.js';
import {cataloguePage} from '../pages/catalogue.js';
import {framePage} from '../pages/frame.js';
import type {Staging} from './staging.js';

/** A page for every widget in both editions, and what oEmbed consumers ask for. */
export function writePages(
  staging: Staging,
  explainer: Explainer,
  publisher: Publisher,
  onProgress: (step: string, done: number, of: number) => void,
): void {
  const widgets = publishedWidgets(explainer);
  for (const [index, widget] of widgets.entries()) {
    const key = keyOf(widget);
    for (const edition of ['latest', 'pinned'] as const)
      staging.write(`${folderOf(explainer, edition)}${key}.html`, framePage(explainer, widget, publisher, edition));
    staging.write(
      `${folderOf(explainer, 'latest')}${key}.oembed.json`,
      `${JSON.stringify(oEmbed(explainer, widget, publisher), null, 2)}\n`,
    );
    onProgress('Writing pages', index + 1, widgets.length);
  }
  const home = `explainers/${explainer.id}/`;
  staging.write(`${home}index.html`, cataloguePage(explainer, publisher));
  staging.write(`${home}embed.html`, builderPage(explainer, publisher));
}

/** Style sheets and scripts of the site’s own pages. */
export function writeAssets(staging: Staging, folder: string): void {
  if (!existsSync(folder)) throw new Error(`${folder} is missing; run npm run build first`);
  for (const name of readdirSync(folder)) staging.write(`assets/${name}`, readFileSync(join(folder, name)));
}
