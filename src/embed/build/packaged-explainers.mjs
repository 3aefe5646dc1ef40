/**
 * The packaged explainers, checked and complete: `src/articles/<id>/index.ts` assembles and parses them, here and now, so that
 * no reader's browser has to. Any problem in one fails the build.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {tsImport} from 'tsx/esm/api';

const ARTICLES = resolve('src/articles');

/** @returns {Promise<Map<string, object>>} documents by the path of the module that gives them */
async function parseAll() {
  const documents = new Map();
  for (const entry of readdirSync(ARTICLES, {withFileTypes: true})) {
    if (!entry.isDirectory()) continue;
    const path = resolve(ARTICLES, entry.name, 'index.ts');
    const {default: explainer, problems = []} = await tsImport(path, import.meta.url);
    if (!explainer || problems.length) throw new Error(`${path}: ${JSON.stringify(problems, null, 2)}`);
    documents.set(path, explainer);
  }
  return documents;
}

/** @type {ReturnType<typeof parseAll> | undefined} */
let parsed;
const documents = () => (parsed ??= parseAll());

/** Rollup plugin: the module of a packaged explainer becomes its parsed document, which `JSON.parse` reads faster than a literal. */
export const packagedExplainers = () => ({
  name: 'packaged-explainers',
  async load(id) {
    if (!id.startsWith(ARTICLES) || !id.endsWith('index.ts')) return null;
    const explainer = (await documents()).get(id);
    if (!explainer) return null;
    const json = JSON.stringify(explainer).replace(/[\\']/g, '\\$&');
    return `import {freeze} from '../../explainer/freeze.js';\nexport default freeze(JSON.parse('${json}'));`;
  },
});

/** The network as a picture, for the space before the script arrives and where none runs: name, and size in CSS pixels. */
/** In the sizes that snippets give them: what the widget needs at that width. */
const STILLS = [
  ['network.svg', {width: 700, height: 1000}],
  ['network-tall.svg', {width: 320, height: 1560}],
];

/** Rollup plugin: the packaged explainers, their stills and the schema as files, to be used by snippets and by authors. */
export const publishedDocuments = (folder) => ({
  name: 'published-documents',
  async writeBundle() {
    const {renderStill} = await tsImport('../still.ts', import.meta.url);
    for (const explainer of (await documents()).values()) {
      const published = `${folder}/explainers/${explainer.id}`;
      for (const name of ['latest', explainer.version]) write(published, `${name}.json`, JSON.stringify(explainer));
      for (const [name, size] of STILLS) write(published, name, renderStill(explainer, size));
    }
    const {jsonSchema} = await tsImport('../../explainer/json-schema.ts', import.meta.url);
    write(folder, 'schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  },
});

function write(folder, name, text) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(resolve(folder, name), text);
}
