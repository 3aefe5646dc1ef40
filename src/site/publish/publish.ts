import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {baseOf, folderOf, type Publisher} from '../../embed/addresses.js';
import {parse, type Problem} from '../../explainer/parse.js';
import type {Explainer} from '../../explainer/types.js';
import type {Updates} from '../../internal/since.js';
import {compressAll} from './compress.js';
import {builtFiles, writeScripts} from './package-files.js';
import {writeAssets, writePages} from './pages.js';
import {findFonts, type Fonts} from './png.js';
import {serverFiles} from './server-files.js';
import {Staging} from './staging.js';
import {keepOld} from './keep-old.js';
import {pngsWith, writeStills} from './write-stills.js';
import {writeSitePages} from './site-pages.js';
import {withhold} from './withhold.js';

export interface PublishOptions {
  /** Absolute http(s) URL that the site will have. */
  readonly baseUrl: string;
  /** The site’s folder; made if it is not there. */
  readonly out: string;
  /** The folder of this package’s built files; by default its `dist`. */
  readonly built?: string;
  /** The folder that the document’s translations and pictures are relative to; default the working folder. */
  readonly beside?: string;
  /** What PNG stills are set in; null for no PNG, default what this machine has. */
  readonly fonts?: Fonts | null;
  /** Whether to write `.gz` and `.br` beside texts; default true. */
  readonly compress?: boolean;
  readonly onProgress?: (step: string, done: number, of: number) => void;
}

/** What was done. */
export interface Published {
  readonly explainer: Explainer;
  readonly files: number;
  /** Of all files, those that an upload has to send again. */
  readonly changed: number;
  /** What the publisher should know, such as that there was no font. */
  readonly warnings: readonly string[];
}

/** The document cannot be published; `problems` says what is wrong, each with its place and a remedy. */
export class UnpublishableError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      `the document has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${problems[0]?.pointer ?? ''} ${problems[0]?.message ?? ''}`,
    );
    this.name = 'UnpublishableError';
  }
}

/**
 * Writes an explainer as a site of static files, beside those published there before: same input, same bytes. The present site
 * stays whole until the new one takes its place. Throws an `UnpublishableError` for a document with problems, for a withheld
 * name that would be told all the same, and for other data under a version that is published already.
 */
export async function publish(json: unknown, options: PublishOptions): Promise<Published> {
  const {out, built = builtFiles(), fonts = findFonts() ?? null, compress = true, onProgress = () => {}} = options;
  const baseUrl = baseOf(options.baseUrl);
  const explainer = publishable(json);
  const warnings = fonts || options.fonts === null ? [] : [NO_FONT];
  const staging = new Staging(out);
  try {
    refuseRewriting(staging, explainer);
    const pngs = pngsWith(fonts, staging);
    const publisher: Publisher = {baseUrl, pinned: writeScripts(staging, join(built, 'cdn'))};
    writeDocuments(staging, explainer, resolve(options.beside ?? '.'));
    await writeStills(staging, explainer, pngs, onProgress);
    writeAssets(staging, join(built, 'site'));
    writePages(staging, explainer, publisher, onProgress);
    await keepOld(staging, explainer, publisher, pngs);
    writeSitePages(staging, publisher, pngs);
    for (const [path, text] of serverFiles(pathsOf(staging), new URL(baseUrl).pathname)) staging.write(path, text);
    if (compress) compressAll(staging, onProgress);
    const files = staging.listed().length;
    staging.commit();
    return {explainer, files, changed: staging.changed, warnings};
  } catch (error) {
    staging.abandon();
    throw error;
  }
}

const NO_FONT =
  'no font was found, so the PNG stills were left out; install one (Debian: apt-get install fonts-dejavu-core) and publish again';

const pathsOf = (staging: Staging): readonly string[] => staging.listed().map(({path}) => path);

function publishable(json: unknown): Explainer {
  const {explainer: parsed, problems} = parse(json);
  if (!parsed || problems.length) throw new UnpublishableError(problems);
  const {explainer, leaks} = withhold(parsed);
  if (leaks.length)
    throw new UnpublishableError(
      leaks.map(({pointer, name, text}) => ({
        pointer,
        message: `“${text}” tells the name of “${name}”, who is withheld`,
        remedy: 'Put it otherwise, or take it out.',
      })),
    );
  // What is given may have been published before.
  const {updates: _updates, ...document} = explainer;
  return document;
}

/** Beside the documents: whether what a version says has been put right since. Only a version names it, as the latest never asks. */
const UPDATES = 'corrections.json';

/** The document under its version, by which a widget finds what has been corrected since. */
const pinned = (explainer: Explainer): string => JSON.stringify({...explainer, updates: UPDATES});

/** A version never changes. */
function refuseRewriting(staging: Staging, explainer: Explainer): void {
  const published = staging.present(`${folderOf(explainer, 'pinned').slice(0, -1)}.json`);
  if (!published || published.equals(Buffer.from(pinned(explainer)))) return;
  throw new UnpublishableError([
    {
      pointer: '/version',
      message: `version ${explainer.version} is published already, with other data`,
      remedy: 'Give this one a higher version.',
    },
  ]);
}

/** `latest` and the version, and what they name beside themselves. */
function writeDocuments(staging: Staging, explainer: Explainer, beside: string): void {
  const home = dirname(folderOf(explainer, 'latest'));
  staging.write(`${home}/latest.json`, JSON.stringify(explainer));
  staging.write(`${home}/${explainer.version}.json`, pinned(explainer));
  staging.write(`${home}/${UPDATES}`, JSON.stringify(updatesOf(explainer)));
  for (const path of companions(explainer)) {
    const file = join(beside, path);
    if (!existsSync(file)) throw new Error(`the document names ${path}, but ${file} is missing`);
    staging.write(`${home}/${path}`, readFileSync(file));
  }
}

/** What has been put right or taken back so far, in as few bytes as a page needs to know. */
function updatesOf({corrections, withdrawn}: Explainer): Updates {
  const dates = [...corrections, ...withdrawn].map(({date}) => date).sort();
  return {count: dates.length, date: dates.at(-1) ?? ''};
}

/** Translations and pictures that lie beside the document. */
const companions = ({translations = {}, actors}: Explainer): readonly string[] =>
  [...Object.values(translations), ...actors.flatMap(({image}) => image?.src ?? [])].filter((path) => !/^https?:/i.test(path));
