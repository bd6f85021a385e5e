/**
 * The direction of imports: what each folder of `src/` may import beside itself. A folder stands below those that name it, without
 * circles; `layouts` and `components` are one storey. Files that nothing imports are found by knip.
 * This tool cannot read .astro files: ESLint holds them to the same table (eslint.config.mjs), knip to no circles.
 */
export const layers = {
  schema: [],
  /** What is personal in a text. */
  privacy: [],
  data: ['schema', 'privacy'],
  text: ['schema', 'data'],
  domain: ['schema', 'data', 'text'],
  history: ['schema', 'data', 'text', 'domain'],
  rules: ['schema', 'privacy', 'data', 'domain'],
  editing: ['schema', 'privacy', 'data', 'text', 'domain', 'history', 'rules'],
  views: ['schema', 'data', 'text', 'domain', 'history'],
  publish: ['schema', 'privacy', 'data', 'text', 'domain', 'history', 'rules', 'views'],
  client: ['data', 'text', 'publish'],
  styles: [],
  /** Pages and their parts; a part may wrap itself in the layout of a whole page. */
  layouts: ['data', 'text', 'domain', 'history', 'views', 'components', 'client', 'styles'],
  components: [
    'schema',
    'privacy',
    'data',
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

/** Tests and what seeds the faults for them: they may look at anything. */
const tests = String.raw`\.test\.ts$|^src/rules/[^/]+/[^/]+/faults\.ts$`;

const byLayer = Object.entries(layers).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import only from ${['itself', ...allowed].join(', ')} (.dependency-cruiser.mjs).`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: tests },
  to: { path: '^(src|scripts)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...byLayer,
    {
      name: 'src-without-tests',
      comment: 'The product imports nothing of its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: String.raw`^tests/|\.test\.ts$` },
    },
    {
      name: 'scripts-without-pages',
      comment: 'A command reads data and rules, never pages or their parts.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/(pages|layouts|components|styles)/' },
    },
    {
      name: 'commands-without-tests',
      comment: 'Only the bench, and the pictures taken of pages, use the browser and the fixtures of the tests.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: String.raw`\.test\.ts$|^scripts/(bench|pictures)[./]` },
      to: { path: '^tests/' },
    },
    {
      name: 'settings-see-build',
      comment: 'The settings of Astro import only what changes its build.',
      severity: 'error',
      from: { path: String.raw`^[^/]+\.(ts|mjs)$`, pathNot: '^vitest' },
      to: { path: '^(src|scripts|tests)/', pathNot: '^src/build/' },
    },
    {
      name: 'no-circle',
      comment: 'Each of them can be understood only after the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^(\.astro|\.dist-|\.git|content|data|dist|docs|public)` },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too.
    tsPreCompilationDeps: true,
  },
};
