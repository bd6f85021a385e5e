import { describe, expect, test } from 'vitest';
import { portalOf, type FileMap } from '../../tests/fixtures/rules/check-case.ts';
import { columnsOf, tableNames, tables, type ColumnSpec, type TableName } from '../schema/index.ts';
import { runChecks } from './engine/index.ts';

/** A table is tested here as soon as it stands in the schema: for every column one row that has the probe in it. */
const folder = 'data/demo';
const columns = tableNames.flatMap((table) => columnsOf(table).map(([key, column]) => ({ table, key, column })));

type Cells = Readonly<Record<string, string>>;

/** A file of rows of which every required cell is filled with something that can be read. */
function fileOf(table: TableName, rows: readonly Cells[]): FileMap {
  const header = columnsOf(table).map(([, { title }]) => title);
  const lines = rows.map((row, index) =>
    columnsOf(table).map(([key, column]) => row[key] ?? (column.required === true ? plain(column, index) : '')),
  );
  return { [`${folder}/${table}.csv`]: [header, ...lines].map((cells) => cells.join(',')) };
}

function plain(column: ColumnSpec, index: number): string {
  switch (column.type) {
    case 'id':
      return `probe-${String(index)}`;
    case 'enum':
      return [Object.values(column.values)[0]].flat().join('');
    case 'ref':
    case 'subject':
      return 'demo';
    case 'date':
    case 'moment':
      return '2024-05-01';
    case 'sha256':
      return 'a'.repeat(64);
    case 'boolean':
      return '是';
    case 'integer':
    case 'decimal':
    case 'money':
      return '1';
    default:
      return '有';
  }
}

type Told = (table: TableName, line: number, key: string) => readonly string[];

/** What the rules say of the cells of some files: level and rule of each finding that names the cell. */
function tell(map: FileMap): Told {
  const context = { portal: portalOf(map), today: '2026-06-01', publicFiles: [], pictures: [], pages: [] };
  const cells = Map.groupBy(runChecks(context), ({ file, line, field }) => `${file}:${String(line)} ${field ?? ''}`);
  return (table, line, key) => {
    const title = columnsOf(table).find(([name]) => name === key)?.[1].title ?? '';
    const found = cells.get(`${folder}/${table}.csv:${String(line)} ${title}`) ?? [];
    return found.map(({ level, rule }) => `${level} ${rule}`);
  };
}

/** Puts a text into every column, each in a row of its own, and gives the columns of which no error says so. */
function letThrough(probe: string): readonly string[] {
  const refers = ({ type }: ColumnSpec): boolean => type === 'ref' || type === 'subject';
  // While a number cannot be read, nothing is said of what refers to its table: references are tried by themselves.
  return [...passing(probe, (column) => !refers(column)), ...passing(probe, (column) => refers(column))];
}

function passing(probe: string, isTried: (column: ColumnSpec) => boolean): readonly string[] {
  const tried = tableNames.map((table) => ({
    table,
    keys: columnsOf(table).flatMap(([key, column]) => (isTried(column) ? [key] : [])),
  }));
  const files = tried.map(({ table, keys }) =>
    keys.length === 0
      ? {}
      : fileOf(
          table,
          keys.map((key) => ({ [key]: probe })),
        ),
  );
  const told = tell(Object.fromEntries(files.flatMap((file) => Object.entries(file))));
  return tried.flatMap(({ table, keys }) =>
    keys.flatMap((key, index) =>
      told(table, index + 2, key).some((found) => found.startsWith('error')) ? [] : [`${table}.${key}`],
    ),
  );
}

describe('what belongs to a person stands in no column', () => {
  test('a home address is found in all but the columns that say where an office or an event is', () => {
    expect(letThrough('住在北街村3号楼2单元501室')).toEqual(
      columns.flatMap(({ table, key, column }) => ('publicAddress' in column ? [`${table}.${key}`] : [])),
    );
  });

  test('these columns are few, and each is about a place', () => {
    expect(columns.filter(({ column }) => 'publicAddress' in column).map(({ table, key }) => `${table}.${key}`))
      .toMatchInlineSnapshot(`
      [
        "stations.address",
        "services.how_visit",
        "postings.place",
        "events.place",
      ]
    `);
  });

  test('an ID number is found in every column', () => {
    expect(letThrough('370682195604172035')).toEqual([]);
    expect(letThrough('身份证370682195604172035')).toEqual([]);
  });
});

const dates = columns.flatMap(({ table, key, column }) =>
  column.type === 'date' || column.type === 'moment' ? [{ table, key, column }] : [],
);

describe('dates', () => {
  test.each(dates)('$table $key: no day to come where it is of the past, and none too far ahead', (each) => {
    const { table, key, column } = each;
    const before = String((column.earliest ?? 2000) - 1);
    const days = ['2026-06-02', '2027-12-31', '2028-01-01', '2037-01-01', before];
    const told = tell(
      fileOf(
        table,
        days.map((day) => ({ [key]: day })),
      ),
    );
    const [tomorrow, nextYear, later, muchLater, longAgo] = days.map((_, index) => told(table, index + 2, key));
    expect(longAgo?.some((found) => found === 'warning far-date' || found === 'error date')).toBe(true);
    expect(muchLater).toContain(column.when === 'past' ? 'error order' : 'warning far-date');
    if (column.when === 'past') expect(tomorrow).toContain('error order');
    else expect([...(tomorrow ?? []), ...(nextYear ?? [])].filter((found) => /order|far-date/.test(found))).toEqual([]);
    if (column.when === 'soon') expect(later).toContain('warning far-date');
  });

  test.each(dates.filter(({ column }) => column.notBefore !== undefined))(
    '$table $key: not before the other',
    ({ table, key, column }) => {
      const first = column.notBefore ?? '';
      const told = tell(fileOf(table, [{ [first]: '2024-05-02', [key]: '2024-05-01' }]));
      expect(told(table, 2, key)).toContain('error order');
    },
  );
});

const ranges = columns.flatMap(({ table, key, column }) =>
  'range' in column && column.range !== 'any' ? [{ table, key, range: column.range }] : [],
);

test.each(ranges)('$table $key: less than the least is an error, more than the most a warning', (each) => {
  const { table, key, range } = each;
  const [least, most] = range;
  const told = tell(
    fileOf(
      table,
      [least - 1, least, most, most + 1].map((value) => ({ [key]: String(value) })),
    ),
  );
  const [below, lowest, highest, above] = [2, 3, 4, 5].map((line) => told(table, line, key));
  expect(below?.some((found) => found.startsWith('error'))).toBe(true);
  expect([...(lowest ?? []), ...(highest ?? [])]).not.toContain('warning count');
  expect(above).toContain('warning count');
});

const owned = tableNames.flatMap((table) => {
  const [first] = tables[table].belongs;
  return first === undefined ? [] : [{ table, first }];
});

test.each(owned)('$table: a row that belongs to nobody is an error', ({ table, first }) => {
  const told = tell(fileOf(table, [Object.fromEntries(tables[table].belongs.map((key) => [key, '']))]));
  const cells = tables[table].belongs.flatMap((key) => told(table, 2, key));
  // What has to be named in any case, as the fund of a receipt, is told by `required`.
  expect(told(table, 2, first).includes('error belongs') || cells.includes('error required')).toBe(true);
});
