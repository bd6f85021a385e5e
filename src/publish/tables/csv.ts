import { formatCsv, quoteCell } from '../../data/csv/csv.ts';
import type { TableName } from '../../schema/index.ts';
import { publishedColumns, type PublishedCell } from './cells.ts';
import type { TableFile } from './table-file.ts';

/**
 * `/data/<table>.csv`, for programs: English keys, UTF-8 without BOM, LF, amounts in 元 with two decimals, lists joined
 * by ；, booleans 是/否. The last columns are worked out by the site: the lottery mark, and whether the row is a sample.
 */
export function csvFile(table: TableName): TableFile {
  const head = formatCsv([publishedColumns(table).map(([key]) => key)]);
  return { path: `data/${table}.csv`, head, line, end: '' };
}

function line(cells: readonly PublishedCell[]): string {
  return cells.map(({ text, plain }) => (plain ? text : quoteCell(text))).join(',') + '\n';
}
