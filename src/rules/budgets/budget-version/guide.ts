import { approved, budgetsFile, budgetsHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '一条预算的版本重了、跳了，日期倒了，批了两次，或者批的比报的还多。',
    '改正版本、阶段、日期或金额，或者删掉一行。',
    '最后一版才算数，要看得出哪一版是最后。',
  ],
  budgetsFile,
  [...budgetsHead, approved],
  [
    ['lunch-2,lunch,meals,exp-goods,调整,1,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
    ['lunch-2,lunch,meals,exp-goods,调整,2,1200.00,2023-06-05,米价涨了，镇里批准,demo-doc'],
  ],
  { others: ledger },
);
