import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { paidToSelf } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(paidToSelf)).toMatchInlineSnapshot(`
    [
      "收款方是拨付方：收款方 sample-org-city-civil 就是拨这笔资金的那一家：把钱退回去不是支出。请核对收款方；没有错就不用改。",
      "收款方是接收机构自己：收款方 sample-org-town-gov 就是收这笔资金的那一家：付给自己，看不出钱花到了哪里。请填真正收钱的人；没有错就不用改。",
    ]
  `);
});
