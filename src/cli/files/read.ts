import {existsSync, readFileSync, statSync} from 'node:fs';
import {UsageError} from '../terminal/exit.js';

/** The bytes of a file that must be there. */
export function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file; check the name, and the folder you are in`);
  if (statSync(file).isDirectory()) throw new UsageError(`${file}: this is a folder, and a file is needed`);
  return readFileSync(file);
}

export const readText = (file: string): string => readBytes(file).toString('utf8');

/** What a JSON file holds, still unchecked. */
export function readJson(file: string): unknown {
  const text = readText(file).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: this is not JSON (${(error as Error).message}); make it with explainer import`, {
      cause: error,
    });
  }
}
