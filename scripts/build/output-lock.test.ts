import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOutput } from './output-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const lockName = '.a$b(c-building';

test('a folder is kept by one process, and free when it is done', () => {
  const out = join(folder, 'a$b(c');
  const first = lockOutput(out);
  expect(first.ok).toBe(true);
  expect(readFileSync(join(folder, lockName), 'utf8')).toBe(String(process.pid));
  if (first.ok) first.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the build of another process is told by its number', () => {
  writeFileSync(join(folder, lockName), '4711');
  expect(lockOutput(join(folder, 'a$b(c'), (pid) => pid === 4711)).toEqual({
    ok: false,
    pid: 4711,
    file: join(folder, lockName),
  });
  expect(readFileSync(join(folder, lockName), 'utf8')).toBe('4711');
});

test.each(['4711', '', 'x', String(process.pid)])('what a killed build has left (“%s”) does not count', (left) => {
  writeFileSync(join(folder, lockName), left);
  expect(lockOutput(join(folder, 'a$b(c'), () => left === String(process.pid)).ok).toBe(true);
  expect(readFileSync(join(folder, lockName), 'utf8')).toBe(String(process.pid));
});
