import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marker, prepareFolder } from './output-folder.ts';

describe('prepareFolder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongshilan-folder-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes a folder that is not there, with its parents, and marks it', () => {
    const deep = join(folder, 'a', 'b');
    expect(prepareFolder(deep)).toEqual({ ok: true });
    expect(readdirSync(deep)).toEqual([marker]);
  });

  it('clears an earlier sample', () => {
    prepareFolder(folder);
    writeFileSync(join(folder, 'portal.json'), '{}');
    mkdirSync(join(folder, 'gen-p01-c01-x01'));
    mkdirSync(join(folder, 'common'));
    expect(prepareFolder(folder)).toEqual({ ok: true });
    expect(readdirSync(folder)).toEqual([marker]);
  });

  it('leaves alone a folder with other things in it', () => {
    writeFileSync(join(folder, 'stations.csv'), '编号');
    const result = prepareFolder(folder);
    expect(result.ok ? '' : result.message).toContain('里有别的东西，不敢覆盖');
    expect(existsSync(join(folder, 'stations.csv'))).toBe(true);
  });

  it('leaves alone an earlier sample to which somebody has added a file', () => {
    prepareFolder(folder);
    writeFileSync(join(folder, 'notes.txt'), '我的笔记');
    const result = prepareFolder(folder);
    expect(result.ok ? '' : result.message).toContain('“notes.txt”');
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  });

  it('refuses a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const result = prepareFolder(file);
    expect(result.ok ? '' : result.message).toContain('是一个文件');
  });
});
