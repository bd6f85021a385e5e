import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, createClaims } from './claims.ts';
import type { PageShare } from './messages.ts';
import { renderShare } from './render-share.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-share-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A bundle in the form that Astro gives it, whose pages say their route. */
const bundle = `export const app = {
  manifest: { routes: [{ routeData: { route: '/a/[id]', component: 'a.astro' } }] },
  setInternals() {}, setOptions() {},
  render: async (request, { routeData }) => new Response(request.url.endsWith('/empty/') ? null : routeData.route),
};`;

function share(pages: readonly string[], program = bundle): PageShare {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, program);
  return {
    entry: pathToFileURL(entry).href,
    folder,
    routes: [{ route: '/a/[id]', component: 'a.astro' }],
    pages: pages.map((path) => [`http://localhost/a/${path}/`, 0]),
    styles: new Map(),
    claims: createClaims(pages.length),
  };
}

describe('renderShare', () => {
  it('makes pages from the last on, until it meets one that is taken', async () => {
    const given = share(['one', 'two', 'three', 'four']);
    claim(given.claims, 1);
    expect((await renderShare(given)).listed).toEqual(['/a/four/', '/a/three/']);
    expect(['one', 'two', 'three', 'four'].map((path) => existsSync(join(folder, 'a', path, 'index.html')))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(readFileSync(join(folder, 'a/four/index.html'), 'utf8')).toBe('/a/[id]');
  });

  it('fails loudly where a page is none', async () => {
    await expect(renderShare(share(['one', 'empty']))).rejects.toThrow('http://localhost/a/empty/ is not a page: 200');
  });

  it('says so when a version of Astro gives the bundle another form', async () => {
    await expect(renderShare(share(['one'], 'export const app = {};'))).rejects.toThrow('another form');
  });
});
