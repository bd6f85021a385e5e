import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
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

/**
 * What came to JavaScript after Chrome 70 and iOS 12, as far as it is called: grammar is rewritten by the build, calls are not. The
 * plugin knows by its type what is called on what. `flat` and `flatMap` came in Chrome 69.
 */
const rewritten =
  /optional-c|nullish|class-|private|dynamic-import|numeric-sep|logical-assign|import-meta|json-superset|export-ns|top-level-await|array-prototype-flat|hashbang|import-attributes|using|decorat/;
const young = Object.entries(esX.configs)
  .filter(([name]) => /^flat\/no-new-in-es(?:2019|202\d|next)$/.test(name))
  .flatMap(([, config]) => Object.keys(config.rules))
  .filter((rule) => !rewritten.test(rule));

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.dist-*/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all files: the service that editors use, file by file, takes a third more time.
    languageOptions: { parserOptions: { project: true } },
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
    files: ['src/client/**/*.ts', 'src/publish/**/format/*.ts', 'src/text/search-query/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { 'es-x': esX },
    rules: {
      ...Object.fromEntries(young.map((rule) => [rule, 'error'])),
      // Has a stand-in (src/client/old-phones/big-int.ts); a literal with `n` has none, which tests of the published scripts find.
      'es-x/no-bigint': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(?:replaceChildren|canParse|requestSubmit|aria[A-Z].*)$/]',
          message: 'Chrome 70 or iOS 12 does not know it (docs/decisions/008-old-phones.md).',
        },
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'iOS before 16.4 refuses the whole script in which an expression looks behind.',
        },
      ],
    },
  },
  {
    // A declaration file that imports at the top level would no longer declare globals.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...astro.configs.recommended,
  ...astroLayers,
  // The scripts within pages: files of no program. All of them only name one of ours.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
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
