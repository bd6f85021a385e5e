import { describe, expect, test } from 'vitest';
import { brief, importInto } from './harness.ts';
import { care, imported, mind, titles, type Row } from './service-sheet.ts';
import { workbook, type WrittenSheet } from './workbook.ts';

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
