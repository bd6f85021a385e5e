import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';

/** One payment written down twice: same fund, day and amount, to the same payee or in the same words. Receipts likewise. */
export const duplicatePayment: Rule = {
  id: 'duplicate-payment',
  title: '同一笔钱没有记两遍',
  level: 'warning',
  check: (context) =>
    summarised(
      suspects(context),
      (count, lines) =>
        `有 ${String(count)} 行和别的行资金、日期、金额都一样，收款方或摘要也一样（${lines}），像是记了两遍。请对照凭证，重复的删掉；确实是几笔，就不用改。`,
    ),
};

function* suspects(context: CheckContext): Iterable<CellRemark> {
  const { portal } = context;
  for (const fund of portal.tables.funds) {
    const paid = rowsBy(portal, 'expenses', 'fund', fund.id).filter(
      // What was given back, and what gives back, are no second payment.
      ({ id, refund_of: refunded }) =>
        refunded === undefined && rowsBy(portal, 'expenses', 'refund_of', id).length === 0,
    );
    yield* twins('expenses', paid, marksOfExpense);
    yield* twins('receipts', rowsBy(portal, 'receipts', 'fund', fund.id), marksOfReceipt);
  }
}

type Payment = Pick<Row<'expenses'> | Row<'receipts'>, 'id' | 'at' | 'amount' | 'date'>;

/** What a row is known by, and what it looks for in the rows before it. */
interface Marks {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** Two payees are two payments, even in the same words; a row without a payee is known by its words alone. */
function marksOfExpense({ payee, payee_group: group, summary }: Row<'expenses'>): Marks {
  const recipient = payee ?? group;
  const [named, nameless, any] = [`payee ${recipient ?? ''}`, `nameless ${summary}`, `any ${summary}`];
  if (recipient === undefined) return { own: [nameless, any], sought: [any] };
  return { own: [named, any], sought: [named, nameless] };
}

function marksOfReceipt({ kind, upstream = '', note = '' }: Row<'receipts'>): Marks {
  const marks = [[kind, upstream, note].join(' ')];
  return { own: marks, sought: marks };
}

/** Rows of one day and one amount that look like an earlier one. A year or month alone is no day. */
function* twins<P extends Payment>(
  table: 'expenses' | 'receipts',
  rows: readonly P[],
  marksOf: (row: P) => Marks,
): Iterable<CellRemark> {
  const dated = rows.filter(({ date }) => date?.length === 10);
  const sorted = dated.toSorted((a, b) => a.amount - b.amount || compare(a.date, b.date));
  const seen = new Map<string, P>();
  for (const [index, row] of sorted.entries()) {
    const again = isSame(row, sorted[index - 1]);
    if (!again) seen.clear();
    // Nearly every row is the only one of its day and amount.
    if (!again && !isSame(row, sorted[index + 1])) continue;
    const { own, sought } = marksOf(row);
    const first = sought.map((mark) => seen.get(mark)).find((twin) => twin !== undefined);
    // A row pasted twice has one id, and is told as that.
    if (first && first.id !== row.id) yield finding(table, row, first);
    for (const mark of own) if (!seen.has(mark)) seen.set(mark, row);
  }
}

function isSame(row: Payment, other: Payment | undefined): boolean {
  return row.amount === other?.amount && row.date === other.date;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function finding(table: 'expenses' | 'receipts', row: Payment, first: Payment): CellRemark {
  const same = table === 'expenses' ? '收款方或摘要' : '类别';
  const message =
    `和 ${first.id}（${first.at.file} 第 ${String(first.at.line)} 行）的资金、日期、金额、${same}都一样，像是同一笔钱记了两遍。` +
    `请对照凭证，重复的删掉；确实是两笔，就不用改。`;
  return { table, row, key: 'amount', message };
}
