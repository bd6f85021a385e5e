import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../data/csv/csv.ts';
import { rowsOf } from '../../../tests/fixtures/data/arbitraries.ts';
import { writtenCell } from '../../domain/disclosure/row-digest.ts';
import { columnsOf, tableNames, type TableName } from '../../schema/index.ts';
import { fixTable, type FixedText } from './fix-table.ts';
import { read, rowsIn, untidyForms } from '../../../tests/fixtures/editing/fix-result.ts';
import { nothingKnown } from '../../data/cells/vocabulary.ts';

function fix(table: TableName, text: string): FixedText {
  const fixed = fixTable(table, text, nothingKnown);
  if (!fixed.ok) throw new Error(`${String(fixed.line)} ${fixed.reason}`);
  return fixed;
}

function words(table: TableName, text: string): readonly string[] {
  const { changes, questions } = fix(table, text);
  return [...changes, ...questions.map(({ text: each, line = 0 }) => ({ line, text: `？${each}` }))].map(
    ({ line, text: each }) => (line === undefined ? each : `${String(line)} ${each}`),
  );
}

describe('fixTable', () => {
  it('leaves a canonical file as it is, byte for byte', () => {
    const text = '编号,体系,名称,说明,口语,排序\na,类别,"甲,乙",,爸妈；老人,1\nb,类别,丙,,,2\n';
    expect(fix('terms', text)).toEqual({ ok: true, text, changes: [], questions: [] });
  });

  it('leaves the lines as they are that need no change', () => {
    const lines = ['编号,体系,名称,排序', 'a,类别,甲,1', 'b,类别, 乙,2', 'c,类别,"丙,丁",3'];
    const after = fix('terms', `${lines.join('\n')}\n`).text.split('\n');
    expect(after).toEqual([...lines.slice(0, 2), 'b,类别,乙,2', lines[3], '']);
  });

  it('mends what is certain and says what it did', () => {
    const text = ['名称 *,编号,体系,排序,口语,,', '乙,ｂ,类别,１２,爸妈;老人；,,', '', '"甲",A,类别,"1,234",,,'].join(
      '\r\n',
    );
    expect(fix('terms', text).text).toBe('编号,体系,名称,口语,排序\na,类别,甲,,1234\nb,类别,乙,爸妈；老人,12\n');
    expect(words('terms', text)).toMatchInlineSnapshot(`
      [
        "换行改为统一的写法",
        "去掉 1 个空行",
        "去掉用不着的引号",
        "列名 "名称 *" 改为 "名称"",
        "去掉 2 个没有列名的空列",
        "列按统一的次序排好",
        "行按编号的次序排好",
        "2 编号 "ｂ" 改为 "b"",
        "2 排序 "１２" 改为 "12"",
        "2 口语 "爸妈;老人；" 改为 "爸妈；老人"",
        "4 编号 "A" 改为 "a"",
        "4 排序 "1,234" 改为 "1234"",
      ]
    `);
  });

  it('asks where the meaning is not certain, and leaves it', () => {
    const text = ['编号,标题,发布者,日期,类型', 'a,甲,乙,5/6/23,公告', 'b,甲,乙,23.5.1,公告', 'c,甲,乙,27/12/23,公告'];
    const lines = `${text.join('\n')}\n`;
    expect(fix('documents', lines).text).toBe(lines);
    expect(words('documents', lines)).toMatchInlineSnapshot(`
      [
        "2 ？日期 "5/6/23" 可能是 2023-05-06，也可能是 2023-06-05，没有替你改。请写成 2023-12-27 的样子。",
        "3 ？日期 "23.5.1" 多半是 2023-05-01，但年份只写了两位，没有替你改。请写成 2023-12-27 的样子。",
        "4 ？日期 "27/12/23" 可能是 2023-12-27，也可能是 2027-12-23，没有替你改。请写成 2023-12-27 的样子。",
      ]
    `);
  });

  it('keeps rows that it cannot read, cell for cell', () => {
    const text = '编号,体系,名称,排序\nb,类别\na,类别,"甲\n乙",1\n,合计,,3\nb,类别,丙,1,多\n';
    expect(fix('terms', text).text).toBe('编号,体系,名称,排序\n,合计,,3\na,类别,"甲\n乙",1\nb,类别\nb,类别,丙,1,多\n');
  });

  it('keeps columns that it does not know, behind the others', () => {
    const text = '颜色,编号,体系,名称,名称,排序,\n红,a,类别,甲,乙,1,多\n';
    expect(fix('terms', text).text).toBe('编号,体系,名称,排序,颜色,名称,\na,类别,甲,1,红,乙,多\n');
  });

  it('puts titles right: English keys, brackets, blanks', () => {
    const text = 'id,资金,金额 (元),类别,出处\na,f,70000.00,拨入,d\n';
    expect(fix('receipts', text).text.split('\n')[0]).toBe('编号,资金,金额（元）,类别,出处');
  });

  it.each([
    ['tabs', '编号\t体系\t名称\t排序\na\t类别\t甲,乙\t1\n', '编号,体系,名称,排序\na,类别,"甲,乙",1\n'],
    ['semicolons', '编号;体系;名称;排序\ra;类别;甲;1', '编号,体系,名称,排序\na,类别,甲,1\n'],
    ['blank lines above', '\n,,,\n编号,体系,名称,排序\na,类别,甲,1\n', '编号,体系,名称,排序\na,类别,甲,1\n'],
  ])('reads %s', (_, text, fixed) => {
    expect(fix('terms', text).text).toBe(fixed);
  });

  it.each([
    ['a quotation mark that is not closed', '编号,体系,名称,排序\na,类别,"甲,1\nb,类别,乙,2\n', 2],
    ['half a quotation mark', '编号,体系,名称,排序\na,类别,甲"乙,1\n', 2],
    ['no header', 'a,类别,甲,1\n', 1],
    ['nothing', '\n \n', 1],
  ])('refuses %s', (_, text, line) => {
    expect(fixTable('terms', text, nothingKnown)).toMatchObject({ ok: false, line });
  });
});

