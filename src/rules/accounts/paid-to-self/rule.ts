import { find } from '../../../data/portal.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';

/**
 * Money that goes back to who gave it, or to the office that holds it, is not spent: it is returned, or it never left. An
 * agency that is paid for its own work out of money that it holds is the rule, and not told of.
 */
export const paidToSelf: Rule = {
  id: 'paid-to-self',
  title: '钱没有付给自己',
  level: 'warning',
  check: (context) =>
    summarised(
      payments(context),
      (count, lines) =>
        `有 ${String(count)} 笔付给了这笔资金的拨付方，或接收它的机关自己（${lines}）。请核对收款方；没有错就不用改。`,
    ),
};

function* payments({ portal }: CheckContext): Iterable<CellRemark> {
  for (const expense of portal.tables.expenses) {
    if (expense.payee === undefined) continue;
    const fund = find(portal, 'funds', expense.fund);
    if (fund === undefined) continue;
    const holds =
      expense.payee === fund.recipient && find(portal, 'organizations', fund.recipient)?.kind === 'government';
    const role = expense.payee === fund.funder ? '拨付方' : holds ? '接收机构' : undefined;
    if (role === undefined) continue;
    const message =
      role === '拨付方'
        ? '就是拨这笔资金的那一家：把钱退回去不是支出。请核对收款方；没有错就不用改。'
        : '就是收这笔资金的那一家：付给自己，看不出钱花到了哪里。请填真正收钱的人；没有错就不用改。';
    yield { table: 'expenses', row: expense, key: 'payee', message };
  }
}
