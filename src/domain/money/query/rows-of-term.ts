import type { Portal } from '../../../data/portal.ts';
import { isTableName, type Row, type TableName } from '../../../schema/index.ts';
import { perPortal } from '../../index/memo.ts';
import { regionOf, subtree } from '../../index/places.ts';
import { rowsBy } from '../../index/rows-by.ts';
import { isSampleRow } from '../../index/sample.ts';
import type { Filter, Term } from './query.ts';
import { columnOf, subjectOf } from './subject.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

type Test = (row: AnyRow) => boolean;

/** The rows of a term: those that an index finds by one of its filters, tested by the others. */
export function rowsOfTerm(portal: Portal, { table, filters }: Term): readonly AnyRow[] {
  if (filters.some(isOfNoRow)) return [];
  const first = narrowest(portal, table, filters);
  const found = first === undefined ? portal.tables[table] : rowsByIndex(portal, table, first);
  const tests = filters.filter((filter) => filter !== first).map((filter) => testOf(portal, table, filter));
  return tests.length === 0 ? found : found.filter((row: AnyRow) => tests.every((test) => test(row)));
}

/** The filter whose index finds fewest rows: a need is asked for in a town, and a town in the books of a fund. */
function narrowest(portal: Portal, table: TableName, filters: readonly Filter[]): Filter | undefined {
  const indexed = filters.find((filter) => isIndexed(table, filter));
  const place = filters.find(({ key }) => key === 'in');
  if (indexed === undefined || place === undefined) return indexed ?? place;
  return countByPlace(portal, table, place) < countByIndex(portal, table, indexed) ? place : indexed;
}

function countByIndex(portal: Portal, table: TableName, { key, values }: Filter): number {
  return values.reduce((sum, value) => sum + rowsBy(portal, table, key as never, value).length, 0);
}

function countByPlace(portal: Portal, table: TableName, { values }: Filter): number {
  const index = rowsByPlace(portal, table);
  let count = 0;
  for (const value of values) for (const id of subtree(portal, value)) count += index.get(id)?.length ?? 0;
  return count;
}

/** No row is without an id: a list of none is not looked for in the whole table. */
function isOfNoRow({ key, values }: Filter): boolean {
  return key === 'id' && values.every((value) => value === '');
}

/** Empty cells and `*` are looked for row by row. */
function isIndexed(table: TableName, { key, values }: Filter): boolean {
  return subjectOf(table, key)?.indexed === true && values.every((value) => value !== '' && value !== '*');
}

/** The rows that one filter leaves, found by index: a page a place must not look at every row. */
function rowsByIndex(portal: Portal, table: TableName, { key, values }: Filter): readonly AnyRow[] {
  if (key === 'in') {
    const index = rowsByPlace(portal, table);
    const regions = new Set(values.flatMap((id) => [...subtree(portal, id)]));
    return [...regions].flatMap((id) => index.get(id) ?? []);
  }
  const found = values.flatMap((value): readonly AnyRow[] => rowsBy(portal, table, key as never, value));
  return values.length === 1 ? found : [...new Set(found)];
}

const placeIndexes = perPortal(() => new Map<TableName, ReadonlyMap<string | undefined, readonly AnyRow[]>>());

function rowsByPlace(portal: Portal, table: TableName): ReadonlyMap<string | undefined, readonly AnyRow[]> {
  const known = placeIndexes(portal).get(table);
  if (known) return known;
  const rows: readonly AnyRow[] = portal.tables[table];
  const index = Map.groupBy(rows, (row) => regionOf(portal, table, row));
  placeIndexes(portal).set(table, index);
  return index;
}

/** What one filter asks of a row, made once for all rows. */
function testOf(portal: Portal, table: TableName, { key, values }: Filter): Test {
  switch (key) {
    case 'until': {
      const last = values[0] ?? '';
      return ({ date }) => typeof date !== 'string' || date.slice(0, 4) <= last;
    }
    case 'year':
      return ({ date }) => values.includes(typeof date === 'string' ? date.slice(0, 4) : 'undated');
    case 'in':
      return (row) => {
        const region = regionOf(portal, table, row);
        return region !== undefined && values.some((id) => subtree(portal, id).has(region));
      };
    case 'real':
      // Sound: rowsOfTerm() hands over rows of this table.
      return (row) => !isSampleRow(portal, table, row as unknown as Row<TableName>);
    default:
      return cellTest(values, cellReader(portal, table, pathOf(table, key)));
  }
}

/** A query that leads nowhere is a mistake of this program: the texts of others are read by `fromText()`. */
function pathOf(table: TableName, key: string): readonly string[] {
  const subject = subjectOf(table, key);
  if (subject === undefined) throw new Error(`This is no column of ${table}: ${key}`);
  return subject.path;
}

type ReadCell = (row: AnyRow) => unknown;

function cellTest(values: readonly string[], read: ReadCell): Test {
  const any = values.includes('*');
  return (row) => {
    const texts = textsOf(read(row));
    return texts.length === 0 ? values.includes('') : any || texts.some((text) => values.includes(text));
  };
}

/** What stands in a cell: nothing in an empty one, several texts in a list. */
function textsOf(cell: unknown): readonly string[] {
  if (cell === undefined) return [];
  return Array.isArray(cell) ? cell.map(String) : [typeof cell === 'string' ? cell : JSON.stringify(cell)];
}

/** The cell at the end of a path; undefined where a reference on the way leads nowhere. */
function cellReader(portal: Portal, table: TableName, [first = '', ...rest]: readonly string[]): ReadCell {
  const column = rest.length === 0 ? undefined : columnOf(table, first);
  if (column?.type !== 'ref' || !isTableName(column.to)) return (row) => row[first];
  const index: ReadonlyMap<string, AnyRow> = portal.byId[column.to];
  const next = cellReader(portal, column.to, rest);
  return (row) => {
    const above = index.get(String(row[first]));
    return above && next(above);
  };
}
