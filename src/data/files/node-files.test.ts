import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { deepest } from './files.ts';
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

  it('tells what else lies there, hidden files and folders too', () => {
    expect(nodeFiles.others?.(folder).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'hidden .backup',
      'hidden .hidden.csv',
      'hidden b/.~lock.d.csv#',
      'hidden ~$a.csv',
    ]);
  });

  it('follows no link, be it to a file, out of the folder, into nothing or in a circle', () => {
    const place = mkdtempSync(join(tmpdir(), 'gongshilan-links-'));
    mkdirSync(join(place, 'data/poli'), { recursive: true });
    writeFileSync(join(place, 'outside.csv'), 'x');
    writeFileSync(join(place, 'data/poli/a.csv'), 'x');
    symlinkSync(join(place, 'data'), join(place, 'data/poli/round'), 'junction');
    symlinkSync(place, join(place, 'data/out'), 'junction');
    symlinkSync(join(place, 'outside.csv'), join(place, 'data/b.csv'));
    symlinkSync(join(place, 'nowhere'), join(place, 'data/c.csv'));
    expect(nodeFiles.list(join(place, 'data'))).toEqual(['poli/a.csv']);
    expect(nodeFiles.others?.(join(place, 'data')).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'link b.csv',
      'link c.csv',
      'link out',
      'link poli/round',
    ]);
    rmSync(place, { recursive: true });
  });

  it('goes down so many folders and no further, and names an empty one', () => {
    const place = mkdtempSync(join(tmpdir(), 'gongshilan-deep-'));
    const way = (depth: number): string => Array.from({ length: depth }, (_, index) => String(index)).join('/');
    mkdirSync(join(place, way(deepest + 3)), { recursive: true });
    mkdirSync(join(place, 'empty'));
    writeFileSync(join(place, way(deepest), 'last.csv'), 'x');
    writeFileSync(join(place, way(deepest + 1), 'lost.csv'), 'x');
    expect(nodeFiles.list(place)).toEqual([`${way(deepest)}/last.csv`]);
    expect(nodeFiles.others?.(place)).toEqual([
      { path: way(deepest + 1), kind: 'too-deep' },
      { path: 'empty', kind: 'empty-folder' },
    ]);
    rmSync(place, { recursive: true });
  });

  it('reads bytes', () => {
    expect(new TextDecoder().decode(nodeFiles.read(join(folder, 'b/c/d.csv')))).toBe('b/c/d.csv');
  });
});
