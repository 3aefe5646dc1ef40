import {folderOf, type Publisher} from '../../embed/addresses.js';
import type {Explainer} from '../../explainer/types.js';
import {goneNotice, gonePage, goneStill} from '../pages/gone.js';
import {isCompressed} from './compress.js';
import type {Staging} from './staging.js';
import {writeStill, type Pngs} from './write-stills.js';

/** What each publication makes anew, for the whole site. */
const MADE_ANEW = /^(?:_headers|vercel\.json|servers\/.*|assets\/.*|[^/]+\.html|trust\.json)$/;

/**
 * What was published before stays: old versions, chunks and other explainers, which pages in the wild refer to. A widget that is
 * no longer part of the latest edition leaves an explanation where its page and pictures were.
 */
export async function keepOld(staging: Staging, explainer: Explainer, publisher: Publisher, pngs: Pngs | null): Promise<void> {
  const latest = folderOf(explainer, 'latest');
  const gone = new Set<string>();
  for (const path of staging.presentPaths()) {
    if (staging.has(path) || isCompressed(path) || MADE_ANEW.test(path)) continue;
    if (!path.startsWith(latest)) staging.keep(path);
    else if (path.endsWith('.html')) gone.add(path.slice(latest.length, -'.html'.length));
  }
  for (const key of gone) {
    const notice = goneNotice(explainer, key);
    staging.write(`${latest}${key}.html`, gonePage(explainer, notice, publisher));
    const svgOf = (theme: 'light' | 'dark') => goneStill(explainer, notice, theme);
    await writeStill(staging, explainer, {key, file: {}, svgOf}, pngs, ['latest']);
  }
}
