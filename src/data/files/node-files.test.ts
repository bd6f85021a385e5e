import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';

describe('nodeFiles', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongshilan-files-'));
    mkdirSync(join(folder, 'b', 'c'), { recursive: true });
    mkdirSync(join(folder, '.backup'));
    for (const path of ['z.csv', 'a.csv', 'b/c/d.csv', '.hidden.csv', '~$a.csv', '.backup/a.csv', 'b/.~lock.d.csv#']) {
      writeFileSync(join(folder, path), path);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('lists files at any depth in a fixed order, without those that editors and tools hide', () => {
    expect(nodeFiles.list(folder)).toEqual(['a.csv', 'b/c/d.csv', 'z.csv']);
  });

  it.each([
    ['a trailing slash', (path: string) => `${path}/`],
    ['a doubled slash', (path: string) => path.replace(/\/([^/]+)$/, '//$1')],
    ['./ before it', (path: string) => `./${relative('.', path)}`],
  ])('lists the same of a folder named with %s', (_, name) => {
    expect(nodeFiles.list(name(folder))).toEqual(nodeFiles.list(folder));
  });

  it('lists nothing of a folder that is not there, or of a file', () => {
    expect(nodeFiles.list(join(folder, 'nowhere'))).toEqual([]);
    expect(nodeFiles.list(join(folder, 'a.csv'))).toEqual([]);
  });

  it('reads bytes', () => {
    expect(new TextDecoder().decode(nodeFiles.read(join(folder, 'b/c/d.csv')))).toBe('b/c/d.csv');
  });
});
