import { formatCsv } from '../model/csv.ts';
import type { Portal } from '../model/portal.ts';
import type { ColumnSpec, Row, TableName } from '../tables/index.ts';
import { cellToText, publishedCell, publishedColumns } from './cells.ts';
import { hasLotteryRows, lotteryMarkOf } from './lottery.ts';
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
  const marked = hasLotteryRows(portal, table);
  const head = columns.map(([, column]) => column.title);
  yield byteOrderMark + formatCsv([marked ? [...head, '标识'] : head], lineEnd);
  const rows: readonly Row<TableName>[] = portal.tables[table];
  for (const row of rows) {
    const cells = columns.map(([key, column]) => spreadsheetCell(column, publishedCell(portal, table, row, key)));
    yield formatCsv([marked ? [...cells, lotteryMarkOf(portal, table, row)] : cells], lineEnd);
  }
}

function spreadsheetCell(column: ColumnSpec, value: unknown): string {
  const text = cellToText(column, value);
  return typeof value === 'number' ? text : formulaSafe(text);
}

/**
 * What makes a spreadsheet run a cell: = + - @ (also in full width), TAB or CR in the first place, behind blanks, or behind a
 * line break within the cell. Rule of OWASP “CSV Injection”, with the bypasses that are known.
 */
const formula = /^[\s\u00A0\u3000\uFEFF]*[=+\-@＝＋－＠]|^[\t\r]|[\r\n][\s\u00A0\u3000]*[=+\-@＝＋－＠]/;

/** Puts an apostrophe before text that a spreadsheet would run. */
export function formulaSafe(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
