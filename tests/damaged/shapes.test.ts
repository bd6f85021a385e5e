import { describe, expect, test } from 'vitest';
import { excelCsv, excelUtf8, excelUnicode, encode, plain, write } from '../../src/model/testing/dialects.ts';
import { brief, importInto, readAsData } from './harness.ts';

const path = 'data/poli/regions.csv';
const header = ['编号', '名称', '级别', '上级', '别名'];
const a = ['tieshan', '铁山街道', '乡', 'qingdao', ''];
const b = ['baoshan', '宝山镇', '乡', 'qingdao', '宝山'];

/** Ids of the rows that are read, errors by line and rule, and what fix makes of it. */
function asData(bytes: Uint8Array): {
  readonly rows: readonly string[];
  readonly errors: readonly string[];
  readonly fixed: string;
} {
  const { portal, findings, fixed } = readAsData(path, 'regions', bytes);
  const rows = portal.tables.regions.filter(({ at }) => at.file === path);
  const errors = findings.filter(({ level }) => level === 'error');
  return {
    rows: rows.map(({ id, name, aliases }) => [id, name, ...aliases].join(' ')),
    errors: errors.map(({ line, rule }) => `${String(line)} ${rule}`),
    fixed:
      fixed === undefined ? 'refused' : fixed.errors.length === 0 ? 'clean' : `${String(fixed.errors.length)} left`,
  };
}

const both = ['tieshan 铁山街道', 'baoshan 宝山镇 宝山'];
const blank = ['', '', '', '', ''];

describe('read as they are', () => {
  test.each<[name: string, records: readonly (readonly string[])[]]>([
    ['as they should be', [header, a, b]],
    ['blank rows between', [header, a, blank, blank, b]],
    ['hundreds of blank rows behind', [header, a, b, ...Array<string[]>(300).fill(blank)]],
    ['rows of blanks', [header, a, [' ', '　', '', '', ''], b]],
    [
      'empty columns behind',
      [
        [...header, '', ''],
        [...a, '', ''],
        [...b, '', ''],
      ],
    ],
    ['an empty column in the middle', [header.toSpliced(2, 0, ''), a.toSpliced(2, 0, ''), b.toSpliced(2, 0, '')]],
    ['commas behind the rows only', [header, [...a, '', '', ''], [...b, '', '', '']]],
    ['columns in another order', [header.toReversed(), a.toReversed(), b.toReversed()]],
    ['English keys', [['id', 'name', 'level', 'parent', 'aliases'], a, b]],
    ['blanks around the titles', [header.map((title) => ` ${title}　`), a, b]],
  ])('%s', (_, records) => {
    expect(asData(write(records, excelCsv))).toEqual({ rows: both, errors: [], fixed: 'clean' });
  });

  test('Excel leaves out the empty last columns of rows 17 to 32', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [
      `r${String(index)}`,
      `第${String(index)}村`,
      '村',
      'poli',
      '',
    ]);
    const records = [header, ...rows.map((row, index) => (index < 15 ? row : row.slice(0, 4)))];
    const outcome = asData(write(records, excelCsv));
    expect([outcome.rows.length, outcome.errors, outcome.fixed]).toEqual([20, [], 'clean']);
  });
});

describe('put right by fix', () => {
  test.each<[name: string, records: readonly (readonly string[])[]]>([
    ['blank lines above the titles', [[''], blank, header, a, b]],
    ['a mark at required titles', [header.map((title) => `${title}*`), a, b]],
    ['line breaks in titles', [['编\n号', '名称', '级别', '上\n级', '别名'], a, b]],
    ['invisible characters in titles', [['\u200B编号', '名称\u200B', '级别', '上级', '别名'], a, b]],
  ])('%s', (_, records) => {
    const outcome = asData(write(records, excelUtf8));
    expect(outcome.errors).not.toEqual([]);
    expect(outcome.fixed).toBe('clean');
  });
});

