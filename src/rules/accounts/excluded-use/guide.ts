import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '花在了一条规定写明不能花的地方。规定在“使用限制”表里。',
    '核对资金和支出类别。凭证上确实合规的，就不用改。',
    '彩票公益金、捐款都有规定的用途，花错了要退。',
  ],
  expensesFile,
  expensesHead,
  [
    ['e1,meals,2023-05-09,948.00,exp-rent,五月的房租,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
  ],
  {
    others: {
      ...ledger,
      'data/demo/limits.csv': [
        '编号,资金类型,支出类别,区划,依据,说明',
        'l1,福利彩票公益金,exp-rent,demo,d1,不付房租。',
      ],
      'data/demo/duties.csv': ['编号,名称,生效,义务', 'd1,示例规定,2020-01-01,不付房租'],
    },
  },
);
