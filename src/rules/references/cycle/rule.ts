import { columnsOf, tableNames, type TableName } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, type AnyRow } from '../../support/rows.ts';

/** Columns by which a row hangs from another row of its own table. */
const chains: readonly (readonly [TableName, string])[] = tableNames.flatMap((table) =>
  columnsOf(table).flatMap(([key, column]) => (column.type === 'ref' && column.to === table ? [[table, key]] : [])),
);

/** Rows that hang from themselves, directly or round a circle. */
export const cycle: Rule = {
  id: 'cycle',
  title: '上下级不绕圈',
  level: 'error',
  *check(context) {
    for (const [table, key] of chains) yield* circles(context, table, key);
  },
};

function* circles(context: CheckContext, table: TableName, key: string): Iterable<Remark> {
  const above = new Map<string, AnyRow>(rowsOf(context.portal, table).map((row) => [row.id, row]));
  const done = new Set<string>();
  for (const start of above.values()) {
    const path: string[] = [];
    let row: AnyRow | undefined = start;
    while (row !== undefined && !done.has(row.id)) {
      done.add(row.id);
      path.push(row.id);
      const next: unknown = row[key];
      row = typeof next === 'string' ? above.get(next) : undefined;
    }
    const begin = row === undefined ? -1 : path.indexOf(row.id);
    if (row !== undefined && begin !== -1) yield finding(table, key, row, path.slice(begin));
  }
}

function finding(table: TableName, key: string, row: AnyRow, circle: readonly string[]): Remark {
  const way = [...circle, row.id].join(' → ');
  const message =
    circle.length === 1
      ? '填的是这一行自己。请改成别的编号，或空着。'
      : `绕成了一个圈：${way}。请改正其中一个，最上面的那一行空着。`;
  return { table, row, key, message };
}
