import type { Portal } from '../../../data/portal.ts';
import { columnsOf, isTableName, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';
import { knownIds } from '../../support/known-ids.ts';
import { remedyFor } from '../../support/ref-remedy.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { targetTable } from '../../../schema/target-table.ts';
import { entriesOf, rowsOf, type AnyRow } from '../../support/rows.ts';

/** References to rows that do not exist, or to a term of another scheme. */
export const ref: Rule = {
  id: 'ref',
  title: '引用的都找得到',
  level: 'error',
  *check({ portal }) {
    for (const table of tableNames) {
      const columns = columnsOf(table).flatMap(([key, column]) =>
        column.type === 'ref' || column.type === 'subject'
          ? [{ key, column, target: ownTarget(column), exists: lookup(portal, column), before: undefined }]
          : [],
      );
      yield* inTable(portal, table, columns);
    }
  },
};

interface Referring {
  readonly key: string;
  readonly column: ColumnSpec;
  /** The table that the column leads into, in whatever row. */
  readonly target: TableName | undefined;
  readonly exists: (target: TableName, id: string) => boolean;
  /** The cell of the row before, if all that it refers to exists. */
  before: unknown;
}

function* inTable(portal: Portal, table: TableName, columns: readonly Referring[]): Iterable<Remark> {
  for (const row of rowsOf(portal, table)) {
    for (const slot of columns) {
      const { key, column, exists } = slot;
      const cell = row[key];
      // Neighbours often refer to the same row; but where 对象 leads depends on another column.
      if (cell === undefined || (cell === slot.before && column.type === 'ref')) continue;
      const target = slot.target ?? targetTable(column, row);
      if (target === undefined) continue;
      slot.before = cell;
      if (typeof cell === 'string' && exists(target, cell)) continue;
      for (const id of entriesOf(cell)) {
        if (exists(target, id)) continue;
        yield finding(portal, table, row, key, column, target, id);
        slot.before = undefined;
      }
    }
  }
}

function ownTarget(column: ColumnSpec): TableName | undefined {
  return column.type === 'ref' && isTableName(column.to) ? column.to : undefined;
}

function lookup(portal: Portal, column: ColumnSpec): (target: TableName, id: string) => boolean {
  const ids = knownIds(portal);
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  const wanted = scheme === undefined ? undefined : termsOf(portal, scheme);
  return (target, id) => {
    if (wanted?.has(id) === true) return true;
    if (!ids.has(target, id)) return ids.uncertain(target);
    return wanted === undefined || !portal.byId.terms.has(id);
  };
}

/** Ids of the terms of a scheme: a short list, in which nearly every reference to a term is found at once. */
function termsOf(portal: Portal, scheme: string): ReadonlySet<string> {
  return new Set(portal.tables.terms.filter((term) => term.scheme === scheme).map(({ id }) => id));
}

function finding(
  portal: Portal,
  table: TableName,
  row: AnyRow,
  key: string,
  column: ColumnSpec,
  target: TableName,
  value: string,
): Remark {
  const scheme = column.type === 'ref' ? column.scheme : undefined;
  const remedy = remedyFor(portal, { target, scheme, value, from: row.at.file });
  return { table, row, key, value, ...remedy };
}
