import { columnsOf, isTableName, tableNames, type ColumnSpec, type TableName } from '../../../schema/index.ts';

/** What a filter looks at: a column, a path along references to one, or a pseudo column. */
interface Subject {
  readonly key: string;
  /** The key at its dots: `fund.kind` leads from the row to its fund. */
  readonly path: readonly string[];
  /** Whether an index finds a value of it: a column that holds texts. A choice has few values, each in many rows. */
  readonly index: 'texts' | 'choices' | 'none';
}

/** One filter of a term: what it looks at, and the values that are let through. */
export interface Filter extends Subject {
  readonly values: readonly string[];
}

/** One table of a query: which rows, and whether they are counted or the money of a column is added. */
export interface Term {
  readonly sign: 1 | -1;
  readonly table: TableName;
  readonly column: string | undefined;
  readonly filters: readonly Filter[];
}

/** Filters that are no columns: year, year and before, place, samples left out. */
const pseudoColumns: ReadonlySet<string> = new Set(['year', 'until', 'in', 'real']);

/** Splits a query into its terms, or undefined where a table or a column does not exist. */
export function parseQuery(query: string): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const text of query.includes(' ') ? query.split(/ (?=[+-] )/) : [query]) {
    const term = parseTerm(text);
    if (term === undefined) return undefined;
    terms.push(term);
  }
  return terms;
}

const columnMaps = new Map(tableNames.map((name) => [name, new Map(columnsOf(name))]));

/** The description of a column, or undefined where the table has none of this key. */
export function columnOf(table: TableName, key: string): ColumnSpec | undefined {
  return columnMaps.get(table)?.get(key);
}

function parseTerm(text: string): Term | undefined {
  const mark = text.indexOf('?');
  const head = headOf(mark === -1 ? text : text.slice(0, mark));
  if (head === undefined) return undefined;
  const filters: Filter[] = [];
  for (const entry of mark === -1 ? [] : text.slice(mark + 1).split('&')) {
    if (entry === '') continue;
    const equals = entry.indexOf('=');
    const subject = subjectOf(head.table, equals === -1 ? entry : entry.slice(0, equals));
    if (subject === undefined) return undefined;
    const value = equals === -1 ? '' : entry.slice(equals + 1);
    filters.push({ ...subject, values: value.includes('|') ? value.split('|') : [value] });
  }
  return { ...head, filters };
}

type Head = Omit<Term, 'filters'>;

/** There are few heads and few subjects, and a page of accounts asks thousands of queries: each is looked at once. */
const heads = new Map<string, Head>();
const subjects = new Map<TableName, Map<string, Subject>>(tableNames.map((name) => [name, new Map()]));

function headOf(text: string): Head | undefined {
  const known = heads.get(text);
  if (known) return known;
  const match = /^(?:([+-]) )?([a-z-]+)(?:\.([a-z_]+))?$/.exec(text);
  const table = match?.[2] ?? '';
  if (!match || !isTableName(table)) return undefined;
  if (match[3] !== undefined && columnOf(table, match[3])?.type !== 'money') return undefined;
  const head: Head = { sign: match[1] === '-' ? -1 : 1, table, column: match[3] };
  heads.set(text, head);
  return head;
}

function subjectOf(table: TableName, key: string): Subject | undefined {
  const known = subjects.get(table)?.get(key);
  if (known) return known;
  const path = key.split('.');
  const pseudo = pseudoColumns.has(key);
  if (!pseudo && !isPath(table, path)) return undefined;
  const subject: Subject = { key, path, index: pseudo || path.length > 1 ? 'none' : indexOf(columnOf(table, key)) };
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
