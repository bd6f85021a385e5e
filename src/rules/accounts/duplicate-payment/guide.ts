import { expensesFile, expensesHead, ledger, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '两笔钱的资金、日期、金额都一样，收款方或摘要也一样。',
    '对照凭证，重复的删掉；确实是两笔，就不用改。',
    '一笔钱记两遍，账就多出一份。',
  ],
  expensesFile,
  [...expensesHead, rice],
  [
    ['e2,meals,2023-05-09,948.00,exp-goods,四月的米和油,demo-doc'],
    ['e2,meals,2023-06-12,926.00,exp-goods,五月的米和油,demo-doc'],
  ],
  { others: ledger },
);
