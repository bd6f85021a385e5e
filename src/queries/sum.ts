import { boundOf, total, type Quantity } from '../model/quantity.ts';
import type { Portal } from '../model/portal.ts';
import type { Row, TableName } from '../tables/index.ts';
import { regionOf, subtree } from './places.ts';
import { perPortal } from './memo.ts';
import { rowsBy } from './rows-by.ts';
import { isSampleRow } from './sample.ts';
import { parseQuery, type AnyRow, type Filter, type Term } from './sum-query.ts';

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

/** A page asks the same several times: for its table, its chart and its footnote. More answers than this are not kept. */
const answersUpTo = 500;
const answers = perPortal(() => new Map<string, Sum | undefined>());

/** Answers a query; undefined where its text is not a query (a check reports it). */
export function sum(portal: Portal, query: string): Sum | undefined {
  const known = answers(portal);
  if (known.has(query)) return known.get(query);
  if (known.size >= answersUpTo) known.clear();
  const answer = answered(portal, query);
  known.set(query, answer);
  return answer;
}

function answered(portal: Portal, query: string): Sum | undefined {
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

function select(portal: Portal, term: Term): readonly AnyRow[] {
  const within = term.filters.find(({ key }) => key === 'in');
  const equality = term.filters.find((filter) => isIndexed(filter, within === undefined));
  const place = equality === undefined ? within : undefined;
  const rest = term.filters.filter((filter) => filter !== equality && filter !== place);
  const base = candidates(portal, term.table, equality, place);
  return rest.length === 0
    ? base
    : base.filter((row) => rest.every((filter) => matches(portal, term.table, row, filter)));
}

/** An index knows nothing of empty cells and of `*`. */
function isIndexed({ index, values }: Filter, placeless: boolean): boolean {
  if (index === 'never' || (index === 'without-place' && !placeless)) return false;
  return !values.includes('') && !values.includes('*');
}

/** The rows that one filter leaves, found by index: a page a place must not look at every row. */
function candidates(
  portal: Portal,
  table: TableName,
  equality: Filter | undefined,
  place: Filter | undefined,
): readonly AnyRow[] {
  if (equality) {
    const { key, values } = equality;
    const [first = '', ...more] = values;
    const found: readonly AnyRow[] = rowsBy(portal, table, key as never, first);
    if (more.length === 0) return found;
    return [...new Set([found, ...more.map((value) => rowsBy(portal, table, key as never, value))].flat())];
  }
  if (!place) return portal.tables[table];
  const index = rowsByPlace(portal, table);
  const regions = new Set(place.values.flatMap((id) => [...subtree(portal, id)]));
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

function matches(portal: Portal, table: TableName, row: AnyRow, { key, values, cell: read }: Filter): boolean {
  if (read === undefined) return matchesSpecial(portal, table, row, key, values);
  const cell = read(portal, row);
  if (values.includes('*')) return Array.isArray(cell) ? cell.length > 0 : cell !== undefined;
  if (Array.isArray(cell)) return values.some((value) => (cell as unknown[]).includes(value));
  if (cell === true || cell === false) return values.includes(cell ? '是' : '否');
  return values.includes(typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');
}

function matchesSpecial(
  portal: Portal,
  table: TableName,
  row: AnyRow,
  key: string,
  values: readonly string[],
): boolean {
  const date = row['date'];
  if (key === 'until') return typeof date !== 'string' || date.slice(0, 4) <= (values[0] ?? '');
  if (key === 'year') return values.includes(typeof date === 'string' ? date.slice(0, 4) : 'undated');
  if (key === 'in') {
    const region = placeOf(portal, table, row);
    return region !== undefined && values.some((id) => subtree(portal, id).has(region));
  }
  // `real`. Sound: select() hands over rows of this table.
  return !isSampleRow(portal, table, row as unknown as Row<TableName>);
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
