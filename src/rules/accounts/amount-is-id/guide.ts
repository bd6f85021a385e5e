import { expensesFile, expensesHead, ledger, receiptsHead, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '金额的数字和日期、编号、文号或电话一模一样。',
    '对照凭证看一看，多半是抄错了格。没有错就不用改。',
    '20230509 元的米，多半是把日期抄成了金额。',
  ],
  expensesFile,
  expensesHead,
  [
    ['e1,meals,2023-05-09,20230.00,exp-goods,四月的米和油,demo-doc'].map((line) =>
      line.replace('20230.00', '20230509.00'),
    ),
    [rice],
  ],
  {
    others: {
      ...ledger,
      'data/demo/receipts.csv': [...receiptsHead, 'r1,meals,2023-01-10,90000000.00,拨入,,demo-doc'],
    },
  },
);
