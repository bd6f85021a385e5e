import { expensesFile } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';
import { withBudget, linkedHead, linked } from '../example-budget.ts';

export const guide: Guide = guideOf(
  [
    '支出写的资金，和它那条预算的资金不一样。',
    '改正资金，或者换一条预算。',
    '专款专用：批给这件事的钱，要从这笔资金出。',
  ],
  expensesFile,
  linkedHead,
  [linked('gifts', 'lunch', '948.00'), linked('meals', 'lunch', '948.00')],
  { others: withBudget },
);
