import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, createClaims } from './claims.ts';
import type { PageShare } from './messages.ts';
import { pageBundle } from '../../tests/fixtures/build/page-bundle-fixture.ts';
import { renderShare } from './render-share.ts';
import { createStopFlag, raiseStop } from './stop-flag.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-share-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bundle = pageBundle('/a/[id]', 'a.astro');

function share(pages: readonly string[], program = bundle, first = `/a/[id] /a/${pages[0] ?? ''}/`): PageShare {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, program);
  return {
    entry: pathToFileURL(entry).href,
    folder,
    site: 'https://town.example',
    routes: [{ route: '/a/[id]', component: 'a.astro' }],
    pages: pages.map((path) => [`http://localhost/a/${path}/`, 0]),
    styles: new Map(),
    first: Buffer.from(first),
    claims: createClaims(pages.length),
  };
}

const goOn = createStopFlag();

describe('renderShare', () => {
  it('makes pages from the last back, until it meets one that is taken', async () => {
    const given = share(['one', 'two', 'three', 'four']);
    claim(given.claims, 1);
    expect(await renderShare(given, goOn)).toMatchObject({ ok: true, pages: { listed: ['/a/four/', '/a/three/'] } });
    expect(['one', 'two', 'three', 'four'].map((path) => existsSync(join(folder, 'a', path, 'index.html')))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(readFileSync(join(folder, 'a/four/index.html'), 'utf8')).toBe('/a/[id] /a/four/');
  });

  it('makes no further page when it is told to stop', async () => {
    const stop = createStopFlag();
    raiseStop(stop);
    const given = share(['one', 'two']);
    await renderShare(given, stop);
    expect([...given.claims]).toEqual([0, 0]);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('takes no page where its first is not the same as Astro’s, and says so', async () => {
    const given = share(['one', 'two'], bundle, 'another page');
    expect(await renderShare(given, goOn)).toEqual({
      ok: false,
      reason: 'The first page is not the same as Astro makes it.',
    });
    expect([...given.claims]).toEqual([0, 0]);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it.each([
    ['the bundle has another form', 'export const app = {};', 'another form'],
    ['the bundle cannot be loaded', 'throw new Error("no such module");', 'no such module'],
    ['the bundle has other routes', pageBundle('/b/[id]', 'a.astro'), 'No route /a/[id] in the bundle.'],
    [
      'the bundle does not take what it is told',
      bundle.replace('setInternals() {}', 'setInternals() { throw 1 }'),
      '1',
    ],
  ])('takes no page where %s, and says why', async (_, program, reason) => {
    const given = share(['one', 'two'], program);
    expect(await renderShare(given, goOn)).toEqual({ ok: false, reason: expect.stringContaining(reason) as string });
    expect([...given.claims]).toEqual([0, 0]);
  });

  it('takes no page where no bundle was found', async () => {
    expect(await renderShare({ ...share(['one']), entry: '' }, goOn)).toEqual({
      ok: false,
      reason: 'No bundle of pages was found.',
    });
  });

  it('gives up at a page that it cannot make, and says why', async () => {
    expect(await renderShare(share(['one', 'broken']), goOn)).toEqual({ ok: false, reason: 'broken' });
    expect(await renderShare(share(['one', 'empty']), goOn)).toEqual({
      ok: false,
      reason: 'http://localhost/a/empty/ is not a page: 200',
    });
  });
});
