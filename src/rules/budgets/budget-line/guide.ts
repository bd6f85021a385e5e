import { expensesFile } from '../../engine/example-ledger.ts';
import { guideOf, type Guide } from '../../engine/guide.ts';
import { withBudget, linkedHead, linked } from '../example-budget.ts';

export const guide: Guide = guideOf(
  ['支出写的项目或支出类别，和它那条预算不一样。', '改成一样的，或者换一条预算。', '记在两处，预算和支出就对不上。'],
  expensesFile,
  linkedHead,
  [linked('meals', 'bath', '948.00'), linked('meals', 'lunch', '948.00')],
  { others: withBudget },
);
