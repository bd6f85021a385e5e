import type { Finding } from '../model/finding.ts';
import { moneyToText } from '../model/money.ts';
import { rowsBy } from '../queries/rows-by.ts';
import type { Row } from '../tables/index.ts';
import { inOne } from './in-one.ts';
import { cellPlace } from './place.ts';
import type { CheckContext, Rule } from './rule.ts';

/** One payment written down twice: same fund, day and amount, to the same payee or in the same words. Receipts likewise. */
export const duplicatePayment: Rule = {
  id: 'duplicate-payment',
  title: '同一笔钱没有记两遍',
  check: (context) =>
    inOne(
      suspects(context),
      (count, lines) =>
        `有 ${String(count)} 行和别的行资金、日期、金额都一样，收款方或摘要也一样（${lines}），像是记了两遍。请对照凭证，重复的删掉；确实是几笔，就不用改。`,
    ),
};

function* suspects(context: CheckContext): Iterable<Finding> {
  const { portal } = context;
  for (const fund of portal.tables.funds) {
    const paid = rowsBy(portal, 'expenses', 'fund', fund.id).filter(
      // What was given back, and what gives back, are no second payment.
      ({ id, refund_of: refunded }) =>
        refunded === undefined && rowsBy(portal, 'expenses', 'refund_of', id).length === 0,
    );
    yield* twins(context, 'expenses', paid, ({ payee, payee_group: group, summary }) => [payee ?? group, summary]);
    const received = rowsBy(portal, 'receipts', 'fund', fund.id);
    yield* twins(context, 'receipts', received, ({ kind, upstream, note }) => [
      `${kind} ${upstream ?? ''} ${note ?? ''}`,
    ]);
  }
}

type Payment = Pick<Row<'expenses'> | Row<'receipts'>, 'id' | 'at' | 'amount' | 'date'>;

/** Rows of one day and one amount that share a mark with an earlier one. A year or month alone is no day. */
function* twins<P extends Payment>(
  context: CheckContext,
  table: 'expenses' | 'receipts',
  rows: readonly P[],
  marksOf: (row: P) => readonly (string | undefined)[],
): Iterable<Finding> {
  const dated = rows.filter(({ date }) => date?.length === 10);
  const sorted = dated.toSorted((a, b) => a.amount - b.amount || compare(a.date, b.date));
  let seen = new Map<string, P>();
  let before: P | undefined;
  for (const row of sorted) {
    if (row.amount !== before?.amount || row.date !== before.date) seen = new Map();
    before = row;
    const marks = marksOf(row).filter((mark) => mark !== undefined);
    const first = marks.map((mark) => seen.get(mark)).find((twin) => twin !== undefined);
    if (first) yield finding(context, table, row, first);
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, row);
  }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function finding({ portal }: CheckContext, table: 'expenses' | 'receipts', row: Payment, first: Payment): Finding {
  const same = table === 'expenses' ? '收款方或摘要' : '类别';
  const message =
    `和 ${first.id}（${first.at.file} 第 ${String(first.at.line)} 行）的资金、日期、金额、${same}都一样，像是同一笔钱记了两遍。` +
    `请对照凭证，重复的删掉；确实是两笔，就不用改。`;
  const place = cellPlace(portal, table, row.at, 'amount');
  return { rule: 'duplicate-payment', level: 'warning', ...place, value: moneyToText(row.amount), message };
}
