import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documents, isOfData, pathsIn } from '../documents.ts';

it('a document names only data and texts that are there', () => {
  const named = documents.flatMap(pathsIn).filter(isOfData);
  expect(named).toContain('data/poli/services.csv');
  expect(named.filter((path) => !existsSync(path) && !isMade(path))).toEqual([]);
});

/** Examples of what a reader is told to make. */
function isMade(path: string): boolean {
  return /^(?:public\/(?:documents|stories)\/|data\/exceptions\.csv$)/.test(path);
}
