import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { expenses, files } from '../../../../tests/fixtures/rules/money-case.ts';
import { cellsTold, say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { steadyAmount } from './rule.ts';

const silent = (rule: Rule, parts: Parameters<typeof files>[0]) => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: payments that differ anyway, or grow slowly', () => {
  const paid = (...amounts: readonly string[]) =>
    expenses(...amounts.map((amount, index) => `e${String(index)},f,,2023-0${String(index + 1)}-05,${amount},物资,,`));
  silent(steadyAmount, { expenses: paid('10.00', '25.00', '60.00', '150.00') });
  silent(steadyAmount, { expenses: paid('10.00', '12.00', '14.00', '50.00') });
  silent(steadyAmount, { expenses: paid('10.00', '40.00') });
});

test('an amount that differs from the same words and from the same payee is told once', () => {
  const head = '编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处';
  const amounts = ['10.00', '11.00', '12.00', '10.00', '900.00'];
  const rows = amounts.map(
    (amount, index) => `e${String(index)},f,2023-0${String(index + 1)}-05,${amount},物资,买米,shop,demo-doc`,
  );
  expect(say(files({ expenses: [head, ...rows] }), steadyAmount)).toHaveLength(1);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(steadyAmount)).toMatchInlineSnapshot(`
    [
      "收入多打一个 0：金额（元） 800000.00 和同样的另外 1 笔（80,000.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "收入少打一个 0：金额（元） 8000.00 和同样的另外 1 笔（80,000.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "支出多打一个 0：金额（元） 72600.00 和同样的另外 3 笔（6,480.00 到 8,040.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "支出少打一个 0：金额（元） 726.00 和同样的另外 3 笔（6,480.00 到 8,040.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
      "支出写成一分钱：金额（元） 0.01 和同样的另外 3 笔（6,480.00 到 8,040.00 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。",
    ]
  `);
});

test('one of two is a slip where a digit explains it; of more, six times as much or a sixth of the others', () => {
  const paid = (...amounts: readonly string[]) =>
    cellsTold(
      steadyAmount,
      files({
        expenses: expenses(
          ...amounts.map((amount, index) => `e${String(index)},f,,2023-0${String(index + 1)}-05,${amount},物资,,`),
        ),
      }),
    );
  expect(paid('10.00', '100.00')).toEqual(['expenses:2 金额（元）', 'expenses:3 金额（元）']);
  expect(paid('10.00', '86.00')).toEqual(['expenses:2 金额（元）', 'expenses:3 金额（元）']);
  expect(paid('10.00', '84.00')).toEqual([]);
  expect(paid('10.00', '10.00', '59.00')).toEqual([]);
  expect(paid('10.00', '10.00', '60.00')).toEqual(['expenses:4 金额（元）']);
  expect(paid('60.00', '60.00', '10.00')).toEqual(['expenses:4 金额（元）']);
  expect(paid('60.00', '60.00', '11.00')).toEqual([]);
});
