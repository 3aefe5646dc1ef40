import rollupTypescript from '@rollup/plugin-typescript';

/**
 * Rollup plugin: TypeScript, as `tsconfig.json` has it, for a bundle that goes to `outDir`. A type error fails the build.
 *
 * @param {string} outDir
 * @param {import('typescript').CompilerOptions} [overrides]
 */
export const typescript = (outDir, overrides) =>
  rollupTypescript({
    tsconfig: 'tsconfig.json',
    noEmitOnError: true,
    compilerOptions: {declaration: false, outDir, ...overrides},
  });
