import {gzipSync} from 'node:zlib';
import type {Explainer} from '../../explainer/types.js';
import type {Staging} from './staging.js';

/** What a reader’s browser fetches for a widget: files, and their bytes as gzip has them. */
export interface Visit {
  readonly widget: string;
  readonly files: readonly string[];
  readonly bytes: number;
  /** The bytes of those that change with a release or a correction: all that a reader who comes back fetches again. */
  readonly changing: number;
}

const TAGS: readonly (readonly [widget: string, tag: string])[] = [
  ['A name in the text', 'explainer-term'],
  ['A card or a quotation', 'explainer-card'],
  ['A timeline', 'explainer-timeline'],
  ['The diagram', 'explainer-network'],
];

/** Measures the files just written: for each widget the loader, its chunks, and the document, which most are shown with. */
export function measure(staging: Staging, documents: readonly Explainer[]): readonly Visit[] {
  const chunks = chunkMap(staging);
  const [document] = documents;
  return TAGS.map(([widget, tag]) => {
    // A name asks for the document only once it is opened.
    const data = document && tag !== 'explainer-term' ? [`explainers/${document.id}/latest.json`] : [];
    const files = ['v1/explainer.js', ...(chunks[tag] ?? []).map((file) => `v1/${file}`), ...data];
    const bytesOf = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(staging.read(path), {level: 9}).length, 0);
    return {widget, files, bytes: bytesOf(files), changing: bytesOf(files.filter((path) => !path.includes('/chunks/')))};
  });
}

/** Which chunks a tag needs is written in the loader. */
function chunkMap(staging: Staging): Readonly<Record<string, readonly string[]>> {
  const loader = staging.read('v1/explainer.js').toString();
  const entries = [...loader.matchAll(/"?(explainer-[a-z]+)"?:\[([^\]]*)\]/g)];
  return Object.fromEntries(
    entries.map(([, tag, files]) => [tag!, [...files!.matchAll(/chunks\/[\w-]+\.js/g)].map(([file]) => file)]),
  );
}
