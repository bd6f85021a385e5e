import { describe, expect, it } from 'vitest';
import { file, read, brief, problems } from '../../../tests/fixtures/data/read-table-fixture.ts';

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
