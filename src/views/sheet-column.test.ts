import { expect, it } from 'vitest';
import { columnsOf } from '../schema/index.ts';
import { sheetColumn } from './sheet-column.ts';

it('names columns as a spreadsheet does', () => {
  expect(sheetColumn('receipts', 'id')).toBe('A');
  expect(sheetColumn('receipts', 'fund')).toBe('B');
  expect(sheetColumn('receipts', 'nothing')).toBeUndefined();
  const [key = ''] = columnsOf('services')[26] ?? [];
  expect(sheetColumn('services', key)).toBe('AA');
});
