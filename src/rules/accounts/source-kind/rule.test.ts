import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
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

const told = (...kinds: readonly string[]) =>
  cellsTold(
    sourceKind,
    files({
      documents: [
        '编号,标题,发布者,日期,类型',
        ...kinds.map((kind, index) => `d${String(index)},文件${String(index)},示例镇,2023-12-31,${kind}`),
      ],
      receipts: ['编号,资金,日期,金额（元）,类别,出处', 'r,f,2023-01-05,900.00,拨入,demo-doc'],
      expenses: [
        '编号,资金,日期,金额（元）,支出类别,摘要,出处',
        ...kinds.map((_, index) => `e${String(index)},f,2023-05-05,9.00,物资,买米,d${String(index)}`),
      ],
    }),
  );
const vouchers = (count: number) => Array.from({ length: count }, () => '凭证汇总');

test('one paper of another kind beside five or more of vouchers is asked about; two are not', () => {
  expect(told(...vouchers(5), '合同')).toEqual(['expenses:7 出处']);
  expect(told(...vouchers(4), '合同')).toEqual([]);
  expect(told(...vouchers(5), '合同', '合同')).toEqual([]);
  expect(told(...vouchers(6))).toEqual([]);
});

test('a press report is asked about by the payment that stands on it', () => {
  expect(told(...vouchers(5), '新闻报道')).toEqual(['expenses:7 出处']);
});
