import { isAfter } from '../../../data/cells/date.ts';
import { find } from '../../../data/portal.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, titleOf } from '../../support/rows.ts';

type Dates = Extract<ColumnSpec, { readonly type: 'date' | 'moment' }>;

/** Dates that contradict each other or the calendar. A month is not after a day within it. */
export const order: Rule = {
  id: 'order',
  title: '日期先后对得上',
  level: 'error',
  excusable: true,
  *check(context) {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'date' || column.type === 'moment') yield* inColumn(context, table, key, column);
      }
    }
    yield* supersededFirst(context);
  },
};

function* inColumn(context: CheckContext, table: TableName, key: string, column: Dates): Iterable<Remark> {
  if (column.notBefore !== undefined) yield* inOrder(context, table, column.notBefore, key);
  if (column.when === 'past') yield* notInFuture(context, table, key);
}

/** What takes the place of a disclosure is published after it. */
function* supersededFirst(context: CheckContext): Iterable<Remark> {
  for (const row of context.portal.tables.disclosures) {
    const first = find(context.portal, 'disclosures', row.supersedes);
    const [before, after] = [first?.published_on, row.published_on];
    if (first === undefined || first === row || before === undefined || after === undefined) continue;
    if (!isAfter(before, after)) continue;
    const message = `比它取代的公示 ${first.id}（${before}）还早。请核对这两个公布日期，和 取代。`;
    yield { table: 'disclosures', row, key: 'published_on', message };
  }
}

function* inOrder(context: CheckContext, table: TableName, first: string, second: string): Iterable<Remark> {
  for (const row of rowsOf(context.portal, table)) {
    const [from, to] = [row[first], row[second]];
    if (typeof from !== 'string' || typeof to !== 'string' || !isAfter(from, to)) continue;
    const message = `早于 ${titleOf(table, first)} "${from}"。请核对这两个日期，把写反或写错的改过来。`;
    yield { table, row, key: second, message };
  }
}

function* notInFuture(context: CheckContext, table: TableName, key: string): Iterable<Remark> {
  for (const row of rowsOf(context.portal, table)) {
    const day = row[key];
    if (typeof day !== 'string' || !isAfter(day, context.today)) continue;
    yield { table, row, key, message: `还没有到（今天是 ${context.today}），这里只记已经发生的事。请核对日期。` };
  }
}
