import { columnsOf, isTableName, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';

/** Filters that are no columns: year, year and before, place, samples left out. */
const pseudoColumns = ['year', 'until', 'in', 'real'] as const;
export type PseudoColumn = (typeof pseudoColumns)[number];

/** What a filter looks at: a column, a path along references to one, or a pseudo column. */
export interface Subject {
  /** The key at its dots: `fund.kind` leads from the row to its fund. */
  readonly path: readonly string[];
  /** Whether an index finds a value of it: a column that holds texts. A choice has few values, each in many rows. */
  readonly index: 'texts' | 'choices' | 'none';
}

const columnMaps = new Map(tableNames.map((name) => [name, new Map(columnsOf(name))]));

/** The description of a column, or undefined where the table has none of this key. */
export function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnMaps.get(table)?.get(key);
}

/** There are few subjects, and a page of accounts asks thousands of queries: each is looked at once. */
const subjects = new Map<TableName, Map<string, Subject>>(tableNames.map((name) => [name, new Map()]));

/** The subject of a filter's key, or undefined where it leads to no column of the table. */
export function subjectOf(table: TableName, key: string): Subject | undefined {
  const known = subjects.get(table)?.get(key);
  if (known) return known;
  const path = key.split('.');
  const pseudo = pseudoColumns.some((each) => each === key);
  if (!pseudo && !isPath(table, path)) return undefined;
  const subject: Subject = { path, index: pseudo || path.length > 1 ? 'none' : indexOf(columnOf(table, key)) };
  subjects.get(table)?.set(key, subject);
  return subject;
}

/** Numbers are looked for row by row. */
function indexOf(column: ColumnSpec | undefined): Subject['index'] {
  switch (column?.type) {
    case undefined:
    case 'integer':
    case 'decimal':
    case 'money':
    case 'boolean':
      return 'none';
    case 'enum':
      return 'choices';
    default:
      return 'texts';
  }
}

/** Whether `fund.kind` leads from the table along its references to a column. */
function isPath(table: TableName, [first = '', ...rest]: readonly string[]): boolean {
  const column = columnOf(table, first);
  if (column === undefined || rest.length === 0) return column !== undefined;
  if (column.type !== 'ref' || 'list' in column || !isTableName(column.to)) return false;
  return isPath(column.to, rest);
}
