import { find, type Portal } from '../../../data/portal.ts';
import { keepsWholeBooks } from '../../../domain/money/fund-books.ts';
import { entersBalance } from '../../../domain/money/ledger.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import { cellPlace } from '../../support/place.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';

/** Who publishes its own books has the vouchers: nothing in them is without a day, without a payee, or about so much. */
export const ownBooks: Rule = {
  id: 'own-books',
  title: '自己的账写全',
  level: 'warning',
  check: (context) =>
    summarised(
      gaps(context),
      (count, lines) => `有 ${String(count)} 行没有写全（${lines}）。这是自己的账，凭证上都有，请补上。`,
    ),
};

function* gaps({ portal }: CheckContext): Iterable<CellRemark> {
  for (const receipt of portal.tables.receipts) if (isOwn(portal, receipt)) yield* gapsOfReceipt(receipt);
  for (const expense of portal.tables.expenses) if (isOwn(portal, expense)) yield* gapsOfExpense(portal, expense);
}

function isOwn(portal: Portal, row: Row<'receipts'> | Row<'expenses'>): boolean {
  const fund = find(portal, 'funds', row.fund);
  return fund !== undefined && keepsWholeBooks(portal, fund);
}

function* gapsOfReceipt(receipt: Row<'receipts'>): Iterable<CellRemark> {
  if (!entersBalance(receipt)) return;
  if (receipt.date === undefined) {
    const message = '空着，这笔收入就算不进任何一年。这是自己的账，请填到账的日期。';
    yield { table: 'receipts', row: receipt, key: 'date', message };
  }
  yield* inexact('receipts', receipt);
}

/** Words that stand for any expense. */
const saysNothing = /^(?:其他|其它|杂项|杂费|支出|费用|款|付款|报销|备用金|补记|略|无|同上|.)(?:支出|费用|款)?$/u;

function* gapsOfExpense(portal: Portal, expense: Row<'expenses'>): Iterable<CellRemark> {
  if (expense.date.length < 10) {
    const message = '没有写到哪一天。这是自己的账，凭证上有付款的日子，请写全，例如 2024-04-10。';
    yield { table: 'expenses', row: expense, key: 'date', message };
  }
  // A file that leaves the column out says nothing of payees at all.
  const place = cellPlace(portal, 'expenses', expense.at, 'payee');
  if (place.column !== undefined && expense.payee === undefined && expense.payee_group === undefined) {
    const message = '空着，收款群体 也空着：看不出钱付给了谁。请填收款的机构；付给许多人的，填 收款群体 和 人数。';
    yield { table: 'expenses', row: expense, key: 'payee', message };
  }
  if (saysNothing.test(expense.summary)) {
    const message = '没有说买了什么、做了什么。请写清楚，例如 “东街助餐点四月堂食补贴”。';
    yield { table: 'expenses', row: expense, key: 'summary', message };
  }
  if (expense.quantity !== undefined && expense.unit === undefined) {
    const message = '空着，而 数量 有数：看不出是多少什么。请填单位，例如 份。';
    yield { table: 'expenses', row: expense, key: 'unit', message };
  }
  if (expense.quantity === undefined && expense.unit !== undefined) {
    const message = '空着，而 单位 有字：看不出是多少。请填数量，或把单位也空着。';
    yield { table: 'expenses', row: expense, key: 'quantity', message };
  }
  yield* inexact('expenses', expense);
}

function* inexact(table: 'receipts' | 'expenses', row: Row<'receipts'> | Row<'expenses'>): Iterable<CellRemark> {
  if (row.precision === undefined || row.precision === 'exact') return;
  const message = '说明金额不确切，而这是自己的账，凭证上有确切的数：不改，余额就无法核对。请填确数，把精度空着。';
  yield { table, row, key: 'precision', message };
}
