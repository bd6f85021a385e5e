import { describe, expect, test } from 'vitest';
import { brief, importInto } from './harness.ts';
import { workbook, type WrittenCell, type WrittenSheet } from './workbook.ts';

type Row = readonly WrittenCell[];

const titles: Row = ['编号', '名称', '核实日期', '办理时限', '敏感', '序号'];
const care: Row = ['0701', '老人照料', '2023-12-27', null, null, '1-2'];
const mind: Row = ['poli-mind', '心理服务', null, 3, '是', '1-3'];

async function imported(sheets: WrittenSheet | readonly WrittenSheet[], date1904 = false): Promise<readonly string[]> {
  const list = 'rows' in sheets ? [sheets] : sheets;
  return brief(await importInto('服务.xlsx', workbook(list, { date1904 })));
}

/** A sheet of services in which one cell of 心理服务 is another. */
async function withCell(title: string, cell: WrittenCell): Promise<readonly string[]> {
  return imported({ name: '服务', rows: [titles, care, mind.with(titles.indexOf(title), cell)] });
}

describe('a cell', () => {
  test.each<[title: string, cell: WrittenCell, outcome: readonly string[]]>([
    ['核实日期', { v: '45287', format: 14 }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', { v: '45287', format: 31 }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', { v: '45287', format: 'yyyy"年"m"月"d"日";@' }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', { v: '45287', format: '[$-804]yyyy/m/d' }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', { v: '45287.4375', format: 22 }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', { v: '45287', format: 57 }, ['~ poli-mind checked_on:  → 2023-12']],
    ['核实日期', { v: '45287', format: 'yyyy' }, ['~ poli-mind checked_on:  → 2023']],
    ['核实日期', { v: '45287', format: 58 }, ['✗ 第 3 行 C 列 核实日期 "2023-12-27" 看不到年份']],
    ['核实日期', { v: '45287', format: 16 }, ['✗ 第 3 行 C 列 核实日期 "2023-12-27" 看不到年份']],
    [
      '核实日期',
      45287,
      ['~ poli-mind checked_on:  → 2023-12-27', '· 第 3 行 C 列 核实日期：45287 是 Excel 的日期序号'],
    ],
    ['核实日期', 2023, ['~ poli-mind checked_on:  → 2023']],
    ['核实日期', 12, ['✗ 第 3 行 C 列 核实日期 "12"']],
    ['核实日期', { f: 'TODAY()', v: '45287', format: 14 }, ['~ poli-mind checked_on:  → 2023-12-27']],
    ['核实日期', '5/6/23', ['✗ 第 3 行 C 列 核实日期 "5/6/23" 可能是 2023-05-06，也可能是 2023-06-05']],
    ['办理时限', 3, []],
    ['办理时限', 5, ['~ poli-mind promise_days: 3 → 5']],
    ['办理时限', { v: '3', format: '0.00' }, []],
    ['办理时限', { v: '5', format: '0"天"' }, ['~ poli-mind promise_days: 3 → 5']],
    ['办理时限', { v: '2.9999999999999996' }, []],
    ['办理时限', { v: '3.5' }, ['✗ 第 3 行 D 列 办理时限 "3.5"']],
    ['办理时限', { v: '0.05', format: 9 }, ['✗ 第 3 行 D 列 办理时限 "0.05" 显示的是百分数']],
    ['办理时限', { f: 'D2+5', v: '5' }, ['~ poli-mind promise_days: 3 → 5']],
    ['办理时限', { f: 'D2+5' }, ['✗ 第 3 行 D 列 办理时限 是公式，还没有算出结果']],
    ['办理时限', { f: 'D2/0', t: 'e', v: '#DIV/0!' }, ['✗ 第 3 行 D 列 办理时限 "#DIV/0!" 是公式出的错']],
    ['办理时限', { t: 'e', v: '#REF!' }, ['✗ 第 3 行 D 列 办理时限 "#REF!" 是公式出的错']],
    ['敏感', true, []],
    ['敏感', false, ['~ poli-mind sensitive: 是 → 否']],
    ['敏感', 1, ['✗ 第 3 行 E 列 敏感 "1"']],
    ['敏感', null, ['~ poli-mind sensitive: 是 → ']],
    ['序号', { v: '45294', format: 58 }, ['· 第 3 行 F 列 序号：Excel 或 WPS 认成了日期，按原来的 1-3 算。']],
    ['序号', 45294, ['· 第 3 行 F 列 序号：Excel 或 WPS 认成了日期，按原来的 1-3 算。']],
    [
      '序号',
      { v: '45295', format: 58 },
      ['✗ 第 3 行 F 列 序号 "2024-01-04" 成了日期，这一列不是日期。原来写的可能是 1-4'],
    ],
    ['序号', { v: '45295', format: 14 }, ['✗ 第 3 行 F 列 序号 "2024-01-04" 成了日期']],
    ['名称', { t: 'inlineStr', v: '心理服务' }, []],
    ['名称', { f: '"心理"&"服务"', t: 'str', v: '心理服务' }, []],
    ['名称', { f: '""', t: 'str', v: '' }, ['✗ 第 3 行 B 列 名称 必须填']],
    ['名称', '心理\n服务', ['✗ 第 3 行 B 列 名称 "心理⏎服务" 里换了行']],
    ['名称', '心理服务\n', []],
    ['名称', { v: '123456789012345680' }, ['✗ 第 3 行 B 列 名称 "123456789012345680" 是 Excel 或 WPS 改过的长数字']],
    ['名称', 2024, ['~ poli-mind name: 心理服务 → 2024']],
    ['名称', { v: '7', format: '000' }, ['~ poli-mind name: 心理服务 → 007']],
    ['编号', { v: '1.23E+17' }, ['✗ 第 3 行 A 列 编号 "123000000000000000" 是 Excel 或 WPS 改过的长数字']],
    ['编号', { v: '45294', format: 14 }, ['✗ 第 3 行 A 列 编号 "2024-01-03" 成了日期']],
  ])('%s %j', async (title, cell, outcome) => {
    const lines = await withCell(title, cell);
    expect(lines).toHaveLength(outcome.length);
    for (const [index, line] of outcome.entries()) expect(lines[index]).toContain(line);
  });

  test('a date of a workbook that counts from 1904', async () => {
    const rows = [titles, care, mind.with(2, { v: '43825', format: 14 })];
    expect(await imported({ name: '服务', rows }, true)).toEqual(['~ poli-mind checked_on:  → 2023-12-27']);
  });

  test('a serial number that may be counted from 1904', async () => {
    const rows = [titles, care.with(2, '43825'), mind];
    expect((await imported({ name: '服务', rows }))[0]).toContain('可能是 2019-12-26，也可能还是原来的 2023-12-27');
  });
});

describe('a sheet', () => {
  test.each<[name: string, sheet: WrittenSheet, outcome: readonly string[]]>([
    [
      'with a merged title above the titles',
      { name: 'Sheet1', rows: [['服务清单', null, null], titles, care, mind], merges: ['A1:F1'] },
      ['· 列名上面的 1 行'],
    ],
    [
      'with hidden rows',
      { name: '服务', rows: [titles, care, mind.with(3, 5)], hidden: [3] },
      ['~ poli-mind promise_days: 3 → 5', '· 第 3 行是隐藏的，也读了。'],
    ],
    [
      'with cells merged down a column',
      { name: '服务', rows: [titles, care.with(3, 7), mind.with(3, null)], merges: ['D2:D3'] },
      ['~ 0701 promise_days:  → 7', '~ poli-mind promise_days: 3 → 7'],
    ],
    [
      'with cells merged over columns',
      { name: '服务', rows: [titles, care, mind.with(3, null)], merges: ['C3:D3'] },
      ['✗ 第 3 行 D 列 办理时限 和左边的格子合并了'],
    ],
    [
      'with ids merged',
      { name: '服务', rows: [titles, care, mind.with(0, null)], merges: ['A2:A3'] },
      ['✗ 第 3 行 A 列 编号 和上一行的编号合并了'],
    ],
    [
      'with a total and formulas',
      { name: '服务', rows: [titles, care, mind, ['合计', null, null, { f: 'SUM(D2:D3)', v: '3' }]] },
      ['· 第 4 行是合计，没有读。'],
    ],
    ['with blank rows between', { name: '服务', rows: [titles, care, [], [null, ' '], mind] }, []],
    [
      'with an id as a number',
      { name: '服务', rows: [titles, [701, ...care.slice(1)], mind] },
      ['✗ 第 2 行 A 列 编号 "701" 多半是 0701'],
    ],
    [
      'with titles that have line breaks and marks',
      { name: '服务', rows: [['编号*', '名称\n（必填）'.slice(0, 2), '核实\n日期'], care.slice(0, 3)] },
      [],
    ],
    [
      'in another table by its name',
      {
        name: '支出',
        rows: [
          ['编号', '金额（元）'],
          ['poli-e1', { v: '3720.1000000000004' }],
        ],
      },
      ['~ poli-e1 amount: 3720.00 → 3720.10'],
    ],
    [
      'with half a fen',
      {
        name: '支出',
        rows: [
          ['编号', '金额（元）'],
          ['poli-e1', 3720.125],
        ],
      },
      ['✗ 第 2 行 B 列 金额（元） "3720.125"'],
    ],
    [
      'with an accounting format',
      {
        name: '支出',
        rows: [
          ['编号', '金额（元）'],
          ['poli-e1', { v: '3720', format: 44 }],
        ],
      },
      [],
    ],
  ])('%s', async (_, sheet, outcome) => {
    const lines = await imported(sheet);
    expect(lines).toHaveLength(outcome.length);
    for (const [index, line] of outcome.entries()) expect(lines[index]).toContain(line);
  });

  test('that is hidden is not read; one that is no table is passed over', async () => {
    const sheets: readonly WrittenSheet[] = [
      { name: '说明', rows: [['请先看这里']] },
      { name: '服务', rows: [titles, care, mind] },
      { name: '旧的', rows: [titles, mind.with(1, '旧名称')], state: 'hidden' },
    ];
    expect(await imported(sheets)).toEqual([]);
  });

  test('of new rows gets ids, the folder of the station, and names turned into ids', async () => {
    const rows: Row[] = [
      ['编号', '站点', '类别', '名称', '一句话', '费用', '状态', '人群'],
      [null, '泊里镇社工站', '养老服务', '助餐送餐', '给老人送午饭。', '部分收费', '开放', '老年人'],
      ['poli-bath', 'poli-station', 'cat-elderly', '助浴', '帮老人洗澡。', '免费', '开放', null],
    ];
    expect(await imported({ name: '服务', rows })).toEqual([
      '+ poli-zhucan-songcan poli-station|cat-elderly|助餐送餐|给老人送午饭。|部分收费|开放|aud-old',
      '+ poli-bath poli-station|cat-elderly|助浴|帮老人洗澡。|免费|开放',
    ]);
  });

  test('of new rows that miss something says what, cell by cell', async () => {
    const rows: Row[] = [
      ['编号', '站点', '名称', '费用'],
      [null, '泊里镇社工站', '助餐', null],
    ];
    expect((await imported({ name: '服务', rows })).map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
      '第 2 行 D',
      '第 2 行 类别',
      '第 2 行 一句话',
      '第 2 行 状态',
    ]);
  });
});

describe('a file', () => {
  const bytes = workbook([{ name: '服务', rows: [titles, care, mind] }]);
  test.each<[name: string, bytes: Uint8Array, outcome: string]>([
    ['cut off', bytes.slice(0, 900), '读不出来'],
    [
      'with a password, or of the old format',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      '有密码，或者是旧的 .xls',
    ],
    ['without a table', workbook([{ name: 'Sheet1', rows: [] }]), '找不到列名'],
    ['empty', new Uint8Array(), '这个文件是空的'],
  ])('%s', async (_, content, outcome) => {
    const lines = brief(await importInto('服务.xlsx', content));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(outcome);
  });
});
