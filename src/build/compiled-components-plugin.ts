import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const astros = 'astro/compiler-runtime';
const ours = fileURLToPath(new URL('./compiled-components.ts', import.meta.url));

/** Lets the components of a built site call `compiled-components.ts` where they would call Astro. */
export function compiledComponents(): Plugin {
  return {
    name: 'gongshilan:compiled-components',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => (source === astros && importer !== ours ? ours : undefined),
  };
}
