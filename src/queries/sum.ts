import { boundOf, total, type Quantity } from '../model/quantity.ts';
import type { Portal } from '../model/portal.ts';
import { columnsOf, isTableName, tableNames, type ColumnSpec, type Row, type TableName } from '../tables/index.ts';
import { regionOf, subtree } from './places.ts';
import { perPortal } from './memo.ts';
import { rowsBy } from './rows-by.ts';
import { isSampleRow } from './sample.ts';

/**
 * A question that has a number as its answer, in the text that `data-from="sum:…"` carries:
 * `table?column=value&column=value` counts rows, `table.amount?…` adds money (分), terms may be joined by ` + ` and ` - `.
 * Besides columns, a filter may be `year=2024` (of `date`; `undated` where there is none), `until=2024` (dated in that year
 * or before, or not dated), `in=<region>` (belongs to the region or one below it) and `real=yes` (sample places left out).
 * A column of a row referred to is written with dots (`fund.kind=社区基金`); `*` is any value; several are separated by `|`.
 */
export interface Sum {
  readonly query: string;
  readonly quantity: Quantity;
  /** 分 for money, else a count of rows. */
  readonly unit: 'fen' | 'rows';
  readonly rows: number;
}

interface Term {
  readonly sign: 1 | -1;
  readonly table: TableName;
  readonly column: string | undefined;
  readonly filters: readonly (readonly [string, readonly string[]])[];
}

/** Answers a query; undefined where its text is not a query (a check reports it). */
export function sum(portal: Portal, query: string): Sum | undefined {
  const terms = parseQuery(query);
  if (terms === undefined) return undefined;
  const parts: Quantity[] = [];
  let rows = 0;
  for (const term of terms) {
    for (const row of select(portal, term)) {
      rows += 1;
      parts.push(part(row, term));
    }
  }
  return {
    query,
    quantity: total(parts),
    unit: terms.some((term) => term.column !== undefined) ? 'fen' : 'rows',
    rows,
  };
}

/** The rows that a query counts or adds up, each with its table; none where its text is not a query. */
export function rowsOfQuery(
  portal: Portal,
  query: string,
): readonly { readonly table: TableName; readonly row: Readonly<Record<string, unknown>> }[] {
  const terms = parseQuery(query) ?? [];
  return terms.flatMap((term) => select(portal, term).map((row) => ({ table: term.table, row })));
}

/** Splits a query into its terms, or undefined where a table or a column does not exist. */
export function parseQuery(query: string): readonly Term[] | undefined {
  const terms = query.split(/ (?=[+-] )/).map(parseTerm);
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length && known.length > 0 ? known : undefined;
}

const columnMaps = new Map(tableNames.map((name) => [name, new Map(columnsOf(name))]));

function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnMaps.get(table)?.get(key);
}

const pseudo = new Set(['year', 'until', 'in', 'real']);

function parseTerm(text: string): Term | undefined {
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?(?:\?(.*))?$/.exec(text);
  const table = match?.[2] ?? '';
  if (!match || !isTableName(table)) return undefined;
  const filters = (match[4] ?? '')
    .split('&')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [key = '', value = ''] = entry.split('=');
      return [key, value.split('|')] as const;
    });
  if (filters.some(([key]) => !pseudo.has(key) && !isPath(table, key))) return undefined;
  if (match[3] !== undefined && columnOf(table, match[3])?.type !== 'money') return undefined;
  return { sign: match[1] === '-' ? -1 : 1, table, column: match[3], filters };
}

/** Whether `fund.kind` leads from the table along its references to a column. */
function isPath(table: TableName, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const column = columnOf(table, first);
  if (column === undefined || rest.length === 0) return column !== undefined;
  if (column.type !== 'ref' || 'list' in column || !isTableName(column.to)) return false;
  return isPath(column.to, rest.join('.'));
}

type AnyRow = Readonly<Record<string, unknown>>;

function select(portal: Portal, term: Term): readonly AnyRow[] {
  const within = term.filters.find(([key]) => key === 'in');
  const equality = term.filters.find(([key, values]) => isIndexed(term.table, key, values, within === undefined));
  const place = equality === undefined ? within : undefined;
  const rest = term.filters.filter((filter) => filter !== equality && filter !== place);
  const base = candidates(portal, term.table, equality, place);
  return rest.length === 0
    ? base
    : base.filter((row) => rest.every(([key, values]) => matches(portal, term.table, row, key, values)));
}

