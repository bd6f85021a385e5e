import { expect, test } from 'vitest';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { sourceKind } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(sourceKind)).toMatchInlineSnapshot(`
    [
      "出处是租赁合同：出处 sample-doc-lease 是合同，而这笔资金别的 20 笔支出都出自凭证汇总。请核对出处；没有错就不用改。",
      "凭证汇总写成新闻报道：类型 新闻报道 ，而有 20 笔自己的支出拿它作出处：新闻报道代替不了凭证（慈善组织信息公开办法第二条：公开的内容要真实，不能拿新闻报道代替）。请改正类型，或改那些支出的出处。",
    ]
  `);
});
