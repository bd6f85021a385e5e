import { budgetsFile, budgetsHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  ['一笔资金批出去的预算，加起来比收到的钱多。', '核对预算的金额和版本，或者补上漏记的收入。', '没有的钱不能批。'],
  budgetsFile,
  budgetsHead,
  [
    ['lunch-1,lunch,gifts,exp-goods,批复,1,10000.00,2023-01-05,,demo-doc'],
    ['lunch-1,lunch,gifts,exp-goods,批复,1,1000.00,2023-01-05,,demo-doc'],
  ],
  { others: ledger },
);
