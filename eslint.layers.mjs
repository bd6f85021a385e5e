/**
 * The direction of imports: what each folder of `src/` may import beside itself. A folder stands below those that name it,
 * without circles; `layouts` and `components` are one storey. Tests and their fixtures may look at anything.
 */
const below = {
  schema: [],
  /** What is personal in a text. */
  privacy: [],
  data: ['schema', 'privacy'],
  text: ['schema', 'data'],
  domain: ['schema', 'data', 'text'],
  history: ['schema', 'data', 'text', 'domain'],
  rules: ['schema', 'data', 'privacy', 'domain'],
  editing: ['schema', 'data', 'privacy', 'text', 'domain', 'history', 'rules'],
  views: ['schema', 'data', 'text', 'domain', 'history'],
  publish: ['schema', 'data', 'privacy', 'text', 'domain', 'history', 'views'],
  client: ['data', 'text', 'publish'],
  /** Pages and their parts; a part may wrap itself in the layout of a whole page. */
  layouts: ['data', 'text', 'domain', 'history', 'views', 'components', 'client', 'styles'],
  components: [
    'schema',
    'data',
    'privacy',
    'text',
    'domain',
    'history',
    'rules',
    'views',
    'layouts',
    'client',
    'styles',
  ],
  pages: [
    'schema',
    'data',
    'text',
    'domain',
    'history',
    'rules',
    'views',
    'publish',
    'components',
    'layouts',
    'client',
    'styles',
  ],
  build: ['data', 'domain', 'history', 'rules', 'publish'],
};

const everyFolder = [...Object.keys(below), 'styles'];

/** One ESLint entry a folder. */
export const layers = Object.entries(below).map(([folder, allowed]) => {
  const forbidden = everyFolder.filter((other) => other !== folder && !allowed.includes(other));
  const regex = String.raw`^(\.\./)+(${forbidden.join('|')})/`;
  const message = `src/${folder} may import only from ${['itself', ...allowed].join(', ')} (eslint.layers.mjs).`;
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', String.raw`\/`)}/]`, message },
      ],
    },
  };
});
