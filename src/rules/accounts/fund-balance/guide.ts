import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  ['一笔资金花的比收的多。', '看看有没有漏记的收入，或者记错资金的支出。', '钱不会凭空多出来。透支，就是账没有记全。'],
  expensesFile,
  expensesHead,
  [
    ['e1,gifts,2023-05-09,5948.00,exp-goods,四月的米和油,demo-doc'],
    ['e1,gifts,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
  ],
  { others: ledger },
);
