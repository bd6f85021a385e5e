import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishPortal } from './publish-fixture.ts';
import { writeSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';

const folders: string[] = [];

async function written(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  folders.push(folder);
  await writeSearchIndex(folder, searchRecords(publishPortal(), '2026-11-22'));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length), (await readFile(path)).toString('base64')] as const),
    ),
  );
}

describe('writeSearchIndex', () => {
  let first: ReadonlyMap<string, string>;
  beforeAll(async () => {
    first = await written();
  });
  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  });

  it('writes what the page loads, and none of the programs that it does not', () => {
    const top = [...first.keys()]
      .filter((path) => path.split('/').length === 3)
      .map((path) => path.replace(/zh-CN_\w+/, 'zh-CN'));
    expect(top).toEqual([
      '/pagefind/pagefind-entry.json',
      '/pagefind/pagefind.js',
      '/pagefind/pagefind.zh-CN.pf_meta',
      '/pagefind/wasm.unknown.pagefind',
      '/search/pinyin.json',
    ]);
  });

  it('writes the same bytes for the same records', async () => {
    expect(await written()).toEqual(first);
  });
});
