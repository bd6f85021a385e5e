import { expensesFile, expensesHead, ledger, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '支出的日期早于这笔资金最早的收入。',
    '核对日期和资金。确实是先垫付的，就不用改。',
    '钱还没有到就已经花了，多半是日期或资金记错了。',
  ],
  expensesFile,
  expensesHead,
  [['e1,meals,2023-01-05,948.00,exp-goods,一月的米和油,demo-doc'], [rice]],
  { others: ledger },
);
