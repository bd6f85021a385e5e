import { formatCsv } from '../model/csv.ts';
import type { Portal } from '../model/portal.ts';
import type { ColumnSpec, TableName } from '../tables/index.ts';
import { cellToText, publishedColumns, publishedRows } from './cells.ts';
import type { PublishedFile } from './published-file.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * `/data/excel/<table>.csv`, for Excel and WPS: Chinese titles, BOM, CRLF. Text that a spreadsheet would take for a
 * formula is made harmless; numbers and amounts stay numbers. Rows of lottery money carry the lottery mark.
 */
export function excelCsvFile(portal: Portal, table: TableName): PublishedFile {
  return { path: `data/excel/${table}.csv`, chunks: { [Symbol.iterator]: () => lines(portal, table) } };
}

function* lines(portal: Portal, table: TableName): Generator<string> {
  const columns = publishedColumns(table);
  yield byteOrderMark + formatCsv([columns.map(([, column]) => column.title)], lineEnd);
  for (const { cells } of publishedRows(portal, table)) {
    yield formatCsv([columns.map(([, column], index) => spreadsheetCell(column, cells[index]))], lineEnd);
  }
}

function spreadsheetCell(column: ColumnSpec, value: unknown): string {
  const written = cellToText(column, value);
  return typeof value === 'number' ? written : formulaSafe(written);
}

/**
 * What makes a spreadsheet run a cell: = + - @ (also in full width), TAB or CR in the first place, behind blanks, or behind a
 * line break within the cell. Rule of OWASP “CSV Injection”, with the bypasses that are known.
 */
const formula = /^[\s\u00A0\u3000\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]|[\r\n][\s\u00A0\u3000]*[=+\-@＝＋－＠]/;

/** Puts an apostrophe before text that a spreadsheet would run. */
export function formulaSafe(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}
