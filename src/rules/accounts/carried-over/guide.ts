import { expensesFile, expensesHead, receiptsHead } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '“上年结转”的钱，和上一年年底剩下的不一样。',
    '核对结转的金额，再看上一年的收入、支出有没有漏记。',
    '去年剩多少，今年就从多少开始。差一分，也要说清楚去哪了。',
  ],
  'data/demo/receipts.csv',
  [...receiptsHead, 'old-1,meals,2022-03-01,1000.00,拨入,,demo-doc'],
  [['new-1,next,2023-01-01,350.00,上年结转,old-1,demo-doc'], ['new-1,next,2023-01-01,400.00,上年结转,old-1,demo-doc']],
  {
    others: {
      'data/demo/funds.csv': [
        '编号,名称,类型,接收站点,出处',
        'meals,2022 年送餐资金,福利彩票公益金,demo-station,demo-doc',
        'next,2023 年送餐资金,福利彩票公益金,demo-station,demo-doc',
      ],
      [expensesFile]: [...expensesHead, 'e1,meals,2022-05-09,600.00,exp-goods,四月的米和油,demo-doc'],
    },
  },
);
