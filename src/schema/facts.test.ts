import { describe, expect, it } from 'vitest';
import { columnsOf, isTableName, subjectTables, tableNames, tables, type TableName } from './index.ts';

describe('the facts of every table', () => {
  it.each(tableNames)('%s: every column in the address of its page is one of its columns', (table) => {
    const named = [...tables[table].page.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key);
    const keys = columnsOf(table).map(([key]) => key);
    expect(named.filter((key) => key === undefined || !keys.includes(key))).toEqual([]);
  });

  it('lets no place be looked for in a circle', () => {
    const circles = tableNames.flatMap((table) => circlesFrom(table, []));
    expect(circles).toEqual([]);
  });
});

/** The tables to which the rows of a table lead on the way to their place. */
function above(table: TableName): readonly TableName[] {
  const place: readonly string[] = tables[table].place;
  return columnsOf(table).flatMap(([key, column]): readonly TableName[] => {
    if (!place.includes(key)) return [];
    if (column.type === 'subject') return Object.values(subjectTables);
    return column.type === 'ref' && isTableName(column.to) ? [column.to] : [];
  });
}

function circlesFrom(table: TableName, way: readonly TableName[]): readonly string[] {
  if (way.includes(table)) return [[...way, table].join(' → ')];
  return above(table).flatMap((next) => circlesFrom(next, [...way, table]));
}
