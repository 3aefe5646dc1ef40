/**
 * What the loader has to know of the chunks, and what the size script measures. The chunks are built first; the loader's build,
 * later in the same run, asks here.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** The tags that each entry defines. */
export const ENTRIES = {
  text: ['explainer-card', 'explainer-quote'],
  network: ['explainer-network'],
  term: ['explainer-term'],
  timeline: ['explainer-timeline'],
};

/** @type {Record<string, string[]>} files by tag, relative to the loader */
const chunks = {};

/** Rollup plugin of the chunks' build: remembers them, and writes what they import to `file` for the size script. */
export const rememberChunks = (file) => ({
  name: 'remember-chunks',
  writeBundle(_options, bundle) {
    const graph = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const {fileName, name, imports, dynamicImports, isEntry} = chunk;
      const modules = chunk.moduleIds.map((id) => relative('.', id)).filter((id) => id.startsWith('src'));
      graph[fileName] = {name, isEntry, imports, dynamicImports, modules};
      if (isEntry) for (const tag of ENTRIES[name]) chunks[tag] = [fileName, ...closure(bundle, fileName)];
    }
    mkdirSync('dist', {recursive: true});
    writeFileSync(file, `${JSON.stringify(graph, null, 2)}\n`);
  },
});

/** Rollup plugin of the loader's build: fills in `src/embed/chunks.ts`. */
export const chunkMap = () => ({
  name: 'chunk-map',
  load: (id) => (id.endsWith('/embed/chunks.ts') ? `export const chunks = ${JSON.stringify(chunks)};` : null),
});

/** All that a chunk imports statically, without itself. */
function closure(bundle, fileName, found = new Set()) {
  for (const file of bundle[fileName].imports)
    if (!found.has(file)) {
      found.add(file);
      closure(bundle, file, found);
    }
  return found;
}
