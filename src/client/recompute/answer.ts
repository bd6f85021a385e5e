import { fenOf } from './fen.ts';
import type { Library } from './library.ts';
import { leadsTo } from './links.ts';
import { valuesOf, type Cells } from './published-csv.ts';
import { isColumnFilter, readQuestion, type Filter, type Term } from './question.ts';
import { isDifficulty, type Difficulty } from './trouble.ts';

/** What the published files say to a question. */
export interface Answer {
  /** 分, or a number of rows. */
  readonly value: bigint;
  readonly money: boolean;
  readonly mark: Mark;
  /** What was added up, term by term. */
  readonly terms: readonly { readonly term: Term; readonly rows: readonly Cells[] }[];
}

/** What stands before an inexact sum. */
export type Mark = '' | '约' | '≥' | '≤';

/** Works out the text after `sum:` from the published files alone. */
export function answer(question: string, library: Library): Answer | Difficulty {
  const terms = readQuestion(question);
  if (terms === undefined) return { code: 'unreadable', detail: question };
  let value = BigInt(0);
  const marks = new Set<Mark>();
  const chosen: Answer['terms'][number][] = [];
  for (const term of terms) {
    const trouble = troubleWith(term, library);
    if (trouble !== undefined) return trouble;
    const rows = rowsOf(term, library);
    chosen.push({ term, rows });
    for (const row of rows) {
      const part = term.column === undefined ? BigInt(1) : fenOf(row[term.column] ?? '');
      if (part === undefined) return { code: 'bad-amount', detail: `${term.table}/${row['id'] ?? ''}` };
      value += term.minus ? -part : part;
      if (term.column !== undefined) marks.add(markOf(row['precision'] ?? '', term.minus));
    }
  }
  return { value, money: terms.some(({ column }) => column !== undefined), mark: joined(marks), terms: chosen };
}

/** About (约) and nearly (近) say nothing of the side; taken away, what is at least so much leaves at most so much. */
export function markOf(precision: string, minus = false): Mark {
  if (precision === '' || precision === 'exact') return '';
  if (precision === 'and_more' || precision === 'over') return minus ? '≤' : '≥';
  if (precision === 'under') return minus ? '≥' : '≤';
  return '约';
}

function joined(marks: ReadonlySet<Mark>): Mark {
  const [only = '', ...others] = [...marks].filter((mark) => mark !== '');
  return others.length === 0 ? only : '约';
}

/** A table or a column that is not published. */
function troubleWith({ table, column, filters }: Term, library: Library): Difficulty | undefined {
  const ways = [...(column === undefined ? [] : [column]), ...filters.filter(isColumnFilter).map(({ key }) => key)];
  if (library.table(table) === undefined) return { code: 'no-table', detail: table };
  for (const way of ways) {
    const end = wayEnd(table, way, library);
    if (isDifficulty(end)) return end;
  }
  return undefined;
}

/** Follows `upstream.fund.kind` from a table to the last table and column. */
function wayEnd(table: string, way: string, library: Library): { readonly table: string } | Difficulty {
  const [first = '', ...rest] = way.split('.');
  if (library.table(table)?.columns.includes(first) !== true) return { code: 'no-column', detail: `${table}.${first}` };
  if (rest.length === 0) return { table };
  const next = leadsTo(table, first);
  if (next === undefined || library.table(next) === undefined) return { code: 'no-table', detail: next ?? first };
  return wayEnd(next, rest.join('.'), library);
}

/** Filters are looked up where they can be; the rows of the one that leaves fewest are gone through by the others. */
function rowsOf({ table, filters }: Term, library: Library): readonly Cells[] {
  let fewest: readonly (readonly Cells[])[] = [library.table(table)?.rows ?? []];
  let looked: Filter | undefined;
  for (const filter of filters.filter(isLookedUp)) {
    const found = lookUp(table, filter, library);
    if (looked !== undefined && sizeOf(found) >= sizeOf(fewest)) continue;
    fewest = found;
    looked = filter;
  }
  // A row that stands in two of the lists counts once.
  const rows = fewest.length === 1 ? (fewest[0] ?? []) : [...new Set(fewest.flat())];
  const rest = filters.filter((filter) => filter !== looked);
  return rest.length === 0 ? rows : rows.filter((row) => rest.every((filter) => keeps(table, row, filter, library)));
}

function isLookedUp(filter: Filter): boolean {
  return filter.key === 'in' || (isColumnFilter(filter) && !filter.key.includes('.') && !filter.values.includes('*'));
}

/** The rows of each value of a filter. */
function lookUp(table: string, { key, values }: Filter, library: Library): readonly (readonly Cells[])[] {
  return values.map((value) =>
    key === 'in' ? library.rowsIn(table, value) : (library.table(table)?.rowsWith(key, value) ?? []),
  );
}

function sizeOf(lists: readonly (readonly Cells[])[]): number {
  return lists.reduce((size, list) => size + list.length, 0);
}

function keeps(table: string, row: Cells, { key, values }: Filter, library: Library): boolean {
  const year = (row['date'] ?? '').slice(0, 4);
  switch (key) {
    case 'year':
      return values.includes(year === '' ? 'undated' : year);
    case 'until':
      return year <= (values[0] ?? '');
    case 'real':
      return row['sample'] === 'false';
    case 'in':
      return library.upwards(library.regionOf(table, row)).some((region) => values.includes(region));
    default: {
      const cells = cellsAt(table, row, key, library);
      return cells.some((cell) => values.includes(cell) || (cell !== '' && values.includes('*')));
    }
  }
}

/** The values at the end of a way along references; an empty one where it breaks off. */
function cellsAt(table: string, row: Cells, way: string, library: Library): readonly string[] {
  const [first = '', ...rest] = way.split('.');
  const cell = row[first] ?? '';
  if (rest.length === 0) return valuesOf(first, cell);
  const next = leadsTo(table, first) ?? '';
  const above = library.row(next, cell);
  return above === undefined ? [''] : cellsAt(next, above, rest.join('.'), library);
}
