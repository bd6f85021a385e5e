/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Single components, as Astro renders them. Without our own integration: that builds the whole site. */
export default getViteConfig(
  {
    test: {
      name: 'components',
      include: ['src/components/**/*.test.ts'],
      isolate: false,
      maxWorkers: 2,
      testTimeout: 60_000,
    },
  },
  { configFile: false, devToolbar: { enabled: false } },
);
