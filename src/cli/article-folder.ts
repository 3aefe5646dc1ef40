import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {assemble} from '../articles/assemble.js';

/** An article's data as it lies in its folder: the document in one piece, and the exceptions that its checks allow. */
export interface ArticleFolder {
  readonly document: unknown;
  readonly coverage: unknown;
}

/** Reads an article's folder. Throws when a file that must be there is missing, or one is not JSON, and says which. */
export function readParts(folder: string): ArticleFolder {
  const document = assemble({
    document: read(folder, 'document') as object,
    actors: read(folder, 'actors'),
    relations: read(folder, 'relations'),
    quotes: read(folder, 'quotes'),
    events: read(folder, 'events'),
    ...readOptional(folder, 'tour'),
    ...readOptional(folder, 'layouts'),
  });
  return {document, ...({coverage: undefined, ...readOptional(folder, 'coverage')} as {coverage: unknown})};
}

function read(folder: string, name: string): unknown {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, {cause: error});
  }
}

const readOptional = (folder: string, name: string): Record<string, unknown> =>
  existsSync(join(folder, `${name}.json`)) ? {[name]: read(folder, name)} : {};
