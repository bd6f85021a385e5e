import type { Portal } from '../model/portal.ts';
import { isSampleRegion, regionOf } from '../queries/places.ts';
import { rowsBy } from '../queries/rows-by.ts';
import type { Row, RowPlace } from '../tables/index.ts';

export type MoneyTable = 'receipts' | 'expenses' | 'budgets';

/** What the three tables of money have in common, and what only some of them have. */
export interface MoneyRow {
  readonly at: RowPlace;
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
export interface Crowd {
  readonly whose: '同一笔资金、同一类' | '同一类';
  readonly amounts: Float64Array;
}

/** With fewer others nobody can say what is usual. */
const enough = 4;

/**
 * Every amount that can be held against others: those of the same fund and kind, else those of the same kind anywhere.
 * A refund is as large as what it gives back, and says nothing.
 */
export function* comparable(portal: Portal, table: MoneyTable): Iterable<readonly [MoneyRow, Crowd]> {
  const peers = peersOf(portal, table);
  for (const fund of portal.tables.funds) {
    for (const [kind, rows] of byKind(rowsOfFund[table](portal, fund.id))) {
      const crowd = rows.length > enough ? crowdOf('同一笔资金、同一类', rows) : peers(fund, kind);
      if (crowd === undefined || crowd.amounts.length <= enough) continue;
      for (const row of rows) yield [row, crowd];
    }
  }
}

type Groups = Map<string, MoneyRow[]>;

/** Grants of the state are compared with such grants, and samples with samples. */
function peersOf(portal: Portal, table: MoneyTable): (fund: Row<'funds'>, kind: string) => Crowd | undefined {
  const sideOf = (fund: Row<'funds'>): string =>
    `${isSampleRegion(portal, regionOf(portal, fund)) ? 'sample' : 'real'} ${fund.kind}`;
  const sides = new Map<string, Groups>();
  for (const fund of portal.tables.funds) {
    const side = sideOf(fund);
    sides.set(side, byKind(rowsOfFund[table](portal, fund.id), sides.get(side)));
  }
  const crowds = new Map<readonly MoneyRow[], Crowd>();
  return (fund, kind) => {
    const rows = sides.get(sideOf(fund))?.get(kind);
    if (rows === undefined) return undefined;
    const crowd = crowds.get(rows) ?? crowdOf('同一类', rows);
    crowds.set(rows, crowd);
    return crowd;
  };
}

/** Groups rows by their kind or category, into groups that are there already or into new ones. */
function byKind(rows: readonly MoneyRow[], groups: Groups = new Map()): Groups {
  for (const row of rows) {
    if (row.amount <= 0 || row.refund_of !== undefined) continue;
    const kind = row.kind ?? row.category ?? '';
    const group = groups.get(kind);
    if (group) group.push(row);
    else groups.set(kind, [row]);
  }
  return groups;
}

function crowdOf(whose: Crowd['whose'], rows: readonly MoneyRow[]): Crowd {
  return { whose, amounts: Float64Array.from(rows, ({ amount }) => amount).sort() };
}

/** How large the other amounts of a crowd are. */
export interface Usual {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The crowd without one of its amounts. */
export function usualWithout({ amounts }: Crowd, amount: number): Usual {
  const count = amounts.length - 1;
  const other = (index: number): number => {
    const at = amounts[index] ?? 0;
    return at < amount ? at : (amounts[index + 1] ?? 0);
  };
  const median = (other(Math.floor((count - 1) / 2)) + other(Math.floor(count / 2))) / 2;
  return { count, least: other(0), median: Math.round(median), most: other(count - 1) };
}
