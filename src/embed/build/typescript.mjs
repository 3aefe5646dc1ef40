/**
 * Rollup plugin: TypeScript to JavaScript, file by file. Types are checked by `npm run typecheck`, once, instead of in every
 * bundle.
 */
import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');

/** @param {import('typescript').CompilerOptions} [overrides] */
export function typescript(overrides) {
  const compilerOptions = {...options, declaration: false, ...overrides};
  return {
    name: 'typescript',

    /** Sources name the `.js` file that will be, as TypeScript wants it. */
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return file.endsWith('.ts') && existsSync(file) ? file : null;
    },

    transform(code, fileName) {
      if (!fileName.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {fileName, compilerOptions});
      return {code: outputText, map: sourceMapText};
    },
  };
}
