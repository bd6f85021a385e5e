import { describe, expect, it } from 'vitest';
import { createCellReaders } from '../cells/cell-readers.ts';
import { readTable } from './read-table.ts';
import { file, read, brief, problems } from '../../../tests/fixtures/data/read-table-fixture.ts';

describe('a header', () => {
  it('may have no unknown, double or missing title', () => {
    expect(problems('terms', '编号,体系,名称,名称,颜色', 'a,类别,甲,乙,红')).toEqual([
      '1:4 header duplicate 名称',
      '1:5 header unknown 颜色',
      '1 header missing 排序',
    ]);
  });

  it('may have no column with content and without a title', () => {
    expect(problems('terms', '编号,体系,名称,排序,', 'a,类别,甲,1,红')).toEqual(['1:5 header blank ']);
  });

  it('without a required column leaves no row whole: none is published, their ids are kept', () => {
    const { rows, broken } = read('terms', '编号,体系,名称', 'a,类别,甲');
    expect(rows).toEqual([]);
    expect(broken).toMatchObject([{ table: 'terms', id: 'a', file, line: 2, cells: { name: '甲' } }]);
  });

  it('with an unknown column more does no harm to the rows', () => {
    const { rows, problems: found } = read('terms', '编号,颜色,体系,名称,排序', 'a,红,类别,甲,1');
    expect(found.map(brief)).toEqual(['1:2 header unknown 颜色']);
    expect(rows).toMatchObject([{ id: 'a', order: 1 }]);
    expect(rows[0]).not.toHaveProperty('颜色');
  });

  it('alone, or nothing at all, is told', () => {
    expect(problems('terms', '编号,体系,名称,排序')).toEqual(['1 file header-only']);
    expect(
      readTable(
        'terms',
        file,
        '',
        createCellReaders(() => undefined),
      ).problems.map(brief),
    ).toEqual(['1 file empty']);
    expect(
      readTable(
        'terms',
        file,
        ' \n\n',
        createCellReaders(() => undefined),
      ).problems.map(brief),
    ).toEqual(['1 file empty']);
  });
});
