/**
 * The direction of imports: what each folder of `src/` may import beside itself. A folder stands below those that name it,
 * without circles; `layouts` and `components` are one storey. Tests and their fixtures may look at anything.
 */
const below = {
  tables: [],
  model: ['tables'],
  text: ['tables', 'model'],
  /** The forms of published files that the browser reads: written by `publish`, read by `client`. */
  formats: ['text'],
  /** What is personal in a text. */
  privacy: [],
  /** Spreadsheets as grids of cells. */
  sheets: ['model'],
  fix: ['tables', 'model', 'privacy', 'sheets'],
  rows: ['tables', 'model', 'fix'],
  queries: ['tables', 'model', 'text', 'fix', 'rows'],
  checks: ['tables', 'model', 'privacy', 'sheets', 'queries'],
  template: ['tables', 'model', 'sheets', 'checks'],
  import: ['tables', 'model', 'privacy', 'sheets', 'fix', 'queries', 'checks'],
  new: ['tables', 'model', 'fix', 'checks', 'import'],
  diff: ['tables', 'model', 'text', 'privacy', 'fix', 'rows', 'queries', 'checks', 'import'],
  comment: ['tables', 'model', 'text', 'diff'],
  publish: ['tables', 'model', 'text', 'formats', 'privacy', 'queries'],
  client: ['text', 'formats'],
  /** Pages and their parts; a part may wrap itself in the layout of a whole page. */
  layouts: ['model', 'text', 'queries', 'components', 'client', 'styles'],
  components: ['tables', 'model', 'text', 'privacy', 'queries', 'checks', 'layouts', 'client', 'styles'],
  pages: ['tables', 'model', 'text', 'formats', 'queries', 'checks', 'components', 'layouts', 'client', 'styles'],
};

const everyFolder = [...Object.keys(below), 'styles', 'testing'];

/** One ESLint entry a folder. */
export const layers = Object.entries(below).map(([folder, allowed]) => {
  const forbidden = everyFolder.filter((other) => other !== folder && !allowed.includes(other));
  const regex = String.raw`^(\.\./)+(${forbidden.join('|')})/`;
  const message = `src/${folder} may import only from ${['itself', ...allowed].join(', ')} (eslint.layers.mjs).`;
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts', '**/testing.ts', '**/testing/**', '**/*-fixture.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', String.raw`\/`)}/]`, message },
      ],
    },
  };
});
