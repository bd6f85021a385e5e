import { formatMoney } from '../../../data/cells/money.ts';
import { zero } from '../../../data/cells/quantity.ts';
import { fundBooks } from '../../../domain/money/fund-books.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import { balanceQuery, passedOnQuery, receivedQuery, spentQuery } from '../../../domain/money/query/money-queries.ts';
import type { Query } from '../../../domain/money/query/query.ts';
import type { Rule } from '../../engine/rule.ts';
import { unreadMoney } from '../../support/unread-money.ts';

/** I1: no fund spends more than it has. What is not exact or not public cannot be compared; `/accounts/` says so there. */
export const fundBalance: Rule = {
  id: 'fund-balance',
  title: '资金不透支',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    const unread = unreadMoney(portal);
    for (const fund of portal.tables.funds) {
      const { account, receivedKnown } = fundBooks(portal, fund);
      const { scope } = account;
      const asked = (query: Query | undefined) => (query === undefined ? zero : answer(portal, query).quantity);
      const balance = asked(balanceQuery(scope));
      if (!receivedKnown || balance.bound !== 'exact' || balance.value >= 0 || unread(fund.id)) continue;
      const passedOn = asked(passedOnQuery(scope));
      const passed = passedOn.value === 0 ? '' : `转到别的资金 ${formatMoney(passedOn.value)} 元，`;
      const message =
        `这笔资金透支了：收入 ${formatMoney(asked(receivedQuery(scope)).value)} 元，${passed}支出 ${formatMoney(asked(spentQuery(scope)).value)} 元，` +
        `差 ${formatMoney(-balance.value)} 元。请核对收入和支出的金额，看看有没有漏记的收入，或记错资金的支出。`;
      yield { table: 'funds', row: fund, key: 'id', message };
    }
  },
};
