import { isAfter } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import { budgetLines, type BudgetLine } from '../queries/ledger.ts';
import { cellPlace } from './place.ts';
import type { Rule } from './rule.ts';

/** The versions of a budget line: each number once, and a later version is not dated before an earlier one. */
export const budgetVersion: Rule = {
  id: 'budget-version',
  title: '预算的版本不乱',
  level: 'both',
  *check({ portal }) {
    for (const line of budgetLines(portal.tables.budgets)) if (line.versions.length > 1) yield* judge(portal, line);
  },
};

function* judge(portal: Portal, { versions }: BudgetLine): Iterable<Finding> {
  for (const [index, row] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined) continue;
    const at = (key: string) => ({ rule: 'budget-version', ...cellPlace(portal, 'budgets', row.at, key) }) as const;
    if (before.version === row.version) {
      const message = `和 ${before.id} 重复：同一个项目、同一笔资金、同一类支出，一个版本只能有一行，看不出哪一行算数。请改正版本，或删掉一行。`;
      yield { ...at('version'), level: 'error', value: String(row.version), message };
    } else if (isAfter(before.date, row.date)) {
      const message = `早于第 ${String(before.version)} 版（${before.id}，${before.date}），而这是第 ${String(row.version)} 版。请核对日期和版本。`;
      yield { ...at('date'), level: 'warning', value: row.date, message };
    }
  }
}
