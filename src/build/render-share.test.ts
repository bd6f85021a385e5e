import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, createClaims } from './claims.ts';
import type { PageShare } from './messages.ts';
import { pageBundle } from '../../tests/fixtures/build/page-bundle-fixture.ts';
import { renderShare } from './render-share.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-share-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bundle = pageBundle('/a/[id]', 'a.astro');

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
  it('makes pages from the last back, until it meets one that is taken', async () => {
    const given = share(['one', 'two', 'three', 'four']);
    claim(given.claims, 1);
    expect((await renderShare(given, 'last')).listed).toEqual(['/a/four/', '/a/three/']);
    expect(['one', 'two', 'three', 'four'].map((path) => existsSync(join(folder, 'a', path, 'index.html')))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(readFileSync(join(folder, 'a/four/index.html'), 'utf8')).toBe('/a/[id] program 1');
  });

  it('makes pages from the first on, until it meets one that is taken', async () => {
    const given = share(['one', 'two', 'three', 'four']);
    claim(given.claims, 2);
    expect((await renderShare(given, 'first')).listed).toEqual(['/a/one/', '/a/two/']);
  });

  it('ends where the question between pages fails', async () => {
    const stop = () => Promise.reject(new Error('磁盘满了'));
    await expect(renderShare(share(['one', 'two']), 'first', stop)).rejects.toThrow('磁盘满了');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('says which page could not be made, and why', async () => {
    const failure = renderShare(share(['one', 'broken']), 'last');
    await expect(failure).rejects.toThrow('Page http://localhost/a/broken/ could not be made.');
    await expect(failure).rejects.toMatchObject({ id: 'a.astro', cause: new Error('broken') });
  });

  it('asks for the program of a page once', async () => {
    const given = share(['one', 'two']);
    await renderShare(given, 'last');
    expect(readFileSync(join(folder, 'a/one/index.html'), 'utf8')).toBe('/a/[id] program 1');
  });

  it('fails loudly where a page is none', async () => {
    await expect(renderShare(share(['one', 'empty']), 'last')).rejects.toThrow(
      'http://localhost/a/empty/ is not a page: 200',
    );
  });

  it('says so when a version of Astro gives the bundle another form', async () => {
    await expect(renderShare(share(['one'], 'export const app = {};'), 'last')).rejects.toThrow('another form');
  });
});
