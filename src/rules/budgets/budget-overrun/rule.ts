import { formatMoney } from '../../../data/cells/money.ts';
import { allBudgetLines, spentOnLine } from '../../../domain/money/ledger.ts';
import { spentOnQuery } from '../../../domain/money/project-money.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import type { Rule } from '../../engine/rule.ts';
import { unreadMoney } from '../../support/unread-money.ts';

/** I4: what is spent on a budget line is no more than its latest version, or a reason stands in 备注. */
export const budgetOverrun: Rule = {
  id: 'budget-overrun',
  title: '支出不超过预算，超了有说明',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    const unread = unreadMoney(portal);
    for (const line of allBudgetLines(portal)) {
      const { approved } = line;
      const expenses = spentOnLine(portal, line);
      if (approved === undefined || unread(line.fund) || expenses.some((expense) => expense.note !== undefined))
        continue;
      const spent = answer(portal, spentOnQuery([line])).quantity;
      if (spent.bound !== 'exact' || spent.value <= approved.amount) continue;
      const message =
        `比支出少：这条预算已经支出 ${formatMoney(spent.value)} 元，超出 ${formatMoney(spent.value - approved.amount)} 元。` +
        `请在超出的那笔支出的 备注 写明理由，或在 预算 表新增一版 调整。`;
      yield { table: 'budgets', row: approved, key: 'amount', message };
    }
  },
};
