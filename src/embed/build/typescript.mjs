import rollupTypescript from '@rollup/plugin-typescript';

/**
 * Rollup plugin: TypeScript, as a `tsconfig.json` has it, for a bundle that goes to `outDir`. A type error fails the build.
 *
 * @param {string} outDir
 * @param {import('typescript').CompilerOptions} [overrides]
 * @param {string} [tsconfig]
 */
export const typescript = (outDir, overrides, tsconfig = 'tsconfig.json') =>
  rollupTypescript({
    tsconfig,
    noEmitOnError: true,
    compilerOptions: {declaration: false, outDir, ...overrides},
  });
