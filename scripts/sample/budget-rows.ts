import { fundId } from './fund-rows.ts';
import { documentIds, type Place } from './place.ts';
import type { NewRow } from './table-text.ts';
import type { Ledger } from './ledger-rows.ts';
import { years } from './years.ts';

export interface Budgeted {
  readonly budgets: readonly NewRow<'budgets'>[];
  /** The expenses, each naming the budget line it is paid from. */
  readonly expenses: readonly NewRow<'expenses'>[];
}

/** Budget amounts are whole hundreds of 元. */
const step = 10_000;

/**
 * Approved budgets for the yearly projects, one line a fund and category, each just large enough for what was spent
 * (I4). Since payments stay a tenth below the receipts, so do the budgets (I3). One line in some towns was raised during
 * the year, with its reason (I11).
 */
export function makeBudgets(place: Place, ledger: Ledger): Budgeted {
  const raised = place.random.chance(0.5);
  const budgets: NewRow<'budgets'>[] = [];
  const budgetOf = new Map<string, string>();
  for (const line of budgetLines(place.station, ledger.expenses)) {
    const rows = makeLine(place.station, line, budgets.length + 1, raised && isRaisable(place.station, line));
    budgets.push(...rows);
    const latest = rows.at(-1);
    if (latest !== undefined) for (const expense of line.expenses) budgetOf.set(expense.id, latest.id);
  }
  return { budgets, expenses: ledger.expenses.map((expense) => ({ ...expense, budget: budgetOf.get(expense.id) })) };
}

interface Line {
  readonly project: string;
  readonly fund: string;
  readonly category: string;
  readonly year: string;
  readonly expenses: NewRow<'expenses'>[];
}

/** Groups payments by project, fund and category. The community fund has no budget. */
function budgetLines(station: string, expenses: readonly NewRow<'expenses'>[]): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const expense of expenses) {
    const { project, fund, category } = expense;
    if (project === undefined || fund === fundId(station, 'community')) continue;
    const key = `${project}/${fund}/${category}`;
    const line = lines.get(key) ?? { project, fund, category, year: expense.date.slice(0, 4), expenses: [] };
    line.expenses.push(expense);
    lines.set(key, line);
  }
  return lines.values();
}

function isRaisable(station: string, line: Line): boolean {
  return line.year === String(years[0]) && line.fund === fundId(station, 'lottery') && line.category === 'exp-service';
}

function makeLine(station: string, line: Line, order: number, raised: boolean): readonly NewRow<'budgets'>[] {
  const { project, fund, category, year } = line;
  const spent = line.expenses.reduce((sum, expense) => sum + Math.max(expense.amount, 0), 0);
  const amount = Math.ceil(spent / step) * step;
  const id = (number: number): string => `${station}-b${String(number).padStart(2, '0')}`;
  const shared = { project, fund, category, station, sources: [documentIds.report(station)] };
  const approved = { ...shared, id: id(order), phase: 'approved', version: 1, date: `${year}-03-15` } as const;
  if (!raised) return [{ ...approved, amount }];
  const reason = '增加两个村的探访';
  return [
    { ...approved, amount: Math.max(amount - 20 * step, step) },
    { ...shared, id: id(order + 1), phase: 'adjusted', version: 2, amount, date: `${year}-05-20`, reason },
  ];
}
