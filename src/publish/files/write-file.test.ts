import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WrittenFile } from './published-file.ts';
import { writePublished, writeTogether } from './write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function expected(path: string, text: string): WrittenFile {
  return { path, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

const lines = Array.from({ length: 5000 }, (_, index) => `行 ${String(index)}，😀若干字若干字若干字若干字\n`);

describe('writePublished', () => {
  it.each([
    ['nothing', []],
    ['one short text', ['养老']],
    ['many short texts', lines],
    ['texts longer than a piece', [lines.join(''), '完', lines.join('')]],
  ])('writes %s whole, and tells its sum and size', (_, chunks) => {
    expect(writePublished(folder, { path: 'a/b/x.txt', chunks })).toEqual(expected('a/b/x.txt', chunks.join('')));
    expect(read('a/b/x.txt')).toBe(chunks.join(''));
  });

  it('leaves nothing of a longer file that stood there', () => {
    writePublished(folder, { path: 'x.txt', chunks: lines });
    writePublished(folder, { path: 'x.txt', chunks: ['短'] });
    expect(read('x.txt')).toBe('短');
  });
});

describe('writeTogether', () => {
  it('writes each part to its own file', () => {
    const both = lines.map((line) => [line, line.replaceAll('行', 'LINE')]);
    const [first, second] = [lines.join(''), lines.join('').replaceAll('行', 'LINE')];
    expect(writeTogether(folder, ['a.txt', 'b/b.txt'], both)).toEqual([
      expected('a.txt', first),
      expected('b/b.txt', second),
    ]);
    expect([read('a.txt'), read('b/b.txt')]).toEqual([first, second]);
  });
});
