import { find, type Portal } from '../model/portal.ts';
import { isLottery } from '../queries/ledger.ts';
import { perPortal } from '../queries/memo.ts';
import type { Row, TableName } from '../tables/index.ts';

const lotteryFunds = perPortal(
  (portal) => new Set(portal.tables.funds.filter((fund) => isLottery(portal, fund)).map((fund) => fund.id)),
);

function fundOf(portal: Portal, table: TableName, row: Row<TableName>): string | undefined {
  if (table === 'funds') return row.id;
  return table === 'receipts' || table === 'budgets' || table === 'expenses'
    ? find(portal, table, row.id)?.fund
    : undefined;
}

/** The lottery mark for a row of lottery money, else nothing. */
export function lotteryMarkOf(portal: Portal, table: TableName, row: Row<TableName>): string {
  const fund = fundOf(portal, table, row);
  return fund !== undefined && lotteryFunds(portal).has(fund) ? portal.config.lottery_mark : '';
}

/** Whether a table has rows of lottery money: exports of it carry the lottery mark. */
export function hasLotteryRows(portal: Portal, table: TableName): boolean {
  const rows: readonly Row<TableName>[] = portal.tables[table];
  return rows.some((row) => lotteryMarkOf(portal, table, row) !== '');
}
