import { describe, expect, it } from 'vitest';
import { columnsOf, tableNames } from '../../schema/index.ts';
import { rowMaker } from './row-maker.ts';

const at = { file: 'data/poli/stations.csv', line: 2 };

describe('rowMaker', () => {
  it.each(tableNames)(
    'puts every value of a row of %s under its column, in their order, and the place last',
    (table) => {
      const columns = columnsOf(table);
      const row = rowMaker(table)(
        columns.map(([key]) => `value of ${key}`),
        at,
      );
      expect(Object.entries(row)).toEqual([...columns.map(([key]) => [key, `value of ${key}`]), ['at', at]]);
    },
  );

  it('leaves out no column whose value is missing', () => {
    expect(Object.keys(rowMaker('glossary')([], at))).toEqual(['id', 'term', 'meaning', 'example', 'at']);
  });
});
