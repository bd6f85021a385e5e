import type { Portal } from '../../data/portal.ts';
import { isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import type { RowPlace } from '../../schema/index.ts';

export type MoneyTable = 'receipts' | 'expenses' | 'budgets';

/** What the three tables of money have in common, and what only some of them have. */
export interface MoneyRow {
  readonly at: RowPlace;
  readonly id: string;
  readonly fund: string;
  readonly amount: number;
  readonly kind?: string;
  readonly category?: string;
  readonly refund_of?: string | undefined;
}

const rowsOfFund: Readonly<Record<MoneyTable, (portal: Portal, fund: string) => readonly MoneyRow[]>> = {
  receipts: (portal, fund) => rowsBy(portal, 'receipts', 'fund', fund),
  expenses: (portal, fund) => rowsBy(portal, 'expenses', 'fund', fund),
  budgets: (portal, fund) => rowsBy(portal, 'budgets', 'fund', fund),
};

/** Amounts of one kind, in ascending order. */
export interface ComparisonGroup {
  readonly whose: '同一笔资金、同一类' | '同一类' | '同一笔资金';
  readonly amounts: Float64Array;
}

/** With fewer others nobody can say what is usual. */
const fewestPeers = 4;

/**
 * Every amount that can be held against others: those of the same fund and kind; where they are few, those of the same kind
 * of like funds, else of any fund; else all of the same fund. A refund is as large as what it gives back, and says nothing.
 */
export function* amountsWithPeers(portal: Portal, table: MoneyTable): Iterable<readonly [MoneyRow, ComparisonGroup]> {
  for (const { groups, like, any } of fundsWithPeers(portal, table)) {
    let whole: ComparisonGroup | undefined;
    for (const [kind, rows] of groups) {
      const own = rows.length > fewestPeers ? comparisonGroupOf('同一笔资金、同一类', rows) : undefined;
      const crowd = own ?? like.crowd(kind) ?? any.crowd(kind);
      const known = crowd ?? (whole ??= comparisonGroupOf('同一笔资金', [...groups.values()].flat()));
      if (known.amounts.length > fewestPeers) for (const row of rows) yield [row, known];
    }
  }
}

/** Rows by their kind or category. */
type Groups = ReadonlyMap<string, readonly MoneyRow[]>;

/** The rows of a fund, and the two circles around it: funds that are like it, and all. */
interface FundWithPeers {
  readonly groups: Groups;
  readonly like: PeerGroup;
  readonly any: PeerGroup;
}

/** All funds, each in circles that are whole; samples are compared with samples. */
function fundsWithPeers(portal: Portal, table: MoneyTable): readonly FundWithPeers[] {
  const circles = new Map<string, PeerGroup>();
  const at = (name: string): PeerGroup => {
    const known = circles.get(name) ?? new PeerGroup();
    circles.set(name, known);
    return known;
  };
  return portal.tables.funds.map((fund) => {
    const side = isSampleRegion(portal, regionOf(portal, 'funds', fund)) ? 'sample' : 'real';
    const groups = byKind(rowsOfFund[table](portal, fund.id));
    const [like, any] = [at(`${side} ${fund.kind}`), at(side)];
    like.add(groups);
    any.add(groups);
    return { groups, like, any };
  });
}

/** The rows of many funds; what is usual among those of a kind is worked out when it is asked for, once. */
class PeerGroup {
  readonly #rows = new Map<string, MoneyRow[]>();
  readonly #crowds = new Map<string, ComparisonGroup>();

  add(groups: Groups): void {
    for (const [kind, rows] of groups) {
      const known = this.#rows.get(kind) ?? [];
      for (const row of rows) known.push(row);
      this.#rows.set(kind, known);
    }
  }

  /** The amounts of a kind, if there are enough of them. */
  crowd(kind: string): ComparisonGroup | undefined {
    const rows = this.#rows.get(kind) ?? [];
    if (rows.length <= fewestPeers) return undefined;
    const crowd = this.#crowds.get(kind) ?? comparisonGroupOf('同一类', rows);
    this.#crowds.set(kind, crowd);
    return crowd;
  }
}

function byKind(rows: readonly MoneyRow[]): Groups {
  const groups = new Map<string, MoneyRow[]>();
  for (const row of rows) {
    if (row.amount <= 0 || row.refund_of !== undefined) continue;
    const kind = row.kind ?? row.category ?? '';
    const group = groups.get(kind);
    if (group) group.push(row);
    else groups.set(kind, [row]);
  }
  return groups;
}

function comparisonGroupOf(whose: ComparisonGroup['whose'], rows: readonly MoneyRow[]): ComparisonGroup {
  return { whose, amounts: Float64Array.from(rows, ({ amount }) => amount).sort() };
}

/** How large the other amounts of a crowd are. */
export interface UsualAmount {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The crowd without one of its amounts. */
export function usualAmountWithout({ amounts }: ComparisonGroup, amount: number): UsualAmount {
  const count = amounts.length - 1;
  const other = (index: number): number => {
    const at = amounts[index] ?? 0;
    return at < amount ? at : (amounts[index + 1] ?? 0);
  };
  const median = (other(Math.floor((count - 1) / 2)) + other(Math.floor(count / 2))) / 2;
  return { count, least: other(0), median: Math.round(median), most: other(count - 1) };
}
