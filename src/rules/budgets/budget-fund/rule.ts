import { find } from '../../../data/portal.ts';
import type { Rule } from '../../engine/rule.ts';

/** I5: an expense is paid from the fund of its budget line. */
export const budgetFund: Rule = {
  id: 'budget-fund',
  title: '支出和预算同一笔资金',
  level: 'error',
  *check({ portal }) {
    for (const expense of portal.tables.expenses) {
      const budget = find(portal, 'budgets', expense.budget);
      if (budget === undefined || budget.fund === expense.fund || !portal.byId.funds.has(expense.fund)) continue;
      const message = `和预算 ${budget.id} 的资金不一样，那条预算用的是 "${budget.fund}"。请改正 资金，或换一条 预算。`;
      yield { table: 'expenses', row: expense, key: 'fund', message };
    }
  },
};
