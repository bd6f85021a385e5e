import { formatMoney } from '../../../data/cells/money.ts';
import { isSampleRegion, regionOf } from '../../../domain/index/places.ts';
import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';
import { withoutTime } from '../main-words.ts';

/** Amounts that come again lie this near to each other; one further outside than `times` of all of them is a slip. */
const near = 3;
const times = 6;

/** What is paid or received again and again under the same words, and once is ten times as much, or a tenth. */
export const steadyAmount: Rule = {
  id: 'steady-amount',
  title: '每期都有的一笔，数目相近',
  level: 'warning',
  impliedBy: ['amount-is-id', 'unit-slip'],
  check: ({ portal }) => {
    const regular = regularOf(portal);
    const byWords = [...outliers('expenses', marksOfExpenses(portal, regular), 2)];
    const told = new Set(byWords.map(({ row }) => row));
    const byPayee = [...outliers('expenses', payeesOf(regular), 4)];
    return summarised(
      [...byWords, ...byPayee.filter(({ row }) => !told.has(row)), ...outliers('receipts', marksOfReceipts(portal), 2)],
      (count, lines) =>
        `有 ${String(count)} 笔和别的各期差了好多倍（${lines}），多半多打或少打了一位。请对照凭证；没有错就不用改。`,
    );
  },
};

interface Payment {
  readonly id: string;
  readonly at: Row<'expenses'>['at'];
  /** The amount, or what a unit of it cost. */
  readonly amount: number;
}

type Series = ReadonlyMap<string, readonly Payment[]>;

/** The same payee, category and words, apart from what tells one time from another: 上半年, 第三季度, 2024年, numbers. */
function marksOfExpenses(portal: Portal, regular: readonly Row<'expenses'>[]): Series {
  return Map.groupBy(regular, (row) => {
    const words = withoutTime(portal, row.summary);
    return [sampleMark(portal, row), row.payee ?? row.payee_group, row.category, row.unit, words].join(' ');
  });
}

/** What one payee gets out of one fund for one category, in whatever words: only where it is steady does it say anything. */
function payeesOf(regular: readonly Row<'expenses'>[]): Series {
  const named = regular.filter(({ payee }) => payee !== undefined);
  return Map.groupBy(named, ({ payee, fund, category }) => [payee, fund, category].join(' '));
}

/** Yearly grants into one fund. */
function marksOfReceipts(portal: Portal): Series {
  const grants = portal.tables.receipts.filter(
    ({ kind, amount, upstream }) => kind === 'allocated' && amount > 0 && upstream === undefined,
  );
  return Map.groupBy(grants, ({ fund }) => fund);
}

function regularOf(portal: Portal): readonly Row<'expenses'>[] {
  return portal.tables.expenses.filter(({ amount, refund_of: refunded }) => amount > 0 && refunded === undefined);
}

function sampleMark(portal: Portal, row: Row<'expenses'>): string {
  return isSampleRegion(portal, regionOf(portal, 'expenses', row)) ? '示例' : '';
}

function* outliers(table: 'receipts' | 'expenses', series: Series, fewest: number): Iterable<CellRemark> {
  for (const rows of series.values()) {
    if (rows.length < fewest) continue;
    const sorted = rows.map(({ amount }) => amount).sort((one, other) => one - other);
    for (const row of rows) {
      // The least and the most of all others.
      const least = (row.amount === sorted[0] ? sorted[1] : sorted[0]) ?? 0;
      const most = (row.amount === sorted.at(-1) ? sorted.at(-2) : sorted.at(-1)) ?? 0;
      // Of two that differ nobody knows which is wrong: both are asked about, if a digit too many or too few explains it.
      if (rows.length === 2 && !isDigitSlip(row.amount, least)) continue;
      if (most > least * near || (row.amount < most * times && row.amount * times > least)) continue;
      const usual = least === most ? formatMoney(least) : `${formatMoney(least)} 到 ${formatMoney(most)}`;
      const message = `和同样的另外 ${String(rows.length - 1)} 笔（${usual} 元）差了好多倍，多半多打或少打了一位。请对照凭证；没有错就不用改。`;
      yield { table, row, key: 'amount', message };
    }
  }
}

/** Whether one amount is nearly ten, a hundred or a thousand times the other. */
function isDigitSlip(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return [10, 100, 1000].some((power) => Math.abs(ratio / power - 1) < 0.15);
}
