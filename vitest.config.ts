import { defineConfig } from 'vitest/config';

/**
 * `unit`: what stands beside the code. `site`: the built site in `dist/` (or PORTAL_OUT), in a real browser where it matters.
 * The limits only end what hangs; no test measures time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/damaged/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/damaged/**'],
          globalSetup: ['tests/unpack-browser.ts'],
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
