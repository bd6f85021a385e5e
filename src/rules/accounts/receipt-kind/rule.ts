import { yearOf } from '../../../data/cells/date.ts';
import { moneyToText } from '../../../data/cells/money.ts';
import type { Portal } from '../../../data/portal.ts';
import { entersBalance } from '../../../domain/money/ledger.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Receipt = Row<'receipts'>;

/** What the words beside a receipt say of it has to go with its kind and with where it comes from. */
export const receiptKind: Rule = {
  id: 'receipt-kind',
  title: '收入的类别和备注对得上',
  level: 'warning',
  *check({ portal }) {
    for (const receipt of portal.tables.receipts) {
      if (!entersBalance(receipt)) continue;
      yield* words(receipt);
      yield* period(receipt);
      if (receipt.kind !== 'interest') continue;
      yield* interest(portal, receipt);
      yield* twice(portal, receipt);
    }
  },
};

const passedOn = /转来|转过来|转下来|转拨|只算一次/;
const carriedOver = /没用完|上年(?:的)?(?:结余|结转)|去年(?:没|剩)/;
const inKind = /折价|折算|实物|没有进账/;

function* words(receipt: Receipt): Iterable<Remark> {
  const note = `${receipt.note ?? ''} ${receipt.as_written ?? ''}`;
  const at = (key: string) => ({ table: 'receipts', row: receipt, key }) as const;
  if (inKind.test(note)) {
    const message = '和备注对不上：备注说的是实物，没有进账，算进余额就多出一笔钱。请改为 "实物折价"，或改备注。';
    yield { ...at('kind'), message };
  } else if (carriedOver.test(note) && receipt.kind !== 'carried') {
    const message = '和备注对不上：备注说的是上年剩下的钱。请改为 "上年结转"，或改备注。';
    yield { ...at('kind'), message };
  } else if (passedOn.test(note) && receipt.upstream === undefined) {
    const message =
      '空着，而备注说这笔钱是从别的资金转来的：不写从哪一笔来，合计里就算了两次。请填那一笔收入的编号，或改备注。';
    yield { ...at('upstream'), message };
  }
}

/** What the source says of the time, and the day that stands beside it. */
function* period(receipt: Receipt): Iterable<Remark> {
  const { date, period: written } = receipt;
  const years = [...(written ?? '').matchAll(/(20\d{2})年/g)].map(([, year]) => Number(year));
  const year = yearOf(date);
  if (written === undefined || year === undefined || years.length === 0) return;
  if (year >= Math.min(...years) && year <= Math.max(...years)) return;
  const message = `和日期 "${date ?? ''}" 不是同一年。请核对期间和日期。`;
  yield { table: 'receipts', row: receipt, key: 'period', message };
}

/** A bank gives interest to a fund once on a day. */
function* twice(portal: Portal, receipt: Receipt): Iterable<Remark> {
  const same = rowsBy(portal, 'receipts', 'fund', receipt.fund).filter(
    ({ kind, date }) => kind === 'interest' && date !== undefined && date === receipt.date,
  );
  const [first] = same;
  if (first === undefined || same.length < 2) return;
  const other = first === receipt ? same[1] : first;
  const message = `和 ${other?.id ?? ''} 是同一笔资金同一天的利息，一天不会结两次。请核对资金和日期。`;
  yield { table: 'receipts', row: receipt, key: 'fund', message };
}

/** A tenth of all that the fund received is more than any bank gives in a year. */
function* interest(portal: Portal, receipt: Receipt): Iterable<Remark> {
  const others = rowsBy(portal, 'receipts', 'fund', receipt.fund).filter(
    (other) => other.kind !== 'interest' && entersBalance(other),
  );
  const received = others.reduce((total, { amount }) => total + amount, 0);
  if (others.length === 0 || receipt.amount * 10 <= received) return;
  const message = `比这笔资金收到的钱（${moneyToText(received)} 元）的一成还多，没有这么高的利息。请核对金额和类别。`;
  yield { table: 'receipts', row: receipt, key: 'amount', message };
}
