import { describe, expect, test } from 'vitest';
import { care, imported, mind, titles } from './service-sheet.ts';
import type { WrittenCell } from './workbook.ts';

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
