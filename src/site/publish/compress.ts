import {constants, brotliCompressSync, gzipSync} from 'node:zlib';
import type {Staging} from './staging.js';

/** What shrinks; pictures in PNG are compressed already, and nobody but a debugger asks for source maps. */
const TEXT = /\.(?:js|json|html|css|svg|txt)$/;
/** Of Brotli, for pages and pictures: there are thousands, and the most it can do takes ten times as long. */
const PAGE_QUALITY = 9;
/** Of Brotli: the smallest and largest window it has, as powers of two. One that fits is as good and, for a small file, far quicker to set up. */
const WINDOWS = {least: 10, most: 22};
/** Below this nothing is gained, in bytes. */
const LEAST = 256;

/** Puts `.gz` and `.br` beside every text of the new site; of what has not changed, those that are there. */
export function compressAll(staging: Staging, onProgress: (step: string, done: number, of: number) => void): void {
  const files = staging.listed().filter(({path, bytes}) => TEXT.test(path) && bytes >= LEAST);
  for (const [index, {path}] of files.entries()) {
    onProgress('Compressing', index, files.length);
    const content = staging.read(path);
    const isSame = staging.present(path)?.equals(content) ?? false;
    for (const [ending, compress] of COMPRESSIONS) {
      const compressed = isSame ? staging.present(path + ending) : undefined;
      staging.write(path + ending, compressed ?? compress(content, path.startsWith('v1/')));
    }
  }
}

const COMPRESSIONS: readonly (readonly [string, (content: Buffer, isScript: boolean) => Buffer])[] = [
  ['.gz', (content) => gzipSync(content, {level: 9})],
  [
    '.br',
    (content, isScript) =>
      brotliCompressSync(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isScript ? constants.BROTLI_MAX_QUALITY : PAGE_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
        },
      }),
  ],
];

/** A window holds its power of two but for 16 bytes. */
const windowFor = (bytes: number): number => Math.min(WINDOWS.most, Math.max(WINDOWS.least, Math.ceil(Math.log2(bytes + 16))));

export const isCompressed = (path: string): boolean => /\.(?:gz|br)$/.test(path);
