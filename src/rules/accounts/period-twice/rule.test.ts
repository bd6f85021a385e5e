import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { periodTwice } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(periodTwice)).toMatchInlineSnapshot(`
    [
      "季度写错，一期付了两次：摘要 东街助餐点第三季度堂食补贴，每份补4元 和 sample-exp-2024-047（data/sample-town/expenses.csv 第 48 行，2024-10-11）写的是同一期：同一家、同一件事，一期付了两次。请核对是哪一期，记重的删掉；确实分两次付的，请在摘要写明。",
    ]
  `);
});
