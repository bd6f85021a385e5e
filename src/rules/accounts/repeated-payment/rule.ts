import { daysBetween } from '../../../domain/index/days.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { holderOf } from '../../../domain/money/money-holder.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';

/** Days within which the very same payment is hardly made again. */
const soon = 35;

/**
 * One payment written down twice with another day, or in another fund: the same amount to the same payee in the very same words. What
 * is alike to the day is told by `duplicate-payment`.
 */
export const repeatedPayment: Rule = {
  id: 'repeated-payment',
  title: '同一笔钱没有换个日期再记',
  level: 'warning',
  check: (context) =>
    summarised(
      suspects(context),
      (count, lines) =>
        `有 ${String(count)} 行和别的行几乎一样，只是日期或资金不同（${lines}），像是记了两遍。请对照凭证，重复的删掉；确实是几笔，就不用改。`,
    ),
};

function* suspects(context: CheckContext): Iterable<CellRemark> {
  const { portal } = context;
  yield* alike(context, 'expenses', portal.tables.expenses, (row) => {
    const { amount, payee, payee_group: group, summary, refund_of } = row;
    // 各村老人 of another station are other people.
    return [amount, payee ?? `${group ?? ''} ${holderOf(portal, row)?.id ?? ''}`, summary, refund_of].join(' ');
  });
  // Interest, and what is carried over, is seldom twice the same to the fen; a donor may well give the same again.
  const receipts = portal.tables.receipts.filter(({ upstream, kind }) => upstream === undefined && kind !== 'donated');
  yield* alike(context, 'receipts', receipts, (row) => {
    const holder = holderOf(portal, row);
    return [row.amount, row.kind, row.note, row.period, holder?.kind, holder?.id].join(' ');
  });
}

function* alike<Payment extends Row<'expenses'> | Row<'receipts'>>(
  context: CheckContext,
  table: 'expenses' | 'receipts',
  rows: readonly Payment[],
  markOf: (row: Payment) => string,
): Iterable<CellRemark> {
  for (const group of Map.groupBy(rows, markOf).values()) {
    if (group.length < 2) continue;
    for (const [index, row] of group.entries()) {
      const first = group.slice(0, index).find((other) => isAgain(context, row, other));
      if (first) yield finding(table, row, first);
    }
  }
}

function isAgain(
  { portal }: CheckContext,
  row: Row<'expenses'> | Row<'receipts'>,
  other: Row<'expenses'> | Row<'receipts'>,
): boolean {
  if (row.date?.length !== 10 || other.date?.length !== 10) return false;
  const apart = Math.abs(daysBetween(other.date, row.date));
  if (apart > soon) return false;
  if ('refund_of' in row && row.refund_of !== undefined) return true;
  // What was given back was perhaps a second payment, and is put right.
  if (rowsBy(portal, 'expenses', 'refund_of', other.id).length > 0) return false;
  return apart > 0 || row.fund !== other.fund;
}

function finding(
  table: 'expenses' | 'receipts',
  row: Row<'expenses'> | Row<'receipts'>,
  first: Row<'expenses'> | Row<'receipts'>,
): CellRemark {
  const other =
    row.fund === first.fund ? `日期是 ${first.date ?? ''}` : `资金是 ${first.fund}，日期是 ${first.date ?? ''}`;
  const message =
    `和 ${first.id}（${first.at.file} 第 ${String(first.at.line)} 行）的金额和写法都一样，那一行${other}，像是同一笔钱记了两遍。` +
    `请对照凭证，重复的删掉；确实是两笔，就不用改。`;
  return { table, row, key: 'amount', message };
}
