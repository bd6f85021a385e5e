import { isAfter, yearOf } from '../../../data/cells/date.ts';
import { formatMoney } from '../../../data/cells/money.ts';
import { find, type Portal } from '../../../data/portal.ts';
import type { Quantity } from '../../../data/cells/quantity.ts';
import { leftAfter } from '../../../domain/money/fund-account.ts';
import { fundBooks } from '../../../domain/money/fund-books.ts';
import { holderOf, holdingOf } from '../../../domain/money/money-holder.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import { sumOf } from '../../../domain/money/query/query.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { unreadMoney } from '../../support/unread-money.ts';

type Receipt = Row<'receipts'>;

/** I2: what a fund hands on to the next year is what it had left at the end of the year before. */
export const carriedOver: Rule = {
  id: 'carried-over',
  title: '结转的就是上年结余',
  level: 'error',
  excusable: true,
  *check({ portal }) {
    const unread = unreadMoney(portal);
    const carried = portal.tables.receipts.filter(({ kind, upstream }) => kind === 'carried' && upstream !== undefined);
    const handedOn = new Map(
      carried.toReversed().flatMap((receipt) => {
        const above = fundAbove(portal, receipt);
        return above === undefined ? [] : [[above.id, receipt] as const];
      }),
    );
    for (const receipt of portal.tables.receipts) {
      yield* nowhere(portal, receipt);
      yield* late(receipt);
      yield* afterwards('receipts', receipt, handedOn.get(receipt.fund));
    }
    for (const [fund, receipt] of handedOn) {
      for (const expense of rowsBy(portal, 'expenses', 'fund', fund)) {
        yield* afterwards('expenses', expense, receipt);
      }
    }
    const groups = Map.groupBy(
      carried,
      (receipt) => `${fundAbove(portal, receipt)?.id ?? ''} ${receipt.date?.slice(0, 4) ?? ''}`,
    );
    for (const receipts of groups.values()) {
      const [first] = receipts;
      const above = first && fundAbove(portal, first);
      const year = yearOf(first?.date);
      if (above === undefined || year === undefined || unread(above.id)) continue;
      yield* judge(portal, receipts, above, year);
    }
  },
};

/** What was left over stands in the new year from its first day. */
function* late(receipt: Receipt): Iterable<Remark> {
  const { kind, date } = receipt;
  if (kind !== 'carried' || date === undefined || date.length < 7 || date.slice(5, 7) === '01') return;
  const message = `不在一月，而上年结转是新的一年开头就有的。请核对日期，一般是 ${date.slice(0, 4)}-01-01；没有错就不用改。`;
  yield { table: 'receipts', row: receipt, key: 'date', level: 'warning', message };
}

/** What was left over was left over somewhere: in a fund of the same holder, if it kept its books here in that year. */
function* nowhere(portal: Portal, receipt: Receipt): Iterable<Remark> {
  const year = yearOf(receipt.date);
  if (receipt.kind !== 'carried' || receipt.upstream !== undefined || year === undefined) return;
  const holder = holderOf(portal, receipt);
  const funds = holder === undefined ? [] : holdingOf(portal, holder).funds;
  const earlier = funds.find(({ id }) =>
    rowsBy(portal, 'receipts', 'fund', id).some(({ date }) => (yearOf(date) ?? year) < year),
  );
  if (earlier === undefined) return;
  const message = `空着，而类别是上年结转：看不出是哪一笔剩下的，转来的钱会在合计里算两次。请填上年那笔收入的编号（例如资金 ${earlier.id} 的）。`;
  yield { table: 'receipts', row: receipt, key: 'upstream', level: 'warning', message };
}

/** A fund that has handed on what was left has nothing coming in any more, and nothing to spend. */
function* afterwards(
  table: 'receipts' | 'expenses',
  row: Receipt | Row<'expenses'>,
  carried: Receipt | undefined,
): Iterable<Remark> {
  const { date } = row;
  if (date === undefined || carried?.date === undefined || !isAfter(date, carried.date)) return;
  const message = `不大对：资金 ${row.fund} 在 ${carried.date} 已经把余下的钱结转给 ${carried.fund}，这一笔却在那以后。请核对资金和日期；没有错就不用改。`;
  yield { table, row, key: 'fund', level: 'warning', message };
}

function fundAbove(portal: Portal, { upstream }: Receipt): Row<'funds'> | undefined {
  return find(portal, 'funds', find(portal, 'receipts', upstream)?.fund);
}

function* judge(portal: Portal, receipts: readonly Receipt[], above: Row<'funds'>, year: number): Iterable<Remark> {
  const left = leftBefore(portal, above, year);
  const carried = answer(portal, sumOf('receipts', { id: receipts.map(({ id }) => id) })).quantity;
  const last = receipts.at(-1);
  if (left?.bound !== 'exact' || carried.bound !== 'exact' || carried.value === left.value || !last) return;
  const message =
    `和上年结余不一样：${above.id} 到 ${String(year - 1)} 年底的结余是 ${formatMoney(left.value)} 元，` +
    `转到 ${String(year)} 年的是 ${formatMoney(carried.value)} 元，差 ${formatMoney(Math.abs(carried.value - left.value))} 元。请核对结转的金额，和那笔资金的收入、支出。`;
  yield { table: 'receipts', row: last, key: 'amount', message };
}

/** What a fund had left at the end of the year before; undefined where that is not public. */
function leftBefore(portal: Portal, fund: Row<'funds'>, year: number): Quantity | undefined {
  const { account, balanceKnown } = fundBooks(portal, fund);
  return balanceKnown ? leftAfter(portal, account, year - 1).quantity : undefined;
}
