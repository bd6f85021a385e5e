import type { Portal } from '../../data/portal.ts';
import { isSampleRegion, regionOf } from '../../domain/index/places.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import type { RowPlace } from '../../schema/index.ts';

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
  for (const { groups, like, any } of fundsInCircles(portal, table)) {
    let whole: Crowd | undefined;
    for (const [kind, rows] of groups) {
      const own = rows.length > enough ? crowdOf('同一笔资金、同一类', rows) : undefined;
      const crowd = own ?? like.crowd(kind) ?? any.crowd(kind);
      const known = crowd ?? (whole ??= crowdOf('同一笔资金', [...groups.values()].flat()));
      if (known.amounts.length > enough) for (const row of rows) yield [row, known];
    }
  }
}

/** Rows by their kind or category. */
type Groups = ReadonlyMap<string, readonly MoneyRow[]>;

/** The rows of a fund, and the two circles around it: funds that are like it, and all. */
interface FundInCircles {
  readonly groups: Groups;
  readonly like: Circle;
  readonly any: Circle;
}

/** All funds, each in circles that are whole; samples are compared with samples. */
function fundsInCircles(portal: Portal, table: MoneyTable): readonly FundInCircles[] {
  const circles = new Map<string, Circle>();
  const at = (name: string): Circle => {
    const known = circles.get(name) ?? new Circle();
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
class Circle {
  readonly #rows = new Map<string, MoneyRow[]>();
  readonly #crowds = new Map<string, Crowd>();

  add(groups: Groups): void {
    for (const [kind, rows] of groups) {
      const known = this.#rows.get(kind) ?? [];
      for (const row of rows) known.push(row);
      this.#rows.set(kind, known);
    }
  }

  /** The amounts of a kind, if there are enough of them. */
  crowd(kind: string): Crowd | undefined {
    const rows = this.#rows.get(kind) ?? [];
    if (rows.length <= enough) return undefined;
    const crowd = this.#crowds.get(kind) ?? crowdOf('同一类', rows);
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
