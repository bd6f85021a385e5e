import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { steadyWords } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(steadyWords)).toMatchInlineSnapshot(`
    [
      "每期一样的换了收款方：收款方 sample-org-print 和别的各期不一样：另外 3 笔同样的写的都是 "sample-org-dongjie"。请对照凭证；确实不同的，就不用改。",
      "每期一样的没写服务：服务  空着，而另外 7 笔同样的写的都是 "sample-meals"。请补上；确实不同的，就不用改。",
    ]
  `);
});

const told = (payees: readonly string[], words = '每月房租') =>
  cellsTold(
    steadyWords,
    files({
      organizations: ['编号,名称,类型,区划,出处', ...['shop', 'inn'].map((id) => `${id},${id},企业,demo,demo-doc`)],
      expenses: [
        '编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处',
        ...payees.map(
          (payee, index) => `e${String(index)},f,2023-0${String(index + 1)}-05,9.00,物资,${words},${payee},demo-doc`,
        ),
      ],
    }),
  );

test('a single other one among at least two alike is asked about', () => {
  expect(told(['shop', 'shop', 'inn'])).toEqual(['expenses:4 收款方']);
  expect(told(['shop', 'shop', ''])).toEqual(['expenses:4 收款方']);
  expect(told(['shop', 'inn'])).toEqual([]);
  expect(told(['shop', 'shop', 'inn', 'inn'])).toEqual([]);
  expect(told(['', '', 'inn'])).toEqual([]);
  expect(told(['shop', 'shop', 'nobody'])).toEqual([]);
});

test('words of two signs say too little', () => {
  expect(told(['shop', 'shop', 'inn'], '房租')).toEqual([]);
  expect(told(['shop', 'shop', 'inn'], '交房租')).toEqual(['expenses:4 收款方']);
});
