import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isOwnData } from './own-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongshilan-own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['{ "name": "公示栏", "publisher": "gongshilan" }', true],
  ['{ "name": "公示栏", "publisher": "hexi" }', false],
  ['{ "name": "公示栏" }', false],
  ['[]', false],
  ['{ "publisher": ', false],
])('data of which %s is said are those of this repository: %s', (text, own) => {
  writeFileSync(join(folder, 'portal.json'), text);
  expect(isOwnData(folder)).toBe(own);
});

test('a folder without settings is not that of this repository', () => {
  expect(isOwnData(join(folder, 'nowhere'))).toBe(false);
});
