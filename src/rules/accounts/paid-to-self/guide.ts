import { expensesFile, ledger, receiptsHead } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';
import { funds, organizations } from '../example-organizations.ts';

export const guide: Guide = guideOf(
  [
    '收款方就是这笔资金的拨付方，或者就是接收它的机关自己。',
    '填真正收钱的人。退回拨付方的钱，不写成支出，请和管账的人商量怎么记。',
    '付给自己，看不出钱花到了哪里。',
  ],
  expensesFile,
  ['编号,资金,日期,金额（元）,支出类别,摘要,收款方,出处'],
  [
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,bureau,demo-doc'],
    ['e1,meals,2023-05-09,948.00,exp-goods,四月的米和油,shop,demo-doc'],
  ],
  {
    others: {
      ...ledger,
      ...organizations,
      'data/demo/funds.csv': [...funds, 'meals,送餐资金,财政拨款,乡,bureau,demo-station,agency,demo-doc'],
      'data/demo/receipts.csv': [...receiptsHead, 'r1,meals,2023-01-10,9000.00,拨入,,demo-doc'],
    },
  },
);
