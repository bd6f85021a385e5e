import { boundOf, total, type Quantity } from '../model/quantity.ts';
import type { Portal } from '../model/portal.ts';
import { columnsOf, isTableName, type TableName } from '../tables/index.ts';
import { isSampleRegion, regionOf, subtree } from './places.ts';
import { rowsBy } from './rows-by.ts';

/**
 * A question that has a number as its answer, in the text that `data-from="sum:…"` carries:
 * `table?column=value&column=value` counts rows, `table.amount?…` adds money (分), terms may be joined by ` + ` and ` - `.
 * Besides columns, a filter may be `year=2024` (of `date`), `in=<region>` (belongs to the region or one below it) and
 * `real=yes` (sample places left out); several values are separated by `|`.
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
  return { query, quantity: total(parts), unit: terms.some((term) => term.column !== undefined) ? 'fen' : 'rows', rows };
}

/** Splits a query into its terms, or undefined where a table or a column does not exist. */
export function parseQuery(query: string): readonly Term[] | undefined {
  const terms = query.split(/ (?=[+-] )/).map(parseTerm);
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length && known.length > 0 ? known : undefined;
}

const pseudo = new Set(['year', 'in', 'real']);

function parseTerm(text: string): Term | undefined {
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?(?:\?(.*))?$/.exec(text);
  const table = match?.[2] ?? '';
  if (!match || !isTableName(table)) return undefined;
  const keys = new Map(columnsOf(table));
  const filters = (match[4] ?? '').split('&').filter((entry) => entry !== '').map((entry) => {
    const [key = '', value = ''] = entry.split('=');
    return [key, value.split('|')] as const;
  });
  if (filters.some(([key]) => !keys.has(key) && !pseudo.has(key))) return undefined;
  if (match[3] !== undefined && keys.get(match[3])?.type !== 'money') return undefined;
  return { sign: match[1] === '-' ? -1 : 1, table, column: match[3], filters };
}

type AnyRow = Readonly<Record<string, unknown>>;

function select(portal: Portal, term: Term): readonly AnyRow[] {
  const first = term.filters.find(([key, values]) => !pseudo.has(key) && values.length === 1);
  const base: readonly AnyRow[] = first
    ? rowsBy(portal, term.table, first[0] as never, first[1][0] ?? '')
    : portal.tables[term.table];
  const rest = term.filters.filter((filter) => filter !== first);
  return rest.length === 0 ? base : base.filter((row) => rest.every(([key, values]) => matches(portal, row, key, values)));
}

function matches(portal: Portal, row: AnyRow, key: string, values: readonly string[]): boolean {
  if (key === 'year') return values.includes(typeof row['date'] === 'string' ? row['date'].slice(0, 4) : 'undated');
  if (key === 'in') {
    const region = regionOf(portal, row);
    return region !== undefined && values.some((id) => subtree(portal, id).has(region));
  }
  if (key === 'real') return !isSampleRegion(portal, regionOf(portal, row));
  const cell = row[key];
  if (Array.isArray(cell)) return values.some((value) => (cell as unknown[]).includes(value));
  return values.includes(cell === undefined ? '' : String(cell));
}

function part(row: AnyRow, term: Term): Quantity {
  if (term.column === undefined) return { value: term.sign, bound: 'exact' };
  const value = row[term.column];
  const bound = boundOf(typeof row['precision'] === 'string' ? row['precision'] : undefined);
  const amount = typeof value === 'number' ? value : 0;
  if (term.sign === 1) return { value: amount, bound };
  return { value: -amount, bound: bound === 'at-least' ? 'at-most' : bound === 'at-most' ? 'at-least' : bound };
}
