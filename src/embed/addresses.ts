import type {Explainer} from '../explainer/types.js';
import {keyOf, type Widget} from './widget.js';

/** Where a publisher's site is, and the script of its present release that never changes, for pages that pin it. */
export interface Publisher {
  /** Absolute http(s) URL of the site's folder: `https://cdn.example/`. A missing slash at the end is added. */
  readonly baseUrl: string;
  /** The pinned script's name below `v1/`, and its hash as an `integrity` attribute takes it. `publish` tells both in `trust.json`. */
  readonly pinned?: {readonly script: string; readonly integrity: string} | undefined;
}

/** `latest` follows corrections; a version never changes. */
export type Edition = 'latest' | 'pinned';

/** File names of a still: light or dark, as SVG or, at one or two pixels to a CSS pixel, PNG. `tall` is the diagram for narrow pages. */
export interface StillFile {
  readonly theme?: 'light' | 'dark';
  readonly format?: 'svg' | 'png';
  readonly scale?: 1 | 2;
  readonly tall?: boolean;
}

export const stillName = (key: string, {theme = 'light', format = 'svg', scale = 1, tall = false}: StillFile = {}): string =>
  `${key}${tall ? '-tall' : ''}${theme === 'dark' ? '.dark' : ''}${format === 'png' && scale === 2 ? '@2x' : ''}.${format}`;

/** The folder that an edition’s pages and stills are in, beside the document of the same name. */
export const folderOf = ({id, version}: Explainer, edition: Edition): string =>
  `explainers/${id}/${edition === 'latest' ? 'latest' : version}/`;

/** Every address that leaves the site is absolute. Throws for a base that is not http(s). */
export function addresses({baseUrl}: Publisher, explainer: Explainer, widget: Widget, edition: Edition) {
  const base = baseOf(baseUrl);
  const folder = folderOf(explainer, edition);
  const at = (path: string) => new URL(path, base).href;
  const key = keyOf(widget);
  return {
    script: at('v1/explainer.js'),
    document: at(`${folder.slice(0, -1)}.json`),
    page: at(`${folder}${key}.html`),
    latestPage: at(`${folderOf(explainer, 'latest')}${key}.html`),
    oembed: at(`${folderOf(explainer, 'latest')}${key}.oembed.json`),
    catalogue: at(`explainers/${explainer.id}/`),
    frames: at('v1/frames.js'),
    still: (file?: StillFile) => at(folder + stillName(key, file)),
    inScripts: (file: string) => at(`v1/${file}`),
  };
}

/** An absolute http(s) URL with a slash at its end. Throws for any other, and says what is needed. */
export function baseOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`not a base URL: ${url}; it must be absolute, like https://cdn.example/`);
  const {origin, pathname} = new URL(url);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