describe('refused with line and rule', () => {
  test.each<
    [name: string, records: readonly (readonly string[])[], errors: readonly string[], rows: readonly string[]]
  >([
    ['half a row', [header, a.slice(0, 2), b], ['2 row'], both.slice(1)],
    ['the last row cut off', [header, a, ['bao']], ['3 row'], both.slice(0, 1)],
    ['a comma too many in the text', [header, [...a.slice(0, 4), '铁', '山'], b], ['2 row'], both.slice(1)],
    [
      'a comma too many before an empty end',
      [header, ['tieshan', '', '铁山街道', '乡', 'qingdao', ''], b],
      ['2 row'],
      both.slice(1),
    ],
    ['a line break in a name', [header, a.with(1, '铁山\n街道'), b], ['2 row'], both.slice(1)],
    ['a total row', [header, a, b, ['合计', '', '', '', '2']], ['4 id', '4 required', '4 required'], both],
    [
      'a note below the table',
      [header, a, b, ['填表人：张三', '', '', '', '']],
      ['4 id', '4 required', '4 required'],
      both,
    ],
    ['the titles again', [header, a, header, b], ['3 id', '3 choice'], both],
    [
      'a title twice',
      [
        [...header, '名称'],
        [...a, '甲'],
        [...b, '乙'],
      ],
      ['1 columns'],
      both,
    ],
    [
      'an unknown column',
      [
        [...header, '负责人'],
        [...a, '甲'],
        [...b, '乙'],
      ],
      ['1 columns'],
      both,
    ],
    [
      'a column without a title',
      [
        [...header, ''],
        [...a, '甲'],
        [...b, ''],
      ],
      ['1 columns'],
      both,
    ],
    ['a missing column', [header.toSpliced(2, 1), a.toSpliced(2, 1), b.toSpliced(2, 1)], ['1 columns'], []],
    ['a misspelt title', [header.with(1, '名 称呼'), a, b], ['1 columns'], []],
    ['an id twice', [header, a, a.with(1, '铁山')], ['3 duplicate-id'], ['tieshan 铁山街道', 'tieshan 铁山']],
    ['no id', [header, a.with(0, ''), b], ['2 required'], both.slice(1)],
    ['titles only', [header], ['1 files'], []],
  ])('%s', (_, records, errors, rows) => {
    const outcome = asData(write(records, excelCsv));
    expect({ errors: outcome.errors, rows: outcome.rows }).toEqual({ errors, rows });
    expect(outcome.fixed).not.toBe('refused');
  });
});

