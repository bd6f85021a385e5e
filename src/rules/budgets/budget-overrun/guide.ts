import { expensesFile } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';
import { withBudget, linkedHead, linked } from '../example-budget.ts';

export const guide: Guide = guideOf(
  [
    '一条预算花超了，没有写理由。',
    '在超出的那笔支出的“备注”写明理由，或者在预算表加一版“调整”。',
    '超支可以有理由，不能没有说法。',
  ],
  expensesFile,
  linkedHead,
  [linked('meals', 'lunch', '1948.00'), linked('meals', 'lunch', '948.00')],
  { others: withBudget },
);
