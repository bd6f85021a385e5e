import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './.dependency-cruiser.mjs';

/** The layers of imports for .astro files, which dependency-cruiser cannot read. */
const astroLayers = Object.entries(layers).map(([folder, allowed]) => {
  const forbidden = [
    ...Object.keys(layers).filter((other) => ![folder, ...allowed].includes(other)),
    'scripts',
    'tests',
  ];
  const regex = String.raw`^(\.\./)+(${forbidden.join('|')})/`;
  const message = `src/${folder} may import only from ${['itself', ...allowed].join(', ')} (.dependency-cruiser.mjs).`;
  const selector = `ImportExpression > Literal[value=/${regex.replaceAll('/', String.raw`\/`)}/]`;
  return {
    files: [`src/${folder}/**/*.astro`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': ['error', { selector, message }],
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.dist-*/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // An unused parameter may be kept to show a contract, if its name says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Our index signatures come from tables whose keys are data; the compiler asks for the bracket form.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', { max: 240, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A switch over the types of columns reads as one step.
      complexity: ['error', { max: 20, variant: 'modified' }],
    },
  },
  {
    // A declaration file that imports at the top level would no longer declare globals.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...astro.configs.recommended,
  ...astroLayers,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'off',
    },
  },
  {
    // The one place that sets text unescaped: a data block for search engines, its JSON written without <, > and &.
    files: ['src/components/page/json-ld.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
