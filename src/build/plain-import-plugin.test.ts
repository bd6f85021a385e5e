import { describe, expect, it } from 'vitest';
import { plainImports } from './plain-import-plugin.ts';

describe('plainImports', () => {
  it('puts a plain call in the place of the preload helper, one for each module, and touches nothing else', () => {
    const plugin = plainImports();
    const [one, two] = ['a.ts', 'b.ts'].map((importer) => plugin.resolveId('\0vite/preload-helper.js', importer));
    expect(one).not.toBe(two);
    for (const id of [one, two]) expect(plugin.load(id ?? '')).toBe('export const __vitePreload = (load) => load();');
    expect(plugin.resolveId('./a.ts', 'b.ts')).toBeUndefined();
    expect(plugin.load('src/client/search.ts')).toBeUndefined();
  });

  it('leaves the list of chunks out of scripts for the browser', () => {
    const plugin = plainImports();
    expect(plugin.configEnvironment('client')?.build.modulePreload.resolveDependencies()).toEqual([]);
    expect(plugin.configEnvironment('prerender')).toBeUndefined();
  });
});
