import { isAfter } from '../../../data/cells/date.ts';
import { entersBalance } from '../../../domain/money/ledger.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';
import { unreadMoney } from '../../support/unread-money.ts';

/** Money spent before any had come in. Where a receipt of the fund is not dated, nobody can say. */
export const spentBeforeIncome: Rule = {
  id: 'spent-before-income',
  title: '先有收入再支出',
  level: 'warning',
  impliedBy: ['far-date'],
  check: (context) =>
    summarised(
      tooEarly(context),
      (count, lines) =>
        `有 ${String(count)} 笔支出早于那笔资金最早的收入（${lines}）。请核对日期和资金，看看有没有漏记的收入；确实是先垫付的，就不用改。`,
    ),
};

function* tooEarly({ portal }: CheckContext): Iterable<CellRemark> {
  const unread = unreadMoney(portal);
  for (const fund of portal.tables.funds) {
    const dates = rowsBy(portal, 'receipts', 'fund', fund.id)
      .filter(entersBalance)
      .map(({ date }) => date ?? '');
    // An empty text is before all dates.
    const first = dates.reduce((a, b) => (b < a ? b : a), dates[0] ?? '');
    if (first === '' || unread(fund.id)) continue;
    for (const expense of rowsBy(portal, 'expenses', 'fund', fund.id)) {
      if (!isAfter(first, expense.date)) continue;
      const message = `早于这笔资金最早的收入（${first}）：钱还没有到，就已经花了。请核对日期和资金，看看有没有漏记的收入；确实是先垫付的，就不用改。`;
      yield { table: 'expenses', row: expense, key: 'date', message };
    }
  }
}
