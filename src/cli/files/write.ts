import {existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** A file that was written, and whether it took the place of an older one. */
export interface Written {
  readonly file: string;
  readonly replaced: boolean;
}

/** Writes a file wholly or not at all, with the folders it needs. */
export function writeFile(file: string, content: string | Buffer): Written {
  const replaced = existsSync(file);
  mkdirSync(dirname(file), {recursive: true});
  writeFileAtomic.sync(file, content);
  return {file, replaced};
}

/** Nothing is overwritten without saying so. */
export const told = ({file, replaced}: Written): string => `${replaced ? 'replaced' : 'wrote'} ${file}`;

/** A document as it lies in a file: indented, so that its changes can be compared; each position on one line. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/\[\n\s+(-?[\d.]+),\n\s+(-?[\d.]+)\n\s+\]/g, '[$1, $2]')}\n`;
