/** Builds what is shipped (DESIGN §5): the npm package, and the files a publisher serves. */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {chunkMap, ENTRIES, rememberChunks} from './src/embed/build/chunk-map.mjs';
import {d3ByName} from './src/embed/build/d3-by-name.mjs';
import {leanLit} from './src/embed/build/lean-lit.mjs';
import {licences} from './src/embed/build/licences.mjs';
import {leanLitHtml} from './src/embed/build/lean-lit-html.mjs';
import {litOnHostilePages} from './src/embed/build/lit-on-hostile-pages.mjs';
import {minifyLiterals, minifyModule, minifyScript} from './src/embed/build/minify.mjs';
import {packagedExplainers, publishedDocuments} from './src/embed/build/packaged-explainers.mjs';
import {sharedChunks} from './src/embed/build/shared-chunks.mjs';
import {shortNames} from './src/embed/build/short-names.mjs';
import {smallLit} from './src/embed/build/small-lit.mjs';
import {typescript} from './src/embed/build/typescript.mjs';

const {version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! explainer-elements ${version}, see LICENSES.txt */`;
const elements = ['card', 'network', 'quote', 'term', 'timeline'];

/** Never the development builds of dependencies, whatever NODE_ENV says. */
const resolve = nodeResolve({browser: true, exportConditions: ['production']});
const bundled = () => [
  smallLit(),
  packagedExplainers(),
  typescript('dist/cdn'),
  minifyLiterals(),
  litOnHostilePages(),
  d3ByName(),
  leanLit(),
  leanLitHtml(),
  shortNames(),
  resolve,
];

/** Rollup plugin: nothing of an earlier build stays in the folder. */
const emptied = (folder) => ({name: 'emptied', buildStart: () => rmSync(folder, {recursive: true, force: true})});

/** What is installed with ours, and not bundled. */
const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`));

/** Module by module, for bundlers, which share dependencies with the rest of their page. */
const npm = {
  input: [
    'src/index.ts',
    ...elements.map((name) => `src/elements/${name}/index.ts`),
    'src/explainer/index.ts',
    'src/embed/index.ts',
  ],
  external: packages,
  plugins: [emptied('dist/npm'), smallLit(), packagedExplainers(), typescript('dist/npm', {declaration: true})],
  output: {dir: 'dist/npm', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
};

/** One entry for elements that go together, with what the entries share in chunks of their own. */
const chunks = {
  input: Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, `src/embed/entry-${name}.ts`])),
  plugins: [
    emptied('dist/cdn'),
    ...bundled(),
    licences('LICENSES.txt'),
    publishedDocuments('dist'),
    rememberChunks('dist/chunks.json'),
  ],
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    format: 'es',
    manualChunks: sharedChunks(Object.keys(ENTRIES)),
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false, // what they import in turn is there by then: they come on demand, or the loader asks for all
    entryFileNames: 'chunks/[name]-[hash:6].js',
    chunkFileNames: ({facadeModuleId, name}) => `chunks/${facadeModuleId ? nameOf(facadeModuleId) : name}-[hash:6].js`,
    sourcemap: 'hidden', // beside the files for who debugs them; no reader pays for the line that names them
    // The second finds more in what the first has made, which compresses best with its functions first.
    plugins: [minifyModule(), minifyModule({hoist_funs: true})],
  },
};

/** A folder's index is named after the folder, all else by its first word: other chunks hold these names. */
const nameOf = (id) => (basename(id) === 'index.ts' ? basename(dirname(id)) : basename(id).split(/[.-]/)[0]);

const loader = {
  input: 'src/embed/loader.ts',
  plugins: [chunkMap(), typescript('dist/cdn')],
  output: {file: 'dist/cdn/explainer.js', format: 'iife', banner, sourcemap: 'hidden', plugins: [minifyScript()]},
};

const all = {
  input: 'src/embed/all.ts',
  plugins: bundled(),
  output: {
    file: 'dist/cdn/explainer.all.js',
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    sourcemap: 'hidden', // beside the files for who debugs them; no reader pays for the line that names them
    plugins: [minifyScript()],
  },
};

/** For a page’s own script, for frames, and for pages with frames: modules by themselves, with names that stay. */
const modules = {
  input: {
    annotate: 'src/elements/term/annotate.ts',
    frame: 'src/embed/frame.ts',
    frames: 'src/embed/frames.ts',
    upgrade: 'src/embed/upgrade.ts',
  },
  plugins: [typescript('dist/cdn')],
  output: {
    dir: 'dist/cdn',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    format: 'es',
    banner,
    sourcemap: 'hidden',
    plugins: [minifyModule()],
  },
};

/** Rollup plugin: style sheets beside the scripts. */
const styleSheets = (folder) => ({
  name: 'style-sheets',
  generateBundle() {
    for (const fileName of readdirSync(folder))
      this.emitFile({type: 'asset', fileName, source: readFileSync(`${folder}/${fileName}`)});
  },
});

/** What the published site’s own pages run and look like. */
const site = {
  input: {builder: 'src/site/client/builder.ts', catalogue: 'src/site/client/catalogue.ts'},
  plugins: [emptied('dist/site'), typescript('dist/site'), resolve, styleSheets('src/site/styles')],
  output: {
    dir: 'dist/site',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    format: 'es',
    banner,
    plugins: [minifyModule()],
  },
};

/** The author’s command line, for Node: what a command needs is loaded when it is called. */
const cli = {
  input: 'src/cli/explainer.ts',
  external: [/^node:/, ...packages],
  plugins: [emptied('dist/cli'), typescript('dist/cli', {}, 'src/cli/tsconfig.json')],
  output: {dir: 'dist/cli', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true},
};

// In this order: the loader needs the names of the chunks.
export default [npm, chunks, loader, all, modules, site, cli];
