import { describe, expect, it } from 'vitest';
import { plainImports } from './plain-import-plugin.ts';

describe('plainImports', () => {
  it('puts a plain call in the place of the preload helper, and touches nothing else', () => {
    const plugin = plainImports();
    expect(plugin.load('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
    expect(plugin.load('src/client/search.ts')).toBeUndefined();
  });

  it('leaves the list of chunks out of scripts for the browser', () => {
    const plugin = plainImports();
    expect(plugin.configEnvironment('client')?.build.modulePreload.resolveDependencies()).toEqual([]);
    expect(plugin.configEnvironment('prerender')).toBeUndefined();
  });
});
