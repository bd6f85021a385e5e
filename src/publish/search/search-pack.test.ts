import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { typeOf, unpack } from '../offline/format/pack.ts';
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
    write('search/names.json', '{"version":"v1"}');
    write('search/texts/0.json', '["社"]');
    write('search/pairs/0.json', '');
    write('search/characters.json', '{}');
    write('search/index.html', 'not a part');
    expect(unpacked(searchPack(folder))).toEqual([
      ['search/characters.json?v=v1', '{}'],
      ['search/pairs/0.json?v=v1', ''],
      ['search/texts/0.json?v=v1', Buffer.from('["社"]').toString('latin1')],
      ['search/names.json', '{"version":"v1"}'],
    ]);
  });

  it('is not made where it would be too large for a phone', () => {
    write('search/names.json', '{"version":"v1"}');
    write('search/texts/0.json', Buffer.alloc(2_000_000));
    expect(searchPack(folder)).toBeUndefined();
  });

  it('that is torn off is refused', () => {
    write('search/names.json', '{"version":"v1"}');
    const pack = searchPack(folder) ?? Buffer.alloc(0);
    expect(() => unpacked(pack.subarray(0, -1))).toThrow('not whole');
  });
});

describe('typeOf', () => {
  it('lets a browser run a script and read JSON, of whichever version', () => {
    expect(['/a/b.js', '/b.json', '/b.json?v=a.js', '/c'].map(typeOf)).toEqual([
      'text/javascript',
      'application/json',
      'application/json',
      'application/octet-stream',
    ]);
  });
});
