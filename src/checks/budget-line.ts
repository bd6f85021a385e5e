import { find } from '../model/portal.ts';
import { cellPlace } from './place.ts';
import type { Rule } from './rule.ts';

/** I6: what the sources of a project give makes its total only if an expense and its budget line are of one project, and one category. */
export const budgetLine: Rule = {
  id: 'budget-line',
  title: '支出和预算同一个项目、同一类',
  level: 'both',
  *check({ portal }) {
    for (const expense of portal.tables.expenses) {
      const budget = find(portal, 'budgets', expense.budget);
      if (budget === undefined) continue;
      const at = (key: string) => ({ rule: 'budget-line', ...cellPlace(portal, 'expenses', expense.at, key) }) as const;
      // What does not exist at all is told by `ref`.
      const project = find(portal, 'projects', expense.project);
      if (project !== undefined && project.id !== budget.project) {
        const message = `和预算 ${budget.id} 的项目不一样，那条预算是 "${budget.project}" 的。请改正 项目，或换一条 预算。`;
        yield { ...at('project'), level: 'error', value: project.id, message };
      }
      if (expense.category !== budget.category && find(portal, 'terms', expense.category)?.scheme === '支出类别') {
        const message = `和预算 ${budget.id} 的支出类别不一样，那条预算是 "${budget.category}"，按类别合计就对不上预算。请改正 支出类别，或换一条 预算。`;
        yield { ...at('category'), level: 'warning', value: expense.category, message };
      }
    }
  },
};
