import type { Ledger } from './ledger-rows.ts';
import { documentIds, type Place } from './place.ts';
import type { NewRow } from './table-text.ts';
import { years } from './years.ts';

type Statement = NewRow<'statements'>;
type Entry = NewRow<'receipts'> | NewRow<'expenses'>;

/** What the report of a station states: how much was spent in each year, and what is left of each fund at the end. */
export function makeStatements({ station }: Place, { receipts, expenses }: Ledger): readonly Statement[] {
  const common = { complete: true, source: documentIds.report(station) } as const;
  const spent = years.map((year): Statement => {
    const amount = sum(expenses.filter(({ date }) => date.startsWith(String(year))));
    const [start, end] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
    return {
      ...common,
      ...written(amount),
      id: `${station}-a${String(year)}`,
      station,
      start,
      end,
      measure: 'spending',
    };
  });
  const lastDay = `${String(Math.max(...years))}-12-31`;
  const funds = [...new Set(receipts.map(({ fund }) => fund))];
  const left = funds.map((fund): Statement => {
    const of = (rows: readonly Entry[]): number => sum(rows.filter((row) => row.fund === fund));
    const amount = of(receipts) - of(expenses);
    return { ...common, ...written(amount), id: `${fund}-left`, funds: [fund], end: lastDay, measure: 'balance' };
  });
  return [...spent, ...left];
}

function sum(rows: readonly Entry[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0);
}

/** An amount in 分, and how a report prints it. */
function written(amount: number): Pick<Statement, 'amount' | 'as_written'> {
  return { amount, as_written: `${(amount / 100).toFixed(2)}元` };
}
