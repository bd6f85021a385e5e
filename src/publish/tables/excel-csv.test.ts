import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableName } from '../../schema/index.ts';
import { excelCsvFile, formulaSafe } from './excel-csv.ts';
import { publishPortal, tableText } from '../../../tests/fixtures/publish/publish-fixture.ts';

const portal = publishPortal();

describe('excelCsvFile', () => {
  const text = (table: TableName): string => tableText(portal, table, excelCsvFile(table));

  it('begins with a BOM, has Chinese titles and CRLF only', () => {
    const regions = text('regions');
    expect(regions.startsWith('\uFEFF编号,名称,级别,上级,区划代码,别名,示例\r\n')).toBe(true);
    expect(regions.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps numbers numbers, a refund too, and makes text harmless', () => {
    const expenses = text('expenses');
    expect(expenses).toContain(',100.10,');
    expect(expenses).toContain(',-100.10,');
    expect(expenses).not.toContain("'-100.10");
    expect(expenses).toContain("'@买菜");
    expect(text('services')).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text('services')).toContain("'-帮老人");
  });

  it('puts the lottery mark on rows of lottery money', () => {
    const [head, first, second] = text('receipts').split('\r\n');
    expect(head).toMatch(/,彩票标识,示例$/);
    expect(first).toMatch(/,彩票公益金资助—中国福利彩票,否$/);
    expect(second).toMatch(/,,否$/);
    expect(text('stations')).not.toContain('彩票标识');
  });
});

describe('formulaSafe', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\rx',
    '\tx',
    ' =1',
    '\u00A0=1',
    '\u3000＝1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '文字\n=1',
    '文字\r\n  -1',
  ])('puts an apostrophe before %j', (text) => {
    expect(formulaSafe(text)).toBe(`'${text}`);
  });

  it.each(['养老', '1-1', 'a=b', '2021-04', '“=1”', '周一至周五 08:30-12:00'])('leaves %j alone', (text) => {
    expect(formulaSafe(text)).toBe(text);
  });

  it('never gives a cell that begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(formulaSafe(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});
