import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, tableNames, type ColumnSpec } from '../schema/index.ts';
import { titleOfValue } from '../schema/values.ts';
import { formatCsv } from './csv/csv.ts';
import { moneyToText } from './cells/money.ts';
import { createCellReaders } from './cells/cell-readers.ts';
import { readTable } from './csv/read-table.ts';
import { rowsOf, type Value, type Values } from '../../tests/fixtures/data/arbitraries.ts';

function written(value: Value, column: ColumnSpec): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return column.type === 'enum' ? titleOfValue(column, value) : value;
  if (typeof value === 'number') return column.type === 'money' ? moneyToText(value) : String(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : value.map((each) => written(each, column)).join('；');
}

describe('a table', () => {
  it.each(tableNames)('%s reads back exactly the rows that were written', (table) => {
    const columns = columnsOf(table);
    const text = (rows: readonly Values[]): string =>
      formatCsv([
        columns.map(([, column]) => column.title),
        ...rows.map((row) => columns.map(([key, column]) => written(row[key], column))),
      ]);
    fc.assert(
      fc.property(rowsOf(table), (rows) => {
        const read = readTable(
          table,
          'data/x.csv',
          text(rows),
          createCellReaders(() => undefined),
        );
        expect(read.problems).toEqual([]);
        expect(read.rows).toStrictEqual(
          rows.map((row, index) => ({ ...row, at: { file: 'data/x.csv', line: index + 2 } })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
