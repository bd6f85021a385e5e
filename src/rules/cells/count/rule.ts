import { columnsOf, tableNames, type TableName } from '../../../schema/index.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Counts that cannot be or hardly are: negative, nought or far too many. */
export const count: Rule = {
  id: 'count',
  title: '数目合常理',
  level: 'both',
  *check(context) {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if ('range' in column && column.range !== 'any') yield* outside(context, table, key, column.range);
      }
    }
    yield* lessThanNone(context);
    yield* nothing(context);
  },
};

function* outside(
  { portal }: CheckContext,
  table: TableName,
  key: string,
  [least, most]: readonly [number, number],
): Iterable<Remark> {
  for (const row of rowsOf(portal, table)) {
    const value = row[key];
    if (typeof value !== 'number' || (value >= least && value <= most)) continue;
    const cell = { table, row, key } as const;
    if (value < least) yield { ...cell, message: `太小：这里最少是 ${String(least)}。请核对；不清楚就空着。` };
    else
      yield {
        ...cell,
        level: 'warning',
        message: `太大：这里很少超过 ${String(most)}。请核对，多半是多打了几位；没有错就不用改。`,
      };
  }
}

/** Fewer people or things than none; what changed, in per cent, may well have gone down. */
function* lessThanNone({ portal }: CheckContext): Iterable<Remark> {
  for (const row of portal.tables.figures) {
    const { value, unit } = row;
    if (value >= 0 || /%|％|百分点|℃|度/.test(unit)) continue;
    const message = `是负数，而单位是 "${unit}"。请对照原文核对数值和单位。`;
    yield { table: 'figures', row, key: 'value', message };
  }
}

/** A payment of nothing, or of a quantity that is not there. */
function* nothing({ portal }: CheckContext): Iterable<Remark> {
  for (const row of portal.tables.expenses) {
    const { quantity, refund_of: refunded } = row;
    if (quantity === undefined || quantity > 0 || refunded !== undefined) continue;
    const message = '不是正数，而这一笔不是冲销。请核对；没有数量就空着。';
    yield { table: 'expenses', row, key: 'quantity', message };
  }
  for (const table of ['receipts', 'expenses'] as const) {
    for (const row of portal.tables[table]) {
      // A notice may well say that nothing was paid yet; then it stands in its words.
      if (row.amount !== 0 || row.as_written !== undefined) continue;
      const message =
        '是 0 元，没有收也没有付。请对照凭证填上金额；原文写着是 0 元的，在写法里照抄；没有这笔钱就删掉这一行。';
      yield { table, row, key: 'amount', level: 'warning', message };
    }
  }
}
