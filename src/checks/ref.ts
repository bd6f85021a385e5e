import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../tables/index.ts';
import { knownIds } from './known-ids.ts';
import { cellPlace } from './place.ts';
import { remedyFor } from './ref-remedy.ts';
import type { Rule } from './rule.ts';
import { entriesOf, rowsOf, targetTable, type AnyRow } from './rows.ts';

/** References to rows that do not exist, or to a term of another scheme. */
export const ref: Rule = {
  id: 'ref',
  title: '引用的都找得到',
  level: 'error',
  *check({ portal }) {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'ref' || column.type === 'subject') yield* inColumn(portal, table, key, column);
      }
    }
  },
};

function* inColumn(portal: Portal, table: TableName, key: string, column: ColumnSpec): Iterable<Finding> {
  const exists = lookup(portal, column);
  let before: unknown;
  for (const row of rowsOf(portal, table)) {
    const cell = row[key];
    // Neighbours often refer to the same row; but where 对象 leads depends on another column.
    if (cell === undefined || (cell === before && column.type === 'ref')) continue;
    const target = targetTable(column, row);
    if (target === undefined) continue;
    before = cell;
    if (typeof cell === 'string' && exists(target, cell)) continue;
    for (const id of entriesOf(cell)) {
      if (exists(target, id)) continue;
      yield finding(portal, table, row, key, column, target, id);
      before = undefined;
    }
  }
}

function lookup(portal: Portal, column: ColumnSpec): (target: TableName, id: string) => boolean {
  const ids = knownIds(portal);
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  return (target, id) => {
    if (!ids.has(target, id)) return ids.uncertain(target);
    const term = scheme === undefined ? undefined : portal.byId.terms.get(id);
    return term === undefined || term.scheme === scheme;
  };
}

function finding(
  portal: Portal,
  table: TableName,
  row: AnyRow,
  key: string,
  column: ColumnSpec,
  target: TableName,
  value: string,
): Finding {
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  const remedy = remedyFor(portal, { target, scheme, value, from: row.at.file });
  return { rule: 'ref', level: 'error', ...cellPlace(portal, table, row.at, key), value, ...remedy };
}
