import type { RowPlace, TableName } from '../../../schema/index.ts';
import { tableNames } from '../../../schema/index.ts';
import { cellPlace } from '../../support/place.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, tableTitle } from '../../support/rows.ts';

/** Ids that stand twice in a table, in one file or in two. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  title: '编号不重复',
  level: 'error',
  *check(context) {
    for (const table of tableNames) yield* inTable(context, table);
  },
};

function* inTable(context: CheckContext, table: TableName): Iterable<Remark> {
  const { portal } = context;
  const index = portal.byId[table];
  // Where every row has its place in the index, no id stands twice, and a million rows need not be looked at.
  const rows = index.size === portal.tables[table].length ? [] : rowsOf(portal, table);
  for (const row of rows) {
    const first = index.get(row.id);
    if (first !== undefined && first !== row) yield finding(context, table, row.id, row.at, first.at);
  }
  const broken = new Map<string, RowPlace>();
  for (const row of portal.broken) {
    if (row.table !== table || row.id === '') continue;
    const first = index.get(row.id)?.at ?? broken.get(row.id);
    if (first === undefined) broken.set(row.id, row);
    else yield finding(context, table, row.id, row, first);
  }
}

function finding(context: CheckContext, table: TableName, id: string, at: RowPlace, first: RowPlace): Remark {
  const where =
    at.file === first.file ? `本文件第 ${String(first.line)} 行` : `${first.file} 第 ${String(first.line)} 行`;
  const message = `和 ${where} 的编号重复。${tableTitle(table)} 里一个编号只能用一次：请给其中一行换一个编号；同一件事写了两遍，就删掉一行。`;
  return { ...cellPlace(context.portal, table, at, 'id'), value: id, message };
}
