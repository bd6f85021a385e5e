import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Hears from Vite where Astro's bundle of all pages stands. */
export function bundleEntryPlugin(found: (entry: string) => void): Plugin {
  return {
    name: 'gongshilan:bundle-entry',
    writeBundle(options, bundle) {
      if (this.environment.name !== 'prerender' || options.dir === undefined) return;
      const entry = Object.keys(bundle).find((name) => /^prerender-entry\..*mjs$/.test(name));
      if (entry !== undefined) found(pathToFileURL(join(options.dir, entry)).href);
    },
  };
}
