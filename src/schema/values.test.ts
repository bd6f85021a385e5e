import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../publish/tables/csv.ts';
import { parseCell } from '../data/cells/cell.ts';
import { tidyCell } from '../data/cells/tidy-cell.ts';
import { nothingKnown } from '../data/cells/vocabulary.ts';
import { writtenCell } from '../domain/disclosure/row-digest.ts';
import { publishPortal, tableText } from '../../tests/fixtures/publish/publish-fixture.ts';
import { columnsOf, tableNames, type EnumColumn } from './index.ts';
import { keyOfTitle, subjectKindOf, titleOfValue, valueTitle } from './values.ts';

const lists = tableNames.flatMap((table) =>
  columnsOf(table).flatMap(([key, column]) => (column.type === 'enum' ? [{ table, key, column }] : [])),
);
const single = (column: EnumColumn): EnumColumn => ({ ...column, list: false });

describe('the values of closed lists', () => {
  it.each(lists)('of $table.$key go from title to key and back', ({ column }) => {
    for (const [key, title] of Object.entries(column.values)) {
      expect(key).toMatch(/^([a-z]+(_[a-z]+)*|[1-5]A)$/);
      expect(parseCell(title, single(column))).toEqual({ ok: true, value: key });
      expect(writtenCell(column, key)).toBe(title);
      expect([keyOfTitle(column, title), titleOfValue(column, key)]).toEqual([key, title]);
    }
  });

  it.each(lists)('of $table.$key are understood by their keys, and written as titles', ({ column }) => {
    for (const [key, title] of Object.entries(column.values)) {
      expect(parseCell(key, single(column))).toMatchObject({ ok: true, value: key });
      expect(tidyCell(key, single(column), nothingKnown)).toBe(title);
    }
  });

  it('are told by their titles, an empty cell by nothing', () => {
    expect(valueTitle('services', 'cost', 'partly_charged')).toBe('部分收费');
    expect(valueTitle('stations', 'checked_by', undefined)).toBeUndefined();
    expect([subjectKindOf('station'), subjectKindOf('站点'), subjectKindOf('镇')]).toEqual([
      'station',
      'station',
      undefined,
    ]);
  });

  it('are published as keys', () => {
    const portal = publishPortal();
    for (const { table, key, column } of lists) {
      const [head = '', ...rows] = tableText(portal, table, csvFile(table)).trimEnd().split('\n');
      const at = head.split(',').indexOf(key);
      // Only plain lines: a quoted cell may hold a comma.
      for (const row of rows.filter((line) => !line.includes('"'))) {
        const cell = row.split(',')[at] ?? '';
        for (const value of cell === '' ? [] : cell.split('；')) expect(Object.keys(column.values)).toContain(value);
      }
    }
  });
});

describe('code', () => {
  const titles = new Set(
    lists.flatMap(({ column }) =>
      Object.entries(column.values).flatMap(([key, title]) => (key === title ? [] : [title])),
    ),
  );
  const root = join(import.meta.dirname, '../..');
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => relative(root, join(root, folder, name)))
      .filter(
        (name) =>
          /\.(ts|astro)$/.test(name) && !/\.test\.ts$|^src\/(schema|text)\/|\/(guide|faults)[^/]*\.ts$/.test(name),
      ),
  );

  it('compares no row with a title, and asks no sum for one', () => {
    const found = files.flatMap((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const compared = text.matchAll(
        /(?:[!=]==|case) '([^']+)'|'([^']+)' [!=]==|\w+: '([^']+)', real|[?&]\w+=([^&'"`}]+)/g,
      );
      return [...compared].flatMap(([, a, b, c, d]) =>
        [a, b, c, ...(d ?? '').split('|')].flatMap((word) =>
          word !== undefined && titles.has(word) ? [`${name}: ${word}`] : [],
        ),
      );
    });
    expect(found.toSorted()).toEqual(allowed);
  });
});

/** What is compared is a text of an editor or a word of the interface, not a row. */
const allowed = [
  'src/client/search/query/search-state.ts: 服务',
  'src/editing/import/plan-row.ts: 否',
  'src/editing/new/story.ts: 是',
];
