import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnSpec } from '../../schema/index.ts';
import { columnsOf, tableNames } from '../../schema/index.ts';
import { createCellReaders } from './cell-readers.ts';
import { parseCell } from './cell.ts';

const names = { title: '列', help: '一列。' } as const;
const categories: ColumnSpec = { ...names, type: 'ref', to: 'terms', scheme: 'service_category', list: true };
const category: ColumnSpec = { ...names, type: 'ref', to: 'terms', scheme: 'service_category' };
const stations: ColumnSpec = { ...names, type: 'ref', to: 'stations' };

describe('createCellReaders', () => {
  const readers = createCellReaders((scheme, name) =>
    scheme === 'service_category' && name === '养老服务' ? 'cat-elderly' : undefined,
  );

  it('gives terms by their ids, in lists too, and leaves what is no term', () => {
    expect(readers(category)('养老服务')).toEqual({ ok: true, value: 'cat-elderly' });
    expect(readers(categories)('养老服务;别的')).toEqual({
      ok: true,
      value: ['cat-elderly', '别的'],
      tidy: '养老服务；别的',
    });
    expect(readers(stations)('养老服务')).toEqual({ ok: true, value: '养老服务' });
  });

  it('keeps the value of a repeated text once', () => {
    const read = readers(categories);
    const first = read('cat-a；cat-b');
    expect(read('cat-c')).not.toBe(first);
    expect(read('cat-a；cat-b')).toBe(first);
    expect(readers(categories)).toBe(read);
  });

  it('reads every column as parseCell does, however often', () => {
    const columns = tableNames.flatMap((name) => columnsOf(name).map(([, column]) => column));
    const noTerms = createCellReaders(() => undefined);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', '2024', '2024年5月', '是', '免费', 'a-b', 'a；b', '1,234.50', '每天 全天', '12345'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.array(text), (column, texts) => {
        for (const each of [...texts, ...texts]) expect(noTerms(column)(each)).toEqual(parseCell(each, column));
      }),
    );
  });
});
