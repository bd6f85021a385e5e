import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('writes files and the folders they stand in', () => {
  const path = join(folder, 'a', 'b', 'c.csv');
  expect(writeFiles([{ path, text: '编号\n' }])).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('编号\n');
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c.csv']);
});

it('keeps the rights of a file', () => {
  const path = join(folder, 'c.csv');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  expect(writeFiles([{ path, text: 'new' }])).toBeUndefined();
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o640]);
});

it('writes nothing at all where one file cannot be written, and says so', () => {
  const path = join(folder, 'c.csv');
  writeFileSync(path, 'old');
  mkdirSync(join(folder, 'file'));
  writeFileSync(join(folder, 'file', 'in'), '');
  const message = writeFiles([
    { path, text: 'new' },
    { path: join(folder, 'file', 'in', 'the-way.csv'), text: 'new' },
  ]);
  expect(message).toContain('写不进去');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder).toSorted()).toEqual(['c.csv', 'file']);
});