describe('refused whole, untouched by fix', () => {
  const text = `${[header, a, b].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
  test.each<[name: string, bytes: Uint8Array, line: number, rule: string]>([
    ['a title above the titles', write([['区划表'], header, a, b], excelCsv), 1, 'columns'],
    ['a merged title above the titles', write([['区划表', '', '', '', ''], header, a, b], excelCsv), 1, 'columns'],
    ['no titles', write([a, b], plain), 1, 'columns'],
    ['nothing', new Uint8Array(), 1, 'files'],
    ['blanks only', encode('\r\n,,,\r\n', 'utf-8'), 1, 'columns'],
    ['a quotation mark that is not closed', encode(text.replace('宝山镇', '"宝山镇'), 'gbk'), 3, 'files'],
    ['a quotation mark behind a closed cell', encode(text.replace('宝山镇', '"宝山"镇'), 'gbk'), 3, 'files'],
    ['half a quotation mark', encode(text.replace('宝山镇', '宝"山镇'), 'gbk'), 3, 'row'],
    ['UTF-8 cut in the middle of a character', encode(text, 'utf-8').slice(0, -4), 1, 'files'],
    ['UTF-8 with a broken byte', Buffer.from(encode(text, 'utf-8')).fill(0xff, 60, 61), 1, 'files'],
    ['GBK cut in the middle of a character', Buffer.concat([encode(text, 'gbk'), Uint8Array.of(0xb1)]), 1, 'files'],
    ['UTF-16 cut in the middle of a character', encode(text, 'utf-16le').slice(0, -1), 1, 'files'],
    ['UTF-16 without its mark', encode(text, 'utf-16le').slice(2), 1, 'files'],
    ['earlier damage saved as UTF-8', encode(text.replace('铁', '\uFFFD'), 'utf-8'), 1, 'files'],
    ['an Excel file with another name', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0), 1, 'files'],
    ['NUL characters', encode(text.replace('铁', '\0'), 'utf-8'), 1, 'files'],
  ])('%s', (_, bytes, line, rule) => {
    const { errors, fixed } = asData(bytes);
    expect(errors[0]).toBe(`${String(line)} ${rule}`);
    expect(fixed).toBe('refused');
  });
});

describe('imported', () => {
  const same = [
    ['编号', '名称', '费用'],
    ['0701', '老人照料', '未公开'],
    ['poli-mind', '心理服务', '免费'],
  ];
  test.each<[name: string, records: readonly (readonly string[])[], outcome: readonly string[]]>([
    ['some columns only', same, []],
    [
      'titles above the titles',
      [['2024年服务清单', '', ''], ['单位：泊里镇', '', ''], ...same],
      ['· 列名上面的 2 行不是内容，没有读。'],
    ],
    [
      'totals',
      [...same, ['合计', '', '2'], ['总　计：', '', '2.00']],
      ['· 第 4 行是合计，没有读。', '· 第 5 行是合计，没有读。'],
    ],
    ['a total in the second column', [...same, ['', '小计', '1,234.00']], ['· 第 4 行是合计，没有读。']],
    [
      'titles again on the next page',
      [...same.slice(0, 2), ...same.slice(0, 1), ...same.slice(2)],
      ['· 第 3 行又是列名，没有读。'],
    ],
    [
      'leading zeros lost',
      [same[0] ?? [], ['701', '老人照料', '未公开']],
      ['✗ 第 2 行 A 列 编号 "701" 多半是 0701，前面的 0 被 Excel 或 WPS 去掉了。'],
    ],
    [
      'an id as a number with E',
      [same[0] ?? [], ['7.01E+17', '老人照料', '未公开']],
      [
        '✗ 第 2 行 A 列 编号 "7.01E+17" 是 Excel 或 WPS 改过的长数字，后面几位已经丢了。请先把这一列的格式设成“文本”，再照原文重新填。',
      ],
    ],
    [
      'a row twice',
      [...same, ['0701', '老人照料', '免费']],
      ['✗ 第 4 行 A 列 编号 "0701" 和第 2 行的编号一样。请删掉一行，或改成别的编号。'],
    ],
    [
      'half a row',
      [...same, ['poli-x']],
      ['✗ 第 4 行 格子比列名少，看不准少了哪一格。请用 Excel 或 WPS 打开，把这一行重新填好。'],
    ],
    [
      'an unknown column',
      [
        ['编号', '名称', '负责人'],
        ['0701', '老人照料', '张三'],
      ],
      ['✗ 第 1 行 C 列 "负责人" 不是“服务”表的列。请改成表里有的列名，或删掉这一列。'],
    ],
    [
      'a column without a title',
      [
        ['编号', '名称', ''],
        ['0701', '老人照料', '张三'],
      ],
      ['✗ 第 2 行 C 列 "张三" 这一列没有列名。请补上列名，或删掉这一列。'],
    ],
    [
      'a title twice',
      [
        ['编号', '名称', '名称'],
        ['0701', '老人照料', '照料'],
      ],
      ['✗ 第 1 行 C 列 "名称" 这个列名出现了两次。请删掉其中一列。'],
    ],
    [
      'no title at all',
      [['0701', '老人照料', '未公开']],
      ['✗ 找不到列名。要有一行列名，里面有“编号”；可以先运行 npm run template 得到一张空表。'],
    ],
    ['a note below', [...same, ['填表人：张三', '', '']], ['✗ 第 4 行 A 列 编号 "填表人：张三" 不能作编号。']],
  ])('%s', async (_, records, outcome) => {
    const lines = brief(await importInto('services.csv', write(records, excelCsv)));
    expect(lines.length).toBeGreaterThanOrEqual(outcome.length);
    for (const [index, line] of outcome.entries()) expect(lines[index]).toContain(line);
    if (outcome.length === 0) expect(lines).toEqual([]);
  });

  test('as Unicode text, the same', async () => {
    expect(brief(await importInto('services.txt', write(same, excelUnicode)))).toEqual([]);
  });
});
