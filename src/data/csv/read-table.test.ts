import { describe, expect, it } from 'vitest';
import { createCellReaders } from '../cells/cell-readers.ts';
import { readTable } from './read-table.ts';
import { file, read } from '../../../tests/fixtures/data/read-table-fixture.ts';

describe('readTable', () => {
  it('reads rows with every key of the table, and where each stands', () => {
    const { rows, broken } = read(
      'terms',
      '编号,体系,名称,说明,口语,排序',
      'cat-a,类别,养老,,爸妈；老人,1',
      'cat-b,类别,儿童,说明,,2',
    );
    expect(broken).toEqual([]);
    expect(rows).toStrictEqual([
      {
        id: 'cat-a',
        scheme: 'service_category',
        name: '养老',
        hint: undefined,
        aliases: ['爸妈', '老人'],
        order: 1,
        at: { file, line: 2 },
      },
      { id: 'cat-b', scheme: 'service_category', name: '儿童', hint: '说明', aliases: [], order: 2, at: { file, line: 3 } },
    ]);
  });

  it('lets columns stand in any order and optional ones be left out', () => {
    const { rows, problems: found } = read('terms', '排序,名称,体系,编号', '1,养老,类别,cat-a');
    expect(found).toEqual([]);
    expect(rows).toMatchObject([{ id: 'cat-a', scheme: 'service_category', name: '养老', order: 1, aliases: [] }]);
  });

  it('knows columns by their English keys too, as the published files have them', () => {
    const {
      rows,
      problems: found,
      columns,
    } = read('terms', 'id,scheme,name,hint,aliases,order', 'cat-a,类别,养老,,,1');
    expect(found).toEqual([]);
    expect(rows).toMatchObject([{ id: 'cat-a', order: 1 }]);
    expect(columns).toEqual(['id', 'scheme', 'name', 'hint', 'aliases', 'order']);
  });

  it('takes half-width brackets in a title for full-width ones', () => {
    const { rows } = read(
      'budgets',
      '编号,项目,资金,支出类别,阶段,版本,金额(元),日期',
      'b,p,f,exp,批复,1,70000.00,2024-03-01',
    );
    expect(rows).toMatchObject([{ amount: 7_000_000 }]);
  });

  it('names each column of the file, and leaves unknown ones blank', () => {
    expect(read('terms', '编号,体系,颜色,名称,排序,', 'a,类别,红,养老,1,').columns).toEqual([
      'id',
      'scheme',
      '',
      'name',
      'order',
      '',
    ]);
  });

  it('gives the id of a term that is written by its name', () => {
    const { rows } = read(
      'services',
      '编号,类别,名称,一句话,费用,状态',
      's,养老服务,助餐,送饭,免费,开放',
      't,养老服務,助餐,送饭,免费,开放',
    );
    expect(rows.map((row) => row.category)).toEqual(['cat-elderly', '养老服務']);
  });

  it('reads files with CRLF, tabs and semicolons alike', () => {
    const expected = [{ id: 'a', name: '养老', order: 1 }];
    expect(
      readTable(
        'terms',
        file,
        '编号,体系,名称,排序\r\na,类别,养老,1\r\n',
        createCellReaders(() => undefined),
      ),
    ).toMatchObject({
      rows: expected,
      problems: [],
    });
    expect(
      readTable(
        'terms',
        file,
        '编号\t体系\t名称\t排序\na\t类别\t养老\t1\n',
        createCellReaders(() => undefined),
      ),
    ).toMatchObject({
      rows: expected,
      problems: [],
    });
    expect(
      readTable(
        'terms',
        file,
        '编号;体系;名称;排序\na;类别;养老;1',
        createCellReaders(() => undefined),
      ),
    ).toMatchObject({
      rows: expected,
      problems: [],
    });
  });

  it('passes over blank lines and lines of mere commas, and still counts them', () => {
    const { rows, problems: found } = read(
      'terms',
      '编号,体系,名称,排序',
      '',
      'a,类别,养老,1',
      ',,,',
      'b,类别,儿童,2',
      '',
    );
    expect(found).toEqual([]);
    expect(rows.map((row) => row.at.line)).toEqual([3, 5]);
  });

  it('passes over a trailing comma in every line', () => {
    const { rows, problems: found } = read('terms', '编号,体系,名称,排序,,', 'a,类别,养老,1,,', 'b,类别,儿童,2,,');
    expect(found).toEqual([]);
    expect(rows).toHaveLength(2);
  });
});
