import { isAfter } from '../../../data/cells/date.ts';
import { find } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Expense = Row<'expenses'>;

/** A refund comes after its payment, and in the same category: else two categories are wrong. Amount and fund: `money-sign`. */
export const refund: Rule = {
  id: 'refund',
  title: '冲销和原来那笔对得上',
  level: 'warning',
  *check({ portal }) {
    for (const expense of portal.tables.expenses) {
      const original = find(portal, 'expenses', expense.refund_of);
      if (original !== undefined && original !== expense) yield* judge(expense, original);
    }
  },
};

function* judge(expense: Expense, original: Expense): Iterable<Remark> {
  const at = (key: string) => ({ table: 'expenses', row: expense, key }) as const;
  if (isAfter(original.date, expense.date)) {
    const message = `早于被冲销的那笔支出（${original.id}，${original.date}）：还没有付，就已经退回。请核对日期和 冲销。`;
    yield { ...at('date'), message };
  }
  if (original.category !== expense.category) {
    const message = `和被冲销的那笔支出（${original.id}）不是同一类，那一笔是 "${original.category}"，两类的合计都会不对。请改成一样的。`;
    yield { ...at('category'), message };
  }
  if (original.payee !== undefined && expense.payee !== undefined && original.payee !== expense.payee) {
    const message = `和被冲销的那笔支出（${original.id}）不是同一家，那一笔付给了 "${original.payee}"。退钱的是当初收钱的那一家，请核对 收款方 和 冲销。`;
    yield { ...at('payee'), message };
  }
  if (original.refund_of !== undefined) {
    const message = `本身也是冲销。冲销要填最初付出去的那一笔，请改正。`;
    yield { ...at('refund_of'), message };
  }
}
