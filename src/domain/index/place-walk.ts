import { find, type Portal } from '../../data/portal.ts';
import { columnsOf, tableNames, tables, type ColumnSpec, type TableName } from '../../schema/index.ts';
import { targetTable } from '../../schema/target-table.ts';

/** The cells of a row by the keys of its columns: of a row of the data, or of one as it is written. */
export type Cells = Readonly<Record<string, unknown>>;

/** The columns by which the rows of a table lead to their place, as the schema tells them. */
const steps: ReadonlyMap<TableName, readonly (readonly [string, ColumnSpec])[]> = new Map(
  tableNames.map((table) => {
    const columns = new Map(columnsOf(table));
    return [table, tables[table].place.map((key) => [key, columns.get(key) ?? unknownColumn(table, key)] as const)];
  }),
);

/** `defineTable` lets no other key through; this is for the compiler. */
function unknownColumn(table: TableName, key: string): never {
  throw new Error(`${table} has no column ${key}`);
}

/**
 * The id of the region or of the station that a row leads to, by the first of its columns that leads to one, through the rows
 * above it; undefined where none does. An id that a row names itself is given back though no row has it.
 */
export function leadsTo(
  portal: Portal,
  table: TableName,
  row: Cells,
  goal: 'regions' | 'stations',
): string | undefined {
  for (const [key, column] of steps.get(table) ?? []) {
    const id = 'list' in column ? firstIn(row[key]) : row[key];
    if (typeof id !== 'string') continue;
    const target = column.type === 'id' ? table : targetTable(column, row);
    if (target === goal) return id;
    if (target === undefined || target === table) continue;
    const above: Cells | undefined = find(portal, target, id);
    if (above === undefined) continue;
    const found = leadsTo(portal, target, above, goal);
    // Money counts where its fund is: a fund for no one place is not moved to the place of a project.
    if (found !== undefined || (goal === 'regions' && tables[target].money === 'fund')) return found;
  }
  return undefined;
}

/** Of several references the first tells the place; in a row as it is written they stand in one text. */
function firstIn(cell: unknown): string | undefined {
  const first: unknown = Array.isArray(cell) ? cell[0] : cell;
  return typeof first === 'string' ? first.split(/[；;]/)[0]?.trim() : undefined;
}
