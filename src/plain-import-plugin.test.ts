import { describe, expect, it } from 'vitest';
import { plainImports } from './plain-import-plugin.ts';

describe('plainImports', () => {
  it('puts a plain call in the place of the preload helper, and touches nothing else', () => {
    const plugin = plainImports();
    expect(plugin.load('\0vite/preload-helper.js')).toBe('export const __vitePreload = (load) => load();');
    expect(plugin.load('src/client/search.ts')).toBeUndefined();
  });
});
