import { expensesFile, expensesHead, ledger, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '两笔钱的金额、收款方、摘要都一样，只是日期差几天，或者记在不同的资金里。',
    '对照凭证，重复的删掉；确实是两笔，就不用改。',
    '换个日期再记一遍，是账目多出一笔最常见的样子。',
  ],
  expensesFile,
  [...expensesHead, rice],
  [
    ['e2,meals,2023-05-10,948.00,exp-goods,四月的米和油,demo-doc'],
    ['e2,meals,2023-06-12,926.00,exp-goods,五月的米和油,demo-doc'],
  ],
  { others: ledger },
);
