import { expect, test } from 'vitest';
import { brief, importInto, readAsData, town } from './harness.ts';
import { write, type Dialect } from '../fixtures/data/dialects.ts';

const path = 'data/poli/services.csv';
const lines = town[path];
const records = (Array.isArray(lines) ? lines : []).map((line: string) => line.split(','));
// A comma, a quotation mark and a rare character, which every dialect has to carry.
const awkward = records.map((cells) =>
  cells[0] === 'poli-mind' ? cells.with(5, '听孩子说：“怕”, 再说"不怕"。') : cells,
);

const dialects = (['utf-8', 'utf-8-bom', 'gbk', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) =>
  (['\r\n', '\n', '\r'] as const).flatMap((lineEnd) =>
    ([',', '\t', ';'] as const).flatMap((delimiter) =>
      (['needed', 'all'] as const).map((quotes): Dialect => ({
        encoding,
        lineEnd,
        delimiter,
        quotes,
        closed: quotes === 'all',
      })),
    ),
  ),
);

const canonical = readAsData(path, 'services', write(awkward, { ...dialects[0], ...plainDialect() }));

function plainDialect(): Dialect {
  return { encoding: 'utf-8', lineEnd: '\n', delimiter: ',', quotes: 'needed', closed: true };
}

test.each(dialects.map((dialect) => [JSON.stringify(dialect), dialect] as const))('%s', async (_, dialect) => {
  const bytes = write(awkward, dialect);
  const { errors, portal, fixed } = readAsData(path, 'services', bytes);
  expect(errors).toEqual([]);
  expect(portal.tables.services).toEqual(canonical.portal.tables.services);
  expect(fixed?.text).toBe(canonical.fixed?.text);
  expect(brief(await importInto('services.csv', bytes))).toEqual([
    '~ poli-mind summary: 陪孩子说话。 → 听孩子说：“怕”, 再说"不怕"。',
  ]);
});
