import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { typeOf, unpack } from '../client/offline/pack.ts';
import { searchPack } from './search-pack.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-pack-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function unpacked(pack: Buffer | undefined): readonly (readonly [string, string])[] {
  const bytes = new Uint8Array(pack ?? []);
  return unpack(bytes.buffer).map(({ path, bytes: part }) => [path, Buffer.from(part).toString('latin1')]);
}

describe('the pack of the search index', () => {
  it('comes back file by file, byte by byte; what tells that all is there stands last', () => {
    write('pagefind/pagefind-entry.json', '{}');
    write('pagefind/index/zh_a.pf_index', Buffer.from([0, 10, 255, 10]));
    write('pagefind/empty', '');
    write('search/pinyin.json', '["社"]');
    write('search/index.html', 'not a part');
    expect(unpacked(searchPack(folder))).toEqual([
      ['/pagefind/empty', ''],
      ['/pagefind/index/zh_a.pf_index', '\u0000\n\u00ff\n'],
      ['/search/pinyin.json', Buffer.from('["社"]').toString('latin1')],
      ['/pagefind/pagefind-entry.json', '{}'],
    ]);
  });

  it('is not made where it would be too large for a phone', () => {
    write('pagefind/pagefind-entry.json', '{}');
    write('search/pinyin.json', '{}');
    write('pagefind/index/a', Buffer.alloc(2_000_000));
    expect(searchPack(folder)).toBeUndefined();
  });

  it('that is torn off is refused', () => {
    write('pagefind/pagefind-entry.json', '{}');
    write('search/pinyin.json', '{"a":1}');
    const pack = searchPack(folder) ?? Buffer.alloc(0);
    expect(() => unpacked(pack.subarray(0, -1))).toThrow('not whole');
  });
});

describe('typeOf', () => {
  it('lets a browser run a script and read JSON', () => {
    expect(['/a/b.js', '/b.json', '/wasm.unknown.pagefind'].map(typeOf)).toEqual([
      'text/javascript',
      'application/json',
      'application/octet-stream',
    ]);
  });
});
