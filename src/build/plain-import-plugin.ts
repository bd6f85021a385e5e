/** The part of a Vite plugin that is used here. */
interface LoadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
  configEnvironment(name: string): typeof noList | undefined;
}

const noList = { build: { modulePreload: { polyfill: false, resolveDependencies: (): string[] => [] } } };

const helper = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` in a helper of 1 kB that preloads style sheets and chunks of the module. Our late modules have
 * no style sheets, and the helper would take half of the 2 kB that a page may run before somebody touches it. The list of
 * their chunks is left out as well. What is left of the helper, a dozen characters, each module has for itself: as a file that
 * all share it would be a request more on every page.
 */
export function plainImports(): LoadPlugin {
  return {
    name: 'gongshilan:plain-imports',
    enforce: 'pre',
    resolveId: (id, importer = '') => (id === helper ? `${helper}?${importer}` : undefined),
    load: (id) => (id.startsWith(`${helper}?`) ? 'export const __vitePreload = (load) => load();' : undefined),
    configEnvironment: (name) => (name === 'client' ? noList : undefined),
  };
}
