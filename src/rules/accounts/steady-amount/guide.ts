import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '每期都有的一笔，这一期和别的各期差了好多倍。',
    '对照凭证，看是不是多打或少打了一位。没有错就不用改。',
    '多打一个 0，看上去还是个平常的数，只有和别的各期比才看得出来。',
  ],
  expensesFile,
  [...expensesHead, 'e1,meals,2023-03-02,920.00,exp-goods,上半年水电,demo-doc'],
  [
    ['e2,meals,2023-09-04,9350.00,exp-goods,下半年水电,demo-doc'],
    ['e2,meals,2023-09-04,935.00,exp-goods,下半年水电,demo-doc'],
  ],
  { others: ledger },
);
