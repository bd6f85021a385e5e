import type { Finding } from '../../../data/finding.ts';
import type { Row } from '../../../schema/index.ts';
import { columnsOf, isTableName, tableNames, tables } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { nearestInTable } from '../../support/nearest-row.ts';
import { nearestClause } from '../../support/nearest.ts';
import { cellPlace } from '../../support/place.ts';
import type { CheckContext, Rule } from '../../engine/rule.ts';
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

function* judge({ portal }: CheckContext, row: Row<'corrections'>): Iterable<Finding> {
  const at = (key: string, value: string) =>
    ({ rule: 'correction', level: 'error', ...cellPlace(portal, 'corrections', row.at, key), value }) as const;
  const table = isTableName(row.table) ? row.table : tableNames.find((name) => tables[name].title === row.table);
  if (table === undefined) {
    yield {
      ...at('table', row.table),
      message: `不是公示栏的表${nearestClause(row.table, tableNames)}。请写表名，例如 expenses。`,
    };
    return;
  }
  const ids = knownIds(portal);
  if (!ids.has(table, row.row) && !ids.uncertain(table)) {
    const near = nearestInTable(portal, table, row.row, () => portal.byId[table].keys());
    const hint = near === undefined ? '' : `；最接近的是 "${near}"`;
    yield { ...at('row', row.row), message: `不在 ${tableTitle(table)} 中${hint}。请写被更正那一行的编号。` };
  }
  const titles = columnsOf(table).map(([, column]) => column.title);
  const keys = columnsOf(table).map(([key]) => key);
  if (titles.includes(row.column) || keys.includes(row.column)) return;
  yield {
    ...at('column', row.column),
    message: `不是 ${tableTitle(table)} 的列${nearestClause(row.column, titles)}。请写中文列名。`,
  };
}
