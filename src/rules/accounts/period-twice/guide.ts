import { expensesFile, expensesHead, ledger } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';

export const guide: Guide = guideOf(
  [
    '同一家、同一件事，同一季或半年写了两次，或者时候还没到就付了。',
    '看凭证是哪一期的，把摘要改对；记重的删掉。分两次付的，在摘要写明。',
    '一期付两次，多半是季度写错，也可能真的多付了。',
  ],
  expensesFile,
  [...expensesHead, 'e1,meals,2023-07-04,928.00,exp-goods,二季度中午送饭,demo-doc'],
  [
    ['e2,meals,2023-10-10,936.00,exp-goods,二季度中午送饭,demo-doc'],
    ['e2,meals,2023-10-10,936.00,exp-goods,三季度中午送饭,demo-doc'],
  ],
  { others: ledger },
);