/** An index holds texts: numbers, empty cells and `*` are looked for row by row. A choice leaves too many rows to beat a place. */
function isIndexed(table: TableName, key: string, values: readonly string[], choices: boolean): boolean {
  if (pseudo.has(key) || key.includes('.') || values.includes('') || values.includes('*')) return false;
  const type = columnOf(table, key)?.type ?? 'money';
  return !['integer', 'decimal', 'money', 'boolean', ...(choices ? [] : ['enum'])].includes(type);
}

type Filter = Term['filters'][number];

/** The rows that one filter leaves, found by index: a page a place must not look at every row. */
function candidates(
  portal: Portal,
  table: TableName,
  equality: Filter | undefined,
  place: Filter | undefined,
): readonly AnyRow[] {
  if (equality) {
    const [key, values] = equality;
    const [first = '', ...more] = values;
    const found: readonly AnyRow[] = rowsBy(portal, table, key as never, first);
    if (more.length === 0) return found;
    return [...new Set([found, ...more.map((value) => rowsBy(portal, table, key as never, value))].flat())];
  }
  if (!place) return portal.tables[table];
  const index = rowsByPlace(portal, table);
  const regions = new Set(place[1].flatMap((id) => [...subtree(portal, id)]));
  return [...regions].flatMap((id) => index.get(id) ?? []);
}

const placeIndexes = perPortal(() => new Map<TableName, ReadonlyMap<string | undefined, readonly AnyRow[]>>());

function rowsByPlace(portal: Portal, table: TableName): ReadonlyMap<string | undefined, readonly AnyRow[]> {
  const known = placeIndexes(portal).get(table);
  if (known) return known;
  const rows: readonly AnyRow[] = portal.tables[table];
  const index = Map.groupBy(rows, (row) => placeOf(portal, table, row));
  placeIndexes(portal).set(table, index);
  return index;
}

function matches(portal: Portal, table: TableName, row: AnyRow, key: string, values: readonly string[]): boolean {
  if (key === 'until') return typeof row['date'] !== 'string' || row['date'].slice(0, 4) <= (values[0] ?? '');
  if (key === 'year') return values.includes(typeof row['date'] === 'string' ? row['date'].slice(0, 4) : 'undated');
  if (key === 'in') {
    const region = placeOf(portal, table, row);
    return region !== undefined && values.some((id) => subtree(portal, id).has(region));
  }
  // Sound: select() hands over rows of this table.
  if (key === 'real') return !isSampleRow(portal, table, row as unknown as Row<TableName>);
  const cell = cellAt(portal, table, row, key);
  if (values.includes('*')) return Array.isArray(cell) ? cell.length > 0 : cell !== undefined;
  if (Array.isArray(cell)) return values.some((value) => (cell as unknown[]).includes(value));
  if (cell === true || cell === false) return values.includes(cell ? '是' : '否');
  return values.includes(typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');
}

function cellAt(portal: Portal, table: TableName, row: AnyRow, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const column = rest.length === 0 ? undefined : columnOf(table, first);
  if (column?.type !== 'ref' || !isTableName(column.to)) return row[first];
  const above: AnyRow | undefined = portal.byId[column.to].get(String(row[first]));
  return above && cellAt(portal, column.to, above, rest.join('.'));
}

/** A region belongs to itself. */
function placeOf(portal: Portal, table: TableName, row: AnyRow): string | undefined {
  return table === 'regions' && typeof row['id'] === 'string' ? row['id'] : regionOf(portal, row);
}

function part(row: AnyRow, term: Term): Quantity {
  if (term.column === undefined) return { value: term.sign, bound: 'exact' };
  const value = row[term.column];
  const bound = boundOf(typeof row['precision'] === 'string' ? row['precision'] : undefined);
  const amount = typeof value === 'number' ? value : 0;
  if (term.sign === 1) return { value: amount, bound };
  return { value: -amount, bound: bound === 'at-least' ? 'at-most' : bound === 'at-most' ? 'at-least' : bound };
}
