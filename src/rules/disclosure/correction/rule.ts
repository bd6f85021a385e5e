import type { Row } from '../../../schema/index.ts';
import { columnsOf, isTableName, tableNames, tables } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { nearestInTable } from '../../support/nearest-row.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { tableTitle } from '../../support/rows.ts';

/** Corrections name a table, a row and a column that exist, so that readers can see what was corrected. */
export const correction: Rule = {
  id: 'correction',
  title: '更正指得到那一格',
  level: 'error',
  *check(context) {
    for (const row of context.portal.tables.corrections) yield* judge(context, row);
  },
};

function* judge({ portal }: CheckContext, row: Row<'corrections'>): Iterable<Remark> {
  const at = (key: string) => ({ table: 'corrections', row, key }) as const;
  const table = isTableName(row.table) ? row.table : tableNames.find((name) => tables[name].title === row.table);
  if (table === undefined) {
    const message = `不是公示栏的表${nearestClause(row.table, tableNames)}。请写表名，例如 expenses。`;
    yield { ...at('table'), message };
    return;
  }
  const ids = knownIds(portal);
  if (!ids.has(table, row.row) && !ids.uncertain(table)) {
    const near = nearestInTable(portal, table, row.row, () => portal.byId[table].keys());
    const hint = near === undefined ? '' : `；最接近的是 "${near}"`;
    yield { ...at('row'), message: `不在 ${tableTitle(table)} 中${hint}。请写被更正那一行的编号。` };
  }
  const titles = columnsOf(table).map(([, column]) => column.title);
  const keys = columnsOf(table).map(([key]) => key);
  if (titles.includes(row.column) || keys.includes(row.column)) return;
  const message = `不是 ${tableTitle(table)} 的列${nearestClause(row.column, titles)}。请写中文列名。`;
  yield { ...at('column'), message };
}
