import { formatMoney } from '../model/money.ts';
import { fundAccount } from '../queries/ledger.ts';
import { cellPlace } from './place.ts';
import type { Rule } from './rule.ts';
import { unreadMoney } from './unread-money.ts';

/** I1: no fund spends more than it has. Inexact amounts cannot be compared; `/accounts/` says 无法精确核对 there. */
export const fundBalance: Rule = {
  id: 'fund-balance',
  title: '资金不透支',
  *check({ portal }) {
    const unread = unreadMoney(portal);
    for (const fund of portal.tables.funds) {
      if (unread(fund.id)) continue;
      const { received, spent, balance } = fundAccount(portal, fund.id);
      if (balance.bound !== 'exact' || balance.value >= 0) continue;
      const message =
        `这笔资金透支了：收入 ${formatMoney(received.value)} 元，支出 ${formatMoney(spent.value)} 元，` +
        `差 ${formatMoney(-balance.value)} 元。请核对收入和支出的金额，看看有没有漏记的收入，或记错资金的支出。`;
      yield {
        rule: 'fund-balance',
        level: 'error',
        ...cellPlace(portal, 'funds', fund.at, 'id'),
        value: fund.id,
        message,
      };
    }
  },
};
