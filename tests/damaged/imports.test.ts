import { describe, expect, test } from 'vitest';
import { excelCsv, excelUnicode, write } from '../fixtures/data/dialects.ts';
import { brief, importInto } from './harness.ts';

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
    ['a note below', [...same, ['填表人：张三', '', '']], ['· 第 4 行是落款，没有读。']],
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
