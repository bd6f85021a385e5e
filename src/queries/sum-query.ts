import type { Portal } from '../model/portal.ts';
import { columnsOf, isTableName, tableNames, type ColumnSpec, type TableName } from '../tables/index.ts';

/** One term of a sum query (see sum.ts): rows of a table that pass all filters, counted, or with a money column added up. */
export interface Term {
  readonly sign: 1 | -1;
  readonly table: TableName;
  readonly column: string | undefined;
  readonly filters: readonly Filter[];
}

export interface Filter {
  /** A column, a path of columns (`fund.kind`), or one of `year`, `until`, `in` and `real`. */
  readonly key: string;
  readonly values: readonly string[];
  /** What stands in the row under the key; undefined for the four that are no columns. */
  readonly cell: CellReader | undefined;
  /** Whether an index can find the rows: it holds texts, so not for numbers. An `enum` leaves too many rows to beat a place. */
  readonly index: 'always' | 'without-place' | 'never';
}

export type AnyRow = Readonly<Record<string, unknown>>;
type CellReader = (portal: Portal, row: AnyRow) => unknown;

/** Splits a query into its terms, or undefined where a table or a column does not exist. */
export function parseQuery(query: string): readonly Term[] | undefined {
  const terms = query.includes(' ') ? query.split(/ (?=[+-] )/).map(parseTerm) : [parseTerm(query)];
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length && known.length > 0 ? known : undefined;
}

/** A term without its values. A site asks some twenty forms of question, each with thousands of values. */
interface TermForm extends Omit<Term, 'filters'> {
  readonly filters: readonly Omit<Filter, 'values'>[];
}

const forms = new Map<string, TermForm | undefined>();

function parseTerm(text: string): Term | undefined {
  const mark = text.indexOf('?');
  const head = mark < 0 ? text : text.slice(0, mark);
  const filled = mark < 0 ? [] : text.slice(mark + 1).split('&');
  const entries = filled.filter((entry) => entry !== '').map((entry) => entry.split('=', 2));
  const keys = entries.map(([key = '']) => key);
  const shape = `${head}?${keys.join('&')}`;
  if (!forms.has(shape)) forms.set(shape, formOf(head, keys));
  const form = forms.get(shape);
  if (form === undefined) return undefined;
  const { sign, table, column } = form;
  const filters = form.filters.map(({ key, cell, index }, place): Filter => {
    const value = entries[place]?.[1] ?? '';
    return { key, cell, index, values: value.includes('|') ? value.split('|') : [value] };
  });
  return { sign, table, column, filters };
}

function formOf(head: string, keys: readonly string[]): TermForm | undefined {
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?$/.exec(head);
  const table = match?.[2] ?? '';
  if (!match || !isTableName(table)) return undefined;
  if (keys.some((key) => !pseudo.has(key) && !isPath(table, key))) return undefined;
  if (match[3] !== undefined && columnOf(table, match[3])?.type !== 'money') return undefined;
  const filters = keys.map((key) => ({
    key,
    cell: pseudo.has(key) ? undefined : cellReader(table, key),
    index: indexOf(table, key),
  }));
  return { sign: match[1] === '-' ? -1 : 1, table, column: match[3], filters };
}

const pseudo = new Set(['year', 'until', 'in', 'real']);
const columnMaps = new Map(tableNames.map((name) => [name, new Map(columnsOf(name))]));

function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnMaps.get(table)?.get(key);
}

/** Whether `fund.kind` leads from the table along its references to a column. */
function isPath(table: TableName, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const column = columnOf(table, first);
  if (column === undefined || rest.length === 0) return column !== undefined;
  if (column.type !== 'ref' || 'list' in column || !isTableName(column.to)) return false;
  return isPath(column.to, rest.join('.'));
}

function indexOf(table: TableName, key: string): Filter['index'] {
  if (pseudo.has(key) || key.includes('.')) return 'never';
  const type = columnOf(table, key)?.type ?? 'money';
  if (['integer', 'decimal', 'money', 'boolean'].includes(type)) return 'never';
  return type === 'enum' ? 'without-place' : 'always';
}

function cellReader(table: TableName, path: string): CellReader {
  const [first = '', ...rest] = path.split('.');
  const column = rest.length === 0 ? undefined : columnOf(table, first);
  if (column?.type !== 'ref' || !isTableName(column.to)) return (_portal, row) => row[first];
  const { to } = column;
  const further = cellReader(to, rest.join('.'));
  return (portal, row) => {
    const above: AnyRow | undefined = portal.byId[to].get(String(row[first]));
    return above && further(portal, above);
  };
}
