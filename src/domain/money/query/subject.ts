import { columnsOf, isTableName, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';

/** Filters that are no columns: year, year and before, place, samples left out. */
export const pseudoColumns = ['year', 'until', 'in', 'real'] as const;
export type PseudoColumn = (typeof pseudoColumns)[number];

/** What a filter looks at: a column, a path along references to one, or a pseudo column. */
export interface Subject {
  /** The key at its dots: `fund.kind` leads from the row to its fund. */
  readonly path: readonly string[];
  /** The column at the end of the path, and its table; a pseudo column is none. */
  readonly column: ColumnSpec | undefined;
  readonly table: TableName;
  /** Whether an index finds its rows: a column of texts. Numbers are looked for row by row, and a choice is in too many rows. */
  readonly indexed: boolean;
}

const columnMaps = new Map(tableNames.map((name) => [name, new Map(columnsOf(name))]));

/** The description of a column, or undefined where the table has none of this key. */
export function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnMaps.get(table)?.get(key);
}

/** The subject of a filter's key, or undefined where it leads to no column of the table. */
export function subjectOf(table: TableName, key: string): Subject | undefined {
  const path = key.split('.');
  if (pseudoColumns.some((each) => each === key)) return { path, table, column: undefined, indexed: false };
  const end = endOf(table, path);
  return end && { path, ...end, indexed: path.length === 1 && !unindexed.has(end.column.type) };
}

const unindexed: ReadonlySet<ColumnSpec['type']> = new Set(['integer', 'decimal', 'money', 'boolean', 'enum']);

/** The column to which `fund.kind` leads from the table along its references. */
function endOf(
  table: TableName,
  [first = '', ...rest]: readonly string[],
): { readonly table: TableName; readonly column: ColumnSpec } | undefined {
  const column = columnOf(table, first);
  if (column === undefined || rest.length === 0) return column && { table, column };
  if (column.type !== 'ref' || 'list' in column || !isTableName(column.to)) return undefined;
  return endOf(column.to, rest);
}
