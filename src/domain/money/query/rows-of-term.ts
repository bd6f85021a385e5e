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
  const within = filters.find(({ key }) => key === 'in');
  const equality = filters.find((filter) => isIndexed(table, filter, within === undefined));
  const place = equality === undefined ? within : undefined;
  const found = candidates(portal, table, equality, place);
  const tests: Test[] = [];
  for (const filter of filters) {
    if (filter !== equality && filter !== place) tests.push(testOf(portal, table, filter));
  }
  if (tests.length === 0 || found.length === 0) return found;
  return found.filter((row) => tests.every((test) => test(row)));
}

/** Empty cells and `*` are looked for row by row. A choice leaves too many rows to beat a place. */
function isIndexed(table: TableName, { key, values }: Filter, choices: boolean): boolean {
  const index = subjectOf(table, key)?.index ?? 'none';
  if (index === 'none' || (index === 'choices' && !choices)) return false;
  return values.length === 1 ? values[0] !== '' && values[0] !== '*' : !values.includes('') && !values.includes('*');
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
    const cell = read(row);
    if (typeof cell === 'string') return any || values.includes(cell);
    if (any) return Array.isArray(cell) ? cell.length > 0 : cell !== undefined;
    if (Array.isArray(cell)) return values.some((value) => (cell as unknown[]).includes(value));
    if (cell === true || cell === false) return values.includes(String(cell));
    return values.includes(typeof cell === 'number' ? String(cell) : '');
  };
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
