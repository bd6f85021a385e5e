import type { Finding } from '../model/finding.ts';
import { columnsOf, subjectTables, tableNames, type ColumnSpec, type TableName } from '../tables/index.ts';
import { isTableName } from '../tables/index.ts';
import { knownIds } from './known-ids.ts';
import { cellPlace } from './place.ts';
import { remedyFor } from './ref-remedy.ts';
import type { CheckContext, Rule } from './rule.ts';
import { entriesOf, rowsOf, type AnyRow } from './rows.ts';

/** References to rows that do not exist, or to a term of another scheme. */
export const ref: Rule = {
  id: 'ref',
  title: '引用的都找得到',
  *check(context) {
    for (const table of tableNames) {
      const references = columnsOf(table).filter(([, column]) => column.type === 'ref' || column.type === 'subject');
      for (const row of rowsOf(context.portal, table)) {
        for (const [key, column] of references) yield* judge(context, table, row, key, column);
      }
    }
  },
};

function* judge(
  context: CheckContext,
  table: TableName,
  row: AnyRow,
  key: string,
  column: ColumnSpec,
): Iterable<Finding> {
  const target = targetOf(column, row);
  if (target === undefined) return;
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  for (const value of entriesOf(row[key])) {
    if (exists(context, target, scheme, value)) continue;
    const remedy = remedyFor(context.portal, { target, scheme, value, from: row.at.file });
    yield { rule: 'ref', level: 'error', ...cellPlace(context.portal, table, row.at, key), value, ...remedy };
  }
}

/** The table that a reference leads into; for 对象 it depends on 对象类型 in the same row. */
function targetOf(column: ColumnSpec, row: AnyRow): TableName | undefined {
  if (column.type === 'ref') return isTableName(column.to) ? column.to : undefined;
  if (column.type !== 'subject') return undefined;
  const kind = row[column.by];
  return Object.entries(subjectTables).find(([name]) => name === kind)?.[1];
}

function exists({ portal }: CheckContext, target: TableName, scheme: string | undefined, id: string): boolean {
  const ids = knownIds(portal);
  if (ids.uncertain(target)) return true;
  if (!ids.has(target, id)) return false;
  const term = scheme === undefined ? undefined : portal.byId.terms.get(id);
  return term === undefined || term.scheme === scheme;
}
