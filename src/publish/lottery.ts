import { find, type Portal } from '../model/portal.ts';
import { isLottery } from '../queries/ledger.ts';
import type { Row, TableName } from '../tables/index.ts';

function fundOf(portal: Portal, table: TableName, row: Row<TableName>): string | undefined {
  if (table === 'funds') return row.id;
  return table === 'receipts' || table === 'budgets' || table === 'expenses'
    ? find(portal, table, row.id)?.fund
    : undefined;
}

/** The lottery mark for a row of lottery money, else nothing. */
export function lotteryMarkOf(portal: Portal, table: TableName, row: Row<TableName>): string {
  const fund = find(portal, 'funds', fundOf(portal, table, row));
  return fund !== undefined && isLottery(portal, fund) ? portal.config.lottery_mark : '';
}

/** Whether a table has rows of lottery money: exports of it carry the lottery mark. */
export function hasLotteryRows(portal: Portal, table: TableName): boolean {
  const rows: readonly Row<TableName>[] = portal.tables[table];
  return rows.some((row) => lotteryMarkOf(portal, table, row) !== '');
}
