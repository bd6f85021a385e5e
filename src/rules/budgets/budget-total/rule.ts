import { formatMoney } from '../../../data/cells/money.ts';
import { fundBooks } from '../../../domain/money/fund-books.ts';
import { budgetLines } from '../../../domain/money/ledger.ts';
import { approvedQuery } from '../../../domain/money/project-money.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import { receivedQuery } from '../../../domain/money/query/money-queries.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Rule } from '../../engine/rule.ts';
import { unreadMoney } from '../../support/unread-money.ts';

/** I3: the approved budgets of a fund together are no more than what it received, where that is known exactly. */
export const budgetTotal: Rule = {
  id: 'budget-total',
  title: '批复的预算不超过收入',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    const unread = unreadMoney(portal);
    for (const fund of portal.tables.funds) {
      const budgets = approvedQuery(budgetLines(rowsBy(portal, 'budgets', 'fund', fund.id)));
      if (budgets === undefined || unread(fund.id)) continue;
      const { account, receivedKnown } = fundBooks(portal, fund);
      const received = answer(portal, receivedQuery(account.scope)).quantity;
      const approved = answer(portal, budgets).quantity;
      if (!receivedKnown || received.bound !== 'exact' || approved.value <= received.value) continue;
      const message =
        `批复的预算比收入多：收入 ${formatMoney(received.value)} 元，各条预算的最新一版共 ${formatMoney(approved.value)} 元，` +
        `多 ${formatMoney(approved.value - received.value)} 元。请核对预算的金额和版本，或补上漏记的收入。`;
      yield { table: 'funds', row: fund, key: 'id', message };
    }
  },
};
