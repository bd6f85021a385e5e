import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longest } from '../../tests/longest-first.ts';

test('the files that begin first are there, each named once', () => {
  expect(longest.filter((file) => !existsSync(file))).toEqual([]);
  expect(new Set(longest).size).toBe(longest.length);
});
