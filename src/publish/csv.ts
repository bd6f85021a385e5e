import { formatCsv } from '../model/csv.ts';
import type { Portal } from '../model/portal.ts';
import type { TableName } from '../tables/index.ts';
import { cellToText, publishedColumns, publishedRows } from './cells.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * `/data/<table>.csv`, for programs: English keys, UTF-8 without BOM, LF, amounts in 元 with two decimals, lists joined
 * by ；, booleans 是/否. The last columns are worked out by the site: the lottery mark, and whether the row is a sample.
 */
export function csvFile(portal: Portal, table: TableName): PublishedFile {
  return { path: `data/${table}.csv`, chunks: { [Symbol.iterator]: () => lines(portal, table) } };
}

function* lines(portal: Portal, table: TableName): Generator<string> {
  const columns = publishedColumns(table);
  yield formatCsv([columns.map(([key]) => key)]);
  for (const { cells } of publishedRows(portal, table)) {
    yield formatCsv([columns.map(([, column], index) => cellToText(column, cells[index]))]);
  }
}
