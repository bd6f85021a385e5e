import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getPortal } from '../../src/data/get-portal.ts';
import { tableNames } from '../../src/schema/index.ts';
import { filesUnder, listed } from '../dist.ts';

/** Ids that the sample town of the fixtures has too, or that are words of a table's kind: these stand in every fork. */
const shared = new Set(
  filesUnder('tests/fixtures/town')
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => readFileSync(`tests/fixtures/town/${file}`, 'utf8').split('\n'))
    .map((line) => line.split(',', 1)[0]),
);

it('no test of the program asks for a row of this repository: a fork has others', () => {
  const portal = getPortal();
  // A short id is a word that may stand anywhere.
  const ids = tableNames
    .flatMap((table) => portal.tables[table].map(({ id }) => id))
    .filter((id) => id.length > 6 && id.includes('-') && !shared.has(id));
  const known = new Set(ids);
  const files = filesUnder('tests').filter((file) => file.endsWith('.ts') && !/^(?:data|fixtures|damaged)\//.test(file));
  const findings = files.flatMap((file) =>
    [...readFileSync(`tests/${file}`, 'utf8').matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g)]
      .filter(([word]) => known.has(word))
      .map(([word]) => `tests/${file} ${word}`),
  );
  expect(known.size).toBeGreaterThan(500);
  expect(files).toContain('sums.test.ts');
  expect(listed(findings)).toBe('');
});
