import { find, type Portal } from '../../data/portal.ts';
import { isLottery } from '../../domain/money/ledger.ts';
import type { Row, TableName } from '../../schema/index.ts';

/** The fund that a row of money is of; a fund is of itself. */
function fundOf(table: TableName, row: Row<TableName>): string | undefined {
  if (table === 'funds') return row.id;
  const fund: unknown = Reflect.get(row, 'fund');
  return typeof fund === 'string' ? fund : undefined;
}

/** The lottery mark for a row of lottery money, at first hand or passed on; else undefined. */
export function lotteryMarkOf(portal: Portal, table: TableName, row: Row<TableName>): string | undefined {
  const fund = find(portal, 'funds', fundOf(table, row));
  return fund !== undefined && isLottery(portal, fund) ? portal.config.lottery_mark : undefined;
}

/** Whether a table has rows of lottery money: what describes it as a whole carries the lottery mark. */
export function hasLotteryRows(portal: Portal, table: TableName): boolean {
  const rows: readonly Row<TableName>[] = portal.tables[table];
  return rows.some((row) => lotteryMarkOf(portal, table, row) !== undefined);
}
