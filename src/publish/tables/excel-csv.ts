import { formatCsv, quoteCell } from '../../data/csv/csv.ts';
import type { TableName } from '../../schema/index.ts';
import { publishedColumns, type PublishedCell } from './cells.ts';
import type { TableFile } from './table-file.ts';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/**
 * `/data/excel/<table>.csv`, for Excel and WPS: Chinese titles, BOM, CRLF. Text that a spreadsheet would take for a
 * formula is made harmless; numbers and amounts stay numbers. Rows of lottery money carry the lottery mark.
 */
export function excelCsvFile(table: TableName): TableFile {
  const head = byteOrderMark + formatCsv([publishedColumns(table).map(([, column]) => column.title)], lineEnd);
  return { path: `data/excel/${table}.csv`, head, line, end: '' };
}

function line(cells: readonly PublishedCell[]): string {
  return (
    cells.map((cell) => (cell.plain && cell.shown === cell.text ? cell.text : spreadsheetCell(cell))).join(',') +
    lineEnd
  );
}

function spreadsheetCell({ value, text, shown }: PublishedCell): string {
  return quoteCell(typeof value === 'number' ? text : formulaSafe(shown));
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
