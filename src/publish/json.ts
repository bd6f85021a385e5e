import { moneyToText } from '../model/money.ts';
import type { Portal } from '../model/portal.ts';
import { tables, type ColumnSpec, type Row, type TableName } from '../tables/index.ts';
import { publishedCell, publishedColumns } from './cells.ts';
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
  const rows: readonly Row<TableName>[] = portal.tables[table];
  let separator = '\n';
  for (const row of rows) {
    const cells = columns.map(
      ([key, column]) => [key, jsonValue(column, publishedCell(portal, table, row, key))] as const,
    );
    yield separator + JSON.stringify(Object.fromEntries(cells));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function jsonValue(column: ColumnSpec, value: unknown): unknown {
  if (value === undefined) return null;
  return column.type === 'money' && typeof value === 'number' ? moneyToText(value) : value;
}
