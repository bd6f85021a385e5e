import { expensesFile, expensesHead, ledger, rice } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '金额是负数，却没有写冲销哪一笔；或者冲销写成了正数、退得比付的还多。',
    '退回的钱：在“冲销”填原来那笔的编号，金额写负数。不是退钱就写正数。',
    '负数只有一个意思：退回来的钱。',
  ],
  expensesFile,
  expensesHead,
  [['e1,meals,2023-05-09,-948.00,exp-goods,四月的米和油,demo-doc'], [rice]],
  { others: ledger },
);
