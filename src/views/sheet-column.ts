import { columnsOf, type TableName } from '../schema/index.ts';

/** The letter of a column in the published spreadsheet files: A for the first, AA after Z. Undefined where there is no such column. */
export function sheetColumn(table: TableName, key: string): string | undefined {
  let position = columnsOf(table).findIndex(([name]) => name === key) + 1;
  let letters = '';
  for (; position > 0; position = Math.floor((position - 1) / 26))
    letters = String.fromCodePoint(65 + ((position - 1) % 26)) + letters;
  return letters === '' ? undefined : letters;
}
