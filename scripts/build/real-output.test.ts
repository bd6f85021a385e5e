import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realOutput } from './real-output.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'gongshilan-real-')));
  mkdirSync(join(folder, 'www/site'), { recursive: true });
  const link = (to: string, name: string): void => {
    symlinkSync(to, join(folder, name), 'junction');
  };
  link(join(folder, 'www/site'), 'dist');
  link(join(folder, 'www'), 'public');
  link(join(folder, 'www/later'), 'dangling');
  link(join(folder, 'dangling'), 'twice');
  link(join(folder, 'round'), 'round');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['www/site', 'www/site'],
  ['dist', 'www/site'],
  ['public/site', 'www/site'],
  ['public/new/site', 'www/new/site'],
  ['dangling', 'www/later'],
  ['twice', 'www/later'],
  ['none/at/all', 'none/at/all'],
])('%s is really %s', (out, real) => {
  expect(realOutput(join(folder, out))).toBe(join(folder, real));
});

test('a link that leads to itself ends', () => {
  expect(realOutput(join(folder, 'round'))).toBe(join(folder, 'round'));
});
