import { isTableName, subjectTables, type ColumnSpec, type TableName } from './index.ts';
import { subjectKindOf } from './values.ts';

/** The table in which the 对象 of this 对象类型 stands: of its key in a row, or of its title in a file. */
function subjectTable(kind: unknown): TableName | undefined {
  const known = typeof kind === 'string' ? subjectKindOf(kind) : undefined;
  return known && subjectTables[known];
}

/** The table that a reference leads into; for 对象 it depends on 对象类型 in the same row. */
export function targetTable(column: ColumnSpec, row: Readonly<Record<string, unknown>>): TableName | undefined {
  if (column.type === 'ref') return isTableName(column.to) ? column.to : undefined;
  return column.type === 'subject' ? subjectTable(row[column.by]) : undefined;
}
