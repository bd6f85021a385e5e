import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Township social work is younger than this. */
const earliest = 2000;
/** How many years ahead a date may lie. What has happened may not lie in the future at all, and `order` says so. */
const yearsAhead = { past: 1, soon: 1, planned: 10 } as const;

/** Dates in a year in which nothing that is told here can have happened or be planned: a slip of the keyboard. */
export const farDate: Rule = {
  id: 'far-date',
  title: '年份没有写错',
  level: 'warning',
  *check(context) {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'date' || column.type === 'moment') yield* inColumn(context, table, key, column);
      }
    }
  },
};

type Dates = Extract<ColumnSpec, { readonly type: 'date' | 'moment' }>;

function* inColumn({ portal, today }: CheckContext, table: TableName, key: string, column: Dates): Iterable<Remark> {
  const { from, until } = yearsOf(column, today);
  for (const row of rowsOf(portal, table)) {
    const date = row[key];
    if (typeof date !== 'string' || !isFar(column, date, today)) continue;
    const message = `的年份太远：这里一般在 ${from} 年到 ${until} 年之间。请核对年份，多半是打错了一位；没有错就不用改。`;
    yield { table, row, key, message };
  }
}

/** Whether a date stands in a year in which nothing of its column can have happened or be planned. */
export function isFar(column: Dates, date: string, today: string): boolean {
  const { from, until } = yearsOf(column, today);
  // Text order is date order.
  return date < from || (column.when !== 'past' && date.slice(0, 4) > until);
}

function yearsOf(column: Dates, today: string): { readonly from: string; readonly until: string } {
  const from = String(column.earliest ?? earliest);
  return { from, until: String(Number(today.slice(0, 4)) + yearsAhead[column.when]) };
}
