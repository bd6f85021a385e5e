import { moneyToText } from '../../../data/cells/money.ts';
import { find } from '../../../data/portal.ts';
import { columnsOf, tableNames, type Row, type TableName } from '../../../schema/index.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { rowsOf } from '../../support/rows.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';

/** Negative amounts stand only in refunds; a refund gives back no more than was paid, to the fund it came from. */
export const moneySign: Rule = {
  id: 'money-sign',
  title: '负数只用于冲销',
  level: 'error',
  *check(context) {
    const { portal } = context;
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'money' && column.negative !== true && table !== 'receipts')
          yield* below(context, table, key);
      }
    }
    for (const row of portal.tables.receipts) yield* receipt(row);
    for (const row of portal.tables.expenses) yield* expense(context, row);
  },
};

function* below(context: CheckContext, table: TableName, key: string): Iterable<Remark> {
  for (const row of rowsOf(context.portal, table)) {
    const value = row[key];
    if (typeof value !== 'number' || value >= 0) continue;
    const message = '是负数，这里只能填正数。退回的钱请在 支出 表用 冲销 记。';
    yield { table, row, key, message };
  }
}

/** Money that went back to whoever granted it stands below 0, and nothing else of the receipts does. */
function* receipt(row: Row<'receipts'>): Iterable<Remark> {
  const back = row.kind === 'handed_back';
  if (back ? row.amount <= 0 : row.amount >= 0) return;
  const message = back
    ? '是退回上级的钱，金额要写成负数。请在前面加负号；不是退回上级就改类别。'
    : '是负数，这里只能填正数。退回上级财政的，类别写退回上级；卖方退回的钱，请在 支出 表用 冲销 记。';
  yield { table: 'receipts', row, key: 'amount', message };
}

function* expense(context: CheckContext, row: Row<'expenses'>): Iterable<Remark> {
  if (row.refund_of === undefined) {
    if (row.amount < 0)
      yield {
        table: 'expenses',
        row,
        key: 'amount',
        message: '是负数，却没有写冲销哪一笔。请在 冲销 填原来那笔支出的编号；不是冲销就改成正数。',
      };
    return;
  }
  if (row.amount >= 0)
    yield {
      table: 'expenses',
      row,
      key: 'amount',
      message: '是冲销，金额要写成负数。请在前面加负号；不是冲销就把 冲销 空着。',
    };
  const original = find(context.portal, 'expenses', row.refund_of);
  // What refunds itself is a circle, and told as one.
  if (original === undefined || original === row) return;
  if (original.fund !== row.fund) {
    const message = `和被冲销的那笔支出不是同一笔资金，那一笔是 "${original.fund}"。退回的钱要回到原来的资金，请改正。`;
    yield { table: 'expenses', row, key: 'fund', message };
  }
  // What is itself a refund gave nothing that could be given back; that it is one is told by another rule.
  if (original.refund_of !== undefined) return;
  const refunds = rowsBy(context.portal, 'expenses', 'refund_of', original.id);
  const back = refunds.reduce((sum, refund) => sum - refund.amount, 0);
  // Told once, at the last refund of the payment.
  if (back > original.amount && refunds.at(-1) === row) {
    const message = `冲销得太多：${original.id} 付了 ${moneyToText(original.amount)} 元，一共冲销了 ${moneyToText(back)} 元。请核对金额。`;
    yield { table: 'expenses', row, key: 'amount', message };
  }
}
