import type { Portal } from '../../data/portal.ts';
import { tables, type TableName } from '../../schema/index.ts';
import { publishedColumns } from './cells.ts';
import { hasLotteryRows } from './lottery.ts';
import type { TableFile } from './table-file.ts';

/**
 * `/data/<table>.json`: `{table, title, licence, rows}`, one row a line. Amounts are texts such as "61268.00", since a
 * number of 元 may not survive a reader's float; an empty cell is null, a list an array. A table with lottery money
 * carries the lottery mark.
 */
export function jsonFile(portal: Portal, table: TableName): TableFile {
  const { licence, lottery_mark: mark } = portal.config;
  const head = { table, title: tables[table].title, licence, ...(hasLotteryRows(portal, table) ? { mark } : {}) };
  const columns = publishedColumns(table);
  // The keys are written once for all rows: making and writing an object a row takes twice as long.
  const keys = columns.map(([key], index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  return {
    path: `data/${table}.json`,
    head: `${JSON.stringify(head).slice(0, -1)},"rows":[`,
    line: (cells, row) => {
      let line = row === 0 ? '\n' : ',\n';
      for (const [index, cell] of cells.entries()) line += (keys[index] ?? '') + cell.json;
      return `${line}}`;
    },
    end: '\n]}\n',
  };
}
