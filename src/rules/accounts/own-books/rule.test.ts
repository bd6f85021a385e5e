import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { expenses, receipts, files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { ownBooks } from './rule.ts';

const silent = (rule: Rule, parts: Parameters<typeof files>[0]) => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: gaps in the books of others', () => {
  const stations = ['编号,名称,类型,区划,资料性质,出处', 'demo-station,泊里镇社工站,社工站,poli,报道摘编,news'];
  silent(ownBooks, {
    stations,
    expenses: expenses('a,f,,2023-01-05,9.00,物资,,'),
    receipts: receipts('b,f,,9.00,约,拨入,'),
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(ownBooks)).toMatchInlineSnapshot(`
    [
      "摘要只有一个字：摘要 款 没有说买了什么、做了什么。请写清楚，例如 “东街助餐点四月堂食补贴”。",
      "摘要写着其他：摘要 其他 没有说买了什么、做了什么。请写清楚，例如 “东街助餐点四月堂食补贴”。",
      "没有收款方：收款方  空着，收款群体 也空着：看不出钱付给了谁。请填收款的机构；付给许多人的，填 收款群体 和 人数。",
      "有单位没有数量：数量  空着，而 单位 有字：看不出是多少。请填数量，或把单位也空着。",
      "有数量没有单位：单位  空着，而 数量 有数：看不出是多少什么。请填单位，例如 份。",
      "自己的账写约数：精度 约 说明金额不确切，而这是自己的账，凭证上有确切的数：不改，余额就无法核对。请填确数，把精度空着。",
      "收入没有日期：日期  空着，这笔收入就算不进任何一年。这是自己的账，请填到账的日期。",
      "付款日期只写到月：日期 2025-11 没有写到哪一天。这是自己的账，凭证上有付款的日子，请写全，例如 2024-04-10。",
    ]
  `);
});
