import { moneyToText } from '../model/money.ts';
import type { Portal } from '../model/portal.ts';
import { tables, type ColumnSpec, type TableName } from '../tables/index.ts';
import { publishedColumns, publishedRows } from './cells.ts';
import { hasLotteryRows } from './lottery.ts';
import type { PublishedFile } from './published-file.ts';

/**
 * `/data/<table>.json`: `{table, title, licence, rows}`, one row a line. Amounts are texts such as "61268.00", since a
 * number of 元 may not survive a reader's float; an empty cell is null, a list an array. A table with lottery money
 * carries the lottery mark.
 */
export function jsonFile(portal: Portal, table: TableName): PublishedFile {
  return { path: `data/${table}.json`, chunks: { [Symbol.iterator]: () => lines(portal, table) } };
}

function* lines(portal: Portal, table: TableName): Generator<string> {
  const columns = publishedColumns(table);
  const { licence, lottery_mark: mark } = portal.config;
  const head = { table, title: tables[table].title, licence, ...(hasLotteryRows(portal, table) ? { mark } : {}) };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  // The keys are written once for all rows: making and writing an object a row takes twice as long.
  const keys = columns.map(([key], index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  let separator = '\n';
  for (const { cells } of publishedRows(portal, table)) {
    yield separator + keys.map((key, index) => key + jsonText(columns[index]?.[1], cells[index])).join('') + '}';
    separator = ',\n';
  }
  yield '\n]}\n';
}

function jsonText(column: ColumnSpec | undefined, value: unknown): string {
  if (value === undefined) return 'null';
  return JSON.stringify(column?.type === 'money' && typeof value === 'number' ? moneyToText(value) : value);
}
