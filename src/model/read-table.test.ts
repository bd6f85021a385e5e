import { describe, expect, it } from 'vitest';
import type { TableName } from '../tables/index.ts';
import { createCellReaders } from './cell-readers.ts';
import type { Problem } from './problem.ts';
import { readTable, type TableText } from './read-table.ts';

const file = 'data/poli/terms.csv';

function read<Name extends TableName>(table: Name, ...lines: readonly string[]): TableText<Name> {
  const readers = createCellReaders((scheme, name) =>
    `${scheme ?? ''}/${name}` === '类别/养老服务' ? 'cat-elderly' : undefined,
  );
  return readTable(table, file, `${lines.join('\n')}\n`, readers);
}

/** A problem in short: where it is and what it is. */
function brief(problem: Problem): string {
  const where = 'column' in problem ? `${String(problem.line)}:${String(problem.column)}` : String(problem.line);
  const what =
    problem.kind === 'header' ? ` ${problem.title}` : problem.kind === 'cell' ? ` ${problem.key}=${problem.value}` : '';
  return `${where} ${problem.kind} ${problem.fault}${what}`;
}

function problems(table: TableName, ...lines: readonly string[]): readonly string[] {
  return read(table, ...lines).problems.map(brief);
}

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
        scheme: '类别',
        name: '养老',
        hint: undefined,
        aliases: ['爸妈', '老人'],
        order: 1,
        at: { file, line: 2 },
      },
      { id: 'cat-b', scheme: '类别', name: '儿童', hint: '说明', aliases: [], order: 2, at: { file, line: 3 } },
    ]);
  });

  it('lets columns stand in any order and optional ones be left out', () => {
    const { rows, problems: found } = read('terms', '排序,名称,体系,编号', '1,养老,类别,cat-a');
    expect(found).toEqual([]);
    expect(rows).toMatchObject([{ id: 'cat-a', scheme: '类别', name: '养老', order: 1, aliases: [] }]);
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

describe('a record', () => {
  const header = '编号,体系,名称,排序';

  it('that is cut short is broken, and the others are read', () => {
    const { rows, broken, problems: found } = read('terms', header, 'a,类别', 'b,类别,乙,2');
    expect(found).toEqual([{ kind: 'record', fault: 'too-few-cells', file, line: 2, found: 2, expected: 4 }]);
    expect(rows.map((row) => row.id)).toEqual(['b']);
    expect(broken.map((row) => row.id)).toEqual(['a']);
  });

  it('that has cells too many is broken, unless they are empty', () => {
    expect(problems('terms', header, 'a,类别,甲,1,多')).toEqual(['2 record too-many-cells']);
    expect(problems('terms', header, 'a,类别,甲,1,,')).toEqual([]);
  });

  it('that runs over two lines is broken, and later lines keep their numbers', () => {
    const { problems: found, rows } = read('terms', header, 'a,类别,"甲', '乙",1', 'b,类别,丙,2');
    expect(found.map(brief)).toEqual(['2 record line-break']);
    expect(rows).toMatchObject([{ id: 'b', at: { line: 4 } }]);
  });

  it('with a quotation mark that never ends spoils the file, and the line is told', () => {
    const { rows, problems: found } = read('terms', header, 'a,类别,甲,1', 'b,类别,"乙,2', 'c,类别,丙,3');
    expect(rows).toEqual([]);
    expect(found.map(brief)).toEqual(['3 file broken-quote']);
  });

  it('tells every cell that cannot be read, not the first only', () => {
    const { rows, broken, problems: found } = read('terms', header, 'A b,种类,,一');
    expect(rows).toEqual([]);
    expect(found.map(brief)).toEqual([
      '2:1 cell id id=A b',
      '2:2 cell choice scheme=种类',
      '2:3 cell required name=',
      '2:4 cell integer order=一',
    ]);
    expect(broken).toEqual([
      { table: 'terms', id: 'A b', file, line: 2, cells: { id: 'A b', scheme: '种类', name: '', order: '一' } },
    ]);
  });

  it('that is untidy is read, and told with what it should be', () => {
    const { rows, problems: found } = read('terms', header, ' a ,类别,甲,１');
    expect(rows).toMatchObject([{ id: 'a', order: 1 }]);
    expect(found).toEqual([
      { kind: 'cell', fault: 'untidy', file, line: 2, table: 'terms', key: 'id', column: 1, value: ' a ', tidy: 'a' },
      { kind: 'cell', fault: 'untidy', file, line: 2, table: 'terms', key: 'order', column: 4, value: '１', tidy: '1' },
    ]);
  });

  it('tells the column as it stands in the file, wherever that is', () => {
    expect(problems('terms', '排序,名称,体系,编号', '一,甲,类别,a')).toEqual(['2:1 cell integer order=一']);
  });
});
