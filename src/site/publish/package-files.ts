import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {integrityOf, type Staging} from './staging.js';

/** The built files of this package: `dist`, in the folder that has the package’s `package.json`. */
export function builtFiles(from = dirname(fileURLToPath(import.meta.url))): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${from}`);
    folder = parent;
  }
  return resolve(folder, 'dist');
}

/** The script that pages pin: everything in one file, with a hash in its name. */
export interface PinnedScript {
  readonly script: string;
  readonly integrity: string;
}

const PINNABLE = /^explainer\.all(\.[\w-]+)?\.js$/;

/** Writes the scripts as `v1/`, the all-in-one ones under names that never change their content, too. Throws where nothing is built. */
export function writeScripts(staging: Staging, cdn: string): PinnedScript {
  if (!existsSync(join(cdn, 'explainer.js'))) throw new Error(`${cdn} has no explainer.js; run npm run build first`);
  let pinned: PinnedScript | undefined;
  for (const path of (readdirSync(cdn, {recursive: true}) as string[]).sort()) {
    const file = join(cdn, path);
    const name = path.replaceAll('\\', '/');
    if (!/\.\w+$/.test(name)) continue;
    const bytes = readFileSync(file);
    staging.write(`v1/${name}`, bytes);
    if (!PINNABLE.test(name)) continue;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const script = name.replace(/\.js$/, `-${hash}.js`);
    staging.write(`v1/${script}`, bytes);
    if (name === 'explainer.all.js') pinned = {script, integrity: integrityOf(bytes)};
  }
  if (!pinned) throw new Error(`${cdn} has no explainer.all.js; run npm run build first`);
  return pinned;
}
