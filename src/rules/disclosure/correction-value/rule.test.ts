import { test, expect } from 'vitest';
import { files, expenses } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { correctionValue } from './rule.ts';

test('the last new value is what stands there', () => {
  const header = '编号,表,行,列,原值,新值,理由,发现渠道,日期';
  const map = (...rows: readonly string[]) =>
    files({
      expenses: expenses('e,f,p,2023-05-05,1234.00,物资,,'),
      corrections: [header, ...rows.map((row, index) => `c${String(index)},${row}`)],
    });
  expect(
    say(
      map('expenses,e,金额（元）,1.00,"1,234",抄错,居民,2024-01-01', '支出,e,支出类别,租金,物资,抄错,居民,2024-01-01'),
      correctionValue,
    ),
  ).toEqual([]);
  expect(
    say(
      map(
        'expenses,e,金额（元）,1.00,1324.00,抄错,居民,2024-01-01',
        'expenses,e,金额（元）,1324.00,1234.00,抄错,居民,2024-01-02',
      ),
      correctionValue,
    ),
  ).toEqual([]);
  expect(
    say(
      map(
        'expenses,e,金额（元）,1.00,1324.00,抄错,居民,2024-01-01',
        'stations,demo-station,名称,甲,甲,抄错,居民,2024-01-01',
      ),
      correctionValue,
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/demo/corrections.csv:2:6 [correction-value] 新值 "1324.00" 和 e 现在的 金额（元） 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/demo/expenses.csv 第 2 行）；后来又改过的，再写一条更正。",
      "data/demo/corrections.csv:3:6 [correction-value] 新值 "甲" 和原值一样，看不出改了什么。请填改成的值，或删掉这条更正。",
      "data/demo/corrections.csv:3:6 [correction-value] 新值 "甲" 和 demo-station 现在的 名称 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/poli/stations.csv 第 3 行）；后来又改过的，再写一条更正。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(correctionValue)).toMatchInlineSnapshot(`
    [
      "更正的新值不是现在的：新值 1318.00 和 sample-exp-2025-048 现在的 金额（元） 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/sample-town/expenses.csv 第 121 行）；后来又改过的，再写一条更正。",
      "更正过的金额又改回去：新值 1308.00 和 sample-exp-2025-048 现在的 金额（元） 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/sample-town/expenses.csv 第 121 行）；后来又改过的，再写一条更正。",
      "更正的原值就是新值：新值 1308.00 和原值一样，看不出改了什么。请填改成的值，或删掉这条更正。",
      "更正的原值不是金额：原值 一千多 不是 金额（元） 能填的，当时不会是这样。请照原来公布的样子填。",
      "更正写了别的列：新值 1308.00 和 sample-exp-2025-048 现在的 摘要 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/sample-town/expenses.csv 第 121 行）；后来又改过的，再写一条更正。",
      "更正写了别的行：新值 1308.00 和 sample-exp-2025-047 现在的 金额（元） 不一样。最后一次更正写的，应当就是现在的：请核对那一行（data/sample-town/expenses.csv 第 120 行）；后来又改过的，再写一条更正。",
    ]
  `);
});
