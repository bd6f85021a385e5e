import type { Rule } from '../../engine/rule.ts';

/** I11: a budget is not adjusted without a reason. */
export const adjustmentReason: Rule = {
  id: 'adjustment-reason',
  title: '预算调整有理由',
  level: 'error',
  *check({ portal }) {
    for (const budget of portal.tables.budgets) {
      if (budget.phase !== 'adjusted' || budget.reason !== undefined) continue;
      const message = '空着，而这一版预算是 调整。请用一句话写明为什么调整。';
      yield { table: 'budgets', row: budget, key: 'reason', message };
    }
  },
};
