import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '金额读不准：带着“约”“余”，小数多于两位，或者不是数字。',
    '只写数字，单位是元，最多两位小数。“约”“余”填在精度，原文照抄在写法。',
    '账要算到分，一分也不能靠猜。',
  ],
  expensesFile,
  expensesHead,
  [
    ['e1,meals,2023-05-09,约9648元,exp-goods,四月的米和油,demo-doc'],
    ['e1,meals,2023-05-09,9648.00,exp-goods,四月的米和油,demo-doc'],
  ],
  { others: ledger },
);
