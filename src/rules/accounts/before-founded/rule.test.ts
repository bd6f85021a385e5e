import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { beforeFounded } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(beforeFounded)).toMatchInlineSnapshot(`
    [
      "成立晚于自己的账：成立日期 2026-04-12 比它的 6 笔收支还晚，例如 sample-rec-hewan-2025-interest（2025-12-19）。请核对成立日期；从别处接过来的账，没有错就不用改。",
    ]
  `);
});

test('two rows before the day are asked about by themselves, three by the day; those of that day are right', () => {
  const told = (...days: readonly string[]) =>
    cellsTold(beforeFounded, {
      'data/demo/stations.csv': [
        '编号,名称,类型,区划,成立日期,资料性质,出处',
        'new,示例镇二站,社工站,demo,2024-03-01,示例,demo-doc',
      ],
      'data/demo/funds.csv': ['编号,名称,类型,接收站点,出处', 'f,捐款,社会捐赠,new,demo-doc'],
      'data/demo/receipts.csv': [
        '编号,资金,站点,日期,金额（元）,类别,出处',
        ...days.map((day, index) => `r${String(index)},f,new,${day},9.00,捐赠,demo-doc`),
      ],
      'data/demo/expenses.csv': [
        '编号,资金,站点,日期,金额（元）,支出类别,摘要,出处',
        'e,f,new,2024-02-29,1.00,物资,买米,demo-doc',
      ],
    });
  expect(told('2024-03-01')).toEqual(['expenses:2 日期']);
  expect(told('2024-02-29')).toEqual(['expenses:2 日期', 'receipts:2 日期']);
  expect(told('2024-02-29', '2023')).toEqual(['stations:2 成立日期']);
});