interface Twin {
  readonly canonical: string;
  /** The same rows in any order of columns and rows, with any line end, cells in other forms, empty columns and lines. */
  readonly untidy: string;
}

function twins(table: TableName): fc.Arbitrary<Twin> {
  const columns = columnsOf(table);
  const shuffled = fc.shuffledSubarray([...columns], { minLength: columns.length });
  const parts = fc.tuple(shuffled, rowsOf(table), fc.infiniteStream(fc.nat(1000)));
  const form = fc.tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.nat(2), fc.boolean());
  return fc.tuple(parts, form).map(([[order, rows, picks], [end, empty, blank]]) => {
    const titles = (list: typeof columns): readonly string[] => list.map(([, column]) => column.title);
    const cells = columns.map(([key, column]) => rows.map((row) => writtenCell(column, row[key])));
    const canonical = rows.map((_, row) => cells.map((column) => column[row] ?? ''));
    const untidy = rows.map((row) =>
      order.map(([key, column]) => {
        const forms = untidyForms(writtenCell(column, row[key]), column);
        return forms[Number(picks.next().value) % forms.length] ?? '';
      }),
    );
    const tail = Array<string>(empty).fill('');
    const records = [titles(order), ...untidy].map((record) => [...record, ...tail]);
    return {
      canonical: formatCsv([titles(columns), ...canonical]),
      untidy: formatCsv(records, end) + (blank ? end : ''),
    };
  });
}

describe('any file', () => {
  it.each(tableNames)('of %s keeps its rows, is clean after one fix, and a second changes nothing', (table) => {
    fc.assert(
      fc.property(twins(table), ({ canonical, untidy }) => {
        const { text: once } = fix(table, untidy);
        expect(rowsIn(table, once)).toEqual(rowsIn(table, canonical));
        expect(read(table, once).problems).toEqual([]);
        expect(fix(table, once)).toMatchObject({ text: once, changes: [] });
      }),
      { numRuns: 25 },
    );
  });
});
