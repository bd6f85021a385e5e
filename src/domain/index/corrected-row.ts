import { find, type Portal } from '../../data/portal.ts';
import { isTableName, tableNames, tables, type TableName } from '../../schema/index.ts';
import type { Cells } from './place-walk.ts';

/** The table that a correction names, by its English or its Chinese name. */
export function correctedTable({ table }: { readonly table: string }): TableName | undefined {
  return isTableName(table) ? table : tableNames.find((name) => tables[name].title === table);
}

/** The row that a correction corrects. A correction of a correction would lead round in a circle: it has none. */
export function correctedRowOf(portal: Portal, correction: Cells): { table: TableName; row: Cells } | undefined {
  const table = correctedTable({ table: String(correction['table']) });
  if (table === undefined || table === 'corrections') return undefined;
  const row: Cells | undefined = find(portal, table, String(correction['row']));
  return row && { table, row };
}
