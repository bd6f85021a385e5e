import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

const ofBuiltSite = {
  globalSetup: ['tests/unpack-browser.ts'],
  isolate: false,
  maxWorkers: 2,
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // A browser on a busy machine may lose a press. What fails twice in a row fails; vitest names what was tried again.
  retry: 1,
};

/**
 * `unit`: what stands beside the code. `components`: what stands beside the components of the pages, rendered by Astro. `site`:
 * the built site in `dist/` (or PORTAL_OUT), in a real browser where it matters, whatever data it is made of, and the site of the
 * sample town in `tests/fixtures/`, which is the same in every fork, where known rows are asked for. `data`: what this
 * repository's own data must say, row by row; a fork with other data has no use for it. The limits only end what hangs; no test measures
 * time. A worker keeps what its files import and have read (all pages of the site, parsed): files share no state but such
 * memories, and may run in any order.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      'vitest.components.config.ts',
      {
        test: {
          name: 'unit',
          exclude: ['src/components/**'],
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/damaged/**/*.test.ts'],
          isolate: false,
          // By default one processor is left alone: on a machine of two, that is half.
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...ofBuiltSite,
          name: 'site',
          globalSetup: [...ofBuiltSite.globalSetup, 'tests/town-site.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/damaged/**', 'tests/data/**'],
        },
      },
      // Beside `site` (scripts/test/steps.ts): one worker more fills the moments at which pages are waited for.
      { test: { ...ofBuiltSite, name: 'data', include: ['tests/data/**/*.test.ts'], maxWorkers: 1 } },
    ],
  },
});
