import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCellReaders } from '../../data/cells/cell-readers.ts';
import { readTable } from '../../data/csv/read-table.ts';
import { loadPortal } from '../../data/load.ts';
import type { Portal } from '../../data/portal.ts';
import { columnsOf, tableNames, type ColumnSpec, type Row, type TableName } from '../../schema/index.ts';
import { cellToText } from './cells.ts';
import { csvFile } from './csv.ts';
import { publishPortal, tableText } from '../../../tests/fixtures/publish/publish-fixture.ts';

function csvText(portal: Portal, table: TableName): string {
  return tableText(portal, table, csvFile(table));
}

/** Rows as they are published: without their place, and without the mark that the last column now carries. */
function bare(rows: readonly Row<TableName>[]): readonly unknown[] {
  return rows.map((row) => ({ ...row, at: undefined, sample: undefined }));
}

function readBack(table: TableName, text: string): readonly unknown[] {
  return bare(
    readTable(
      table,
      'data/x.csv',
      text,
      createCellReaders(() => undefined),
    ).rows,
  );
}

describe('csvFile', () => {
  const portal = publishPortal();

  it('has English keys, no BOM, LF, amounts in 元, and says in the last columns what is lottery money and what is a sample', () => {
    expect(csvText(portal, 'receipts')).toBe(
      'id,fund,date,period,amount,precision,as_written,kind,voucher_no,upstream,station,region,organization,note,source,lottery_mark,sample\n' +
        'r1,a,2024-05,,61268.00,,,allocated,,,,,,,doc,彩票公益金资助—中国福利彩票,false\n' +
        'r2,b,,,0.07,,,donated,,,,,,,doc,,false\n',
    );
    expect(csvText(portal, 'regions')).toBe(
      'id,name,level,parent,code,aliases,sample\ncn,全国,country,,,,false\nxian,甲县,county,cn,,,false\nyang,示例镇,township,xian,,,true\ncun,示例村,village,yang,,,true\n',
    );
  });

  it('reads back as the same rows, every table', () => {
    expect(portal.problems.filter(({ kind }) => kind !== 'file')).toEqual([]);
    for (const table of tableNames) {
      expect(readBack(table, csvText(portal, table))).toEqual(bare(portal.tables[table]));
    }
  });

  it('reads back as the same rows, whatever the cells hold', () => {
    fc.assert(
      fc.property(anyTable(), ({ table, rows }) => {
        const text = csvText(portalWith(table, rows), table);
        expect(readBack(table, text)).toEqual(bare(rows));
      }),
      { numRuns: 200 },
    );
  });
});

describe('cellToText', () => {
  it('writes small numbers in digits', () => {
    expect(cellToText({ title: '数值', help: '', type: 'decimal', range: 'any' }, 0.000001)).toBe('0.000001');
  });
});

const empty = loadPortal({ list: () => [], read: () => new Uint8Array() }, { data: 'data', content: 'content' });

function portalWith(table: TableName, rows: readonly Row<TableName>[]): Portal {
  return { ...empty, tables: { ...empty.tables, [table]: rows } };
}

function anyTable(): fc.Arbitrary<{ readonly table: TableName; readonly rows: readonly Row<TableName>[] }> {
  return fc.constantFrom(...tableNames).chain((table) => {
    const cells = Object.fromEntries(columnsOf(table).map(([key, column]) => [key, anyCell(column)]));
    // Sound: every cell is made by its own column.
    const row = fc
      .record(cells)
      .map((values) => ({ ...values, at: { file: 'data/x.csv', line: 2 } }) as unknown as Row<TableName>);
    return fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({ table, rows }));
  });
}

/** Text as a cell may hold it: no line break, not blank at the ends, quotes and commas and formulas welcome. */
const anyText = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('=1+1', '"', ',', '"a",b', '“引”', '-5'))
  .map((text) => text.replaceAll(/[\r\n\uFEFF\p{C}\p{Z}]/gu, ''))
  .filter((text) => text.trim() === text && text !== '');

const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);

function anyCell(column: ColumnSpec): fc.Arbitrary<unknown> {
  const single = anySingle(column);
  if ('list' in column && column.list) return fc.array(single, { maxLength: 3 });
  return column.required === true ? single : fc.option(single, { nil: undefined });
}

function anySingle(column: ColumnSpec): fc.Arbitrary<unknown> {
  switch (column.type) {
    case 'text':
      return anyText.filter((text) => !/[；;]/.test(text) && Array.from(text).length <= (column.max ?? 99));
    case 'enum':
      return fc.constantFrom(...Object.keys(column.values));
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2021', '2021-04', '2021-04-18');
    case 'moment':
      return fc.constantFrom('2026-12-05', '2026-12-05 09:00');
    case 'integer':
    case 'money':
      return fc.integer({ min: -1e12, max: 1e12 });
    case 'decimal':
      return fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e4);
    case 'hours':
      return fc.constantFrom('每天 08:00-18:00', '周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30');
    case 'uscc':
      return fc.constant('91350100M000100Y43');
    case 'phone':
      return fc.constantFrom('0532-88888888', '12345');
    case 'url':
      return fc.constant('https://example.org/a?b=1,2');
    case 'sha256':
      return fc.constant('a'.repeat(64));
    case 'id':
    case 'ref':
    case 'subject':
      return anyId;
  }
}
