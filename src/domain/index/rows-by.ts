import type { Portal } from '../../data/portal.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { perPortal } from './memo.ts';

type Index = ReadonlyMap<unknown, readonly unknown[]>;

const indexes = perPortal(() => new Map<TableName, Map<string, Index>>());
const none: readonly never[] = [];

/**
 * The rows of a table in whose column this value stands (for a list column: among others), in file order.
 * The index of a column is made once, so that a page a station costs nothing at 30,000 stations.
 */
export function rowsBy<Name extends TableName>(
  portal: Portal,
  table: Name,
  column: string & keyof Row<Name>,
  value: string | number,
): readonly Row<Name>[] {
  const tables = indexes(portal);
  let columns = tables.get(table);
  if (columns === undefined) tables.set(table, (columns = new Map<string, Index>()));
  let index = columns.get(column);
  if (index === undefined) columns.set(column, (index = buildIndex(portal, table, column)));
  // Sound: buildIndex filled the map with rows of this table only.
  return (index.get(value) ?? none) as readonly Row<Name>[];
}

function buildIndex(portal: Portal, table: TableName, column: string): Index {
  const index = new Map<unknown, unknown[]>();
  for (const row of portal.tables[table]) {
    const cell: unknown = Reflect.get(row, column);
    for (const value of Array.isArray(cell) ? (cell as unknown[]) : [cell]) {
      const list = index.get(value);
      if (list === undefined) index.set(value, [row]);
      else list.push(row);
    }
  }
  return index;
}
