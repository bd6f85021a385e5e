import { isAfter } from '../../../data/cells/date.ts';
import { formatMoney } from '../../../data/cells/money.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { balanceKinds, passedFrom, quantityOf } from '../../../domain/money/ledger.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import { sumOf } from '../../../domain/money/query/query.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Receipt = Row<'receipts'>;

/** I7: money that passes through several hands is counted once, so it must have come in, into another fund, and be enough. */
export const passedOn: Rule = {
  id: 'passed-on',
  title: '转出的不比收到的多',
  level: 'both',
  excusable: true,
  *check({ portal }) {
    for (const receipt of portal.tables.receipts) {
      const above = find(portal, 'receipts', receipt.upstream);
      if (above === undefined || above === receipt) continue;
      yield* link(receipt, above);
      yield* sum(portal, receipt, above);
    }
  },
};

function* link(receipt: Receipt, above: Receipt): Iterable<Remark> {
  const cell = { table: 'receipts', row: receipt, key: 'upstream' } as const;
  if (receipt.fund === above.fund) {
    const message = `和这一行是同一笔资金 "${above.fund}"：钱没有转到别处，不用填 上游收入，这一行多半也是重复的。请改正 资金 或 上游收入。`;
    yield { ...cell, message };
  }
  if (receipt.date !== undefined && above.date !== undefined && isAfter(above.date, receipt.date)) {
    const message = `的日期是 ${above.date}，比转来的这一笔（${receipt.date}）还晚：钱还没有到，就已经转出去了。请核对这两个日期；确实是先垫付的，就不用改。`;
    yield { ...cell, level: 'warning', message };
  }
}

/** Told once, at the last row that hands something on. What is carried over may be left from several receipts. */
function* sum(portal: Portal, receipt: Receipt, above: Receipt): Iterable<Remark> {
  if (receipt.kind === 'carried') return;
  const passed = passedFrom(portal, above.id).filter(({ kind }) => kind !== 'carried');
  if (passed.at(-1) !== receipt) return;
  const received = quantityOf(above);
  const kind = balanceKinds.filter((each) => each !== 'carried');
  const given = answer(portal, sumOf('receipts', { upstream: above.id, kind })).quantity;
  if (received.bound !== 'exact' || given.bound !== 'exact' || given.value <= received.value) return;
  const message =
    `转来的比上游收到的多：${above.id} 收到 ${formatMoney(received.value)} 元，从它转来的一共 ${formatMoney(given.value)} 元，` +
    `多 ${formatMoney(given.value - received.value)} 元。请核对金额和 上游收入。`;
  yield { table: 'receipts', row: receipt, key: 'amount', message };
}
