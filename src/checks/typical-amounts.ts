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
  readonly whose: '同一笔资金、同一类' | '同一类' | '同一笔资金';
  readonly amounts: Float64Array;
}

/** With fewer others nobody can say what is usual. */
const enough = 4;

/**
 * Every amount that can be held against others: those of the same fund and kind; where they are few, those of the same kind
 * of like funds, else of any fund; else all of the same fund. A refund is as large as what it gives back, and says nothing.
 */
export function* comparable(portal: Portal, table: MoneyTable): Iterable<readonly [MoneyRow, Crowd]> {
  const circles = circlesOf(portal, table);
  for (const fund of portal.tables.funds) {
    const groups = byKind(rowsOfFund[table](portal, fund.id));
    const near = circles.of(fund);
    for (const [kind, rows] of groups) {
      const crowd = rows.length > enough ? crowdOf('同一笔资金、同一类', rows) : circles.crowd(near, kind);
      const known = crowd ?? crowdOf('同一笔资金', [...groups.values()].flat());
      if (known.amounts.length > enough) for (const row of rows) yield [row, known];
    }
  }
}

type Groups = Map<string, MoneyRow[]>;

interface Circles {
  /** Funds that are like this one, then all; samples are compared with samples. */
  of(fund: Row<'funds'>): readonly Groups[];
  /** Amounts of a kind in the nearest circle that has enough of them. */
  crowd(circles: readonly Groups[], kind: string): Crowd | undefined;
}

function circlesOf(portal: Portal, table: MoneyTable): Circles {
  const groups = new Map<string, Groups>();
  const at = (name: string): Groups => {
    const known = groups.get(name) ?? new Map<string, MoneyRow[]>();
    groups.set(name, known);
    return known;
  };
  const of: Circles['of'] = (fund) => {
    const side = isSampleRegion(portal, regionOf(portal, fund)) ? 'sample' : 'real';
    return [at(`${side} ${fund.kind}`), at(side)];
  };
  for (const fund of portal.tables.funds) {
    const rows = rowsOfFund[table](portal, fund.id);
    for (const circle of of(fund)) byKind(rows, circle);
  }
  const crowds = new Map<readonly MoneyRow[], Crowd>();
  const crowd: Circles['crowd'] = (circles, kind) => {
    const rows = circles.map((circle) => circle.get(kind) ?? []).find((group) => group.length > enough);
    if (rows === undefined) return undefined;
    const known = crowds.get(rows) ?? crowdOf('同一类', rows);
    crowds.set(rows, known);
    return known;
  };
  return { of, crowd };
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
