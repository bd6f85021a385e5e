import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { fundWhole } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(fundWhole)).toMatchInlineSnapshot(`
    [
      "彩票公益金没有限定用途：限定用途  空着：看不出这笔钱只能用在哪里，也就看不出有没有用错。请照下达文件、协议或章程写上用途。",
      "捐赠没有限定用途：限定用途  空着：看不出这笔钱只能用在哪里，也就看不出有没有用错。请照下达文件、协议或章程写上用途。",
      "社区基金没有管理机构：管理机构  空着：社区基金没有法人资格，要有机构代管。请填代管的机构，例如慈善会。",
      "拨款没有拨付方：拨付方  空着：看不出钱是谁给的。请填拨款的机关，或捐赠的单位。",
      "拨款没有层级：层级  空着：按层级合计就少了这一笔。请填是哪一级的钱。",
      "下达的钱没有文号：文号  空着：而同类的别的资金写着文号。请照下达的文件填上。",
      "下达的钱没有功能科目：功能科目  空着：而同类的别的资金写着功能科目。请照下达的文件填上。",
    ]
  `);
});
