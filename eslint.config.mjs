import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Ways around Lit's escaping: what a document says must never become markup. */
const MARKUP = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'template-content'].map((name) => `lit/directives/${name}.js`);
const MARKUP_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe'];

export default ts.config(
  {ignores: ['dist/', 'storybook-static/', 'coverage/']},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true}},
    settings: {litHtmlSources: ['lit']},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // Numbers in templates read well.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // d3's methods are made to be passed on.
      '@typescript-eslint/unbound-method': 'off',
      // Knows nothing of `??=`; TypeScript checks the same.
      'no-unused-private-class-members': 'off',
      // Takes away assertions that add an optional property.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {paths: MARKUP}],
      'no-restricted-properties': [
        'error',
        ...MARKUP_SINKS.map((property) => ({property, message: 'Text from a document must stay text.'})),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportNamespaceSpecifier[local.name='d3']",
          message: "Import names from 'd3', so that the rest can be left out.",
        },
        {selector: 'TSEnumDeclaration', message: 'Use an `as const` list.'},
      ],
    },
  },
  {
    // Pure: they run in a browser, in Node and in a worker alike.
    files: ['src/explainer/**/*.ts', 'src/graph/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {patterns: ['lit', 'lit/*', '**/elements/*', '**/internal/*', '**/styles/*']}],
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'process', 'HTMLElement'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
      // Tests spoil documents in ways that types forbid.
      ...Object.fromEntries(
        ['assignment', 'argument', 'call', 'member-access', 'return'].map((what) => [
          `@typescript-eslint/no-unsafe-${what}`,
          'off',
        ]),
      ),
      '@typescript-eslint/no-floating-promises': 'off', // chai's assertions can be awaited, and mostly need not be
    },
  },
  {
    files: ['test/**/*.node.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite']}]},
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {console: 'readonly', process: 'readonly', setTimeout: 'readonly', fetch: 'readonly', URL: 'readonly'},
    },
  },
  storybook.configs['flat/recommended'],
);
