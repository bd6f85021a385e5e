import { ledgerTables } from '../../../schema/index.ts';
import { isAgreed } from '../../../domain/money/statements/statement-check.ts';
import { formatMoney } from '../../../data/cells/money.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';
import {
  amountsWithPeers,
  usualAmountWithout,
  type ComparisonGroup,
  type MoneyRow,
  type MoneyTable,
  type UsualAmount,
} from '../typical-amounts.ts';

/** 元 written for 分 or two noughts too many, and 元 for 万元; or the other way round. */
const slips = [
  [100, '百'],
  [1000, '千'],
  [10_000, '万'],
] as const;
/** An amount that is right seldom lies so many times outside of all others. */
const margin = 3;

/** Amounts a hundred, a thousand or ten thousand times larger or smaller than what is usual: a slip of the unit. */
export const unitSlip: Rule = {
  id: 'unit-slip',
  title: '金额没有错成万元或分',
  level: 'warning',
  impliedBy: ['amount-is-id'],
  check: (context) =>
    summarised(
      suspects(context),
      (count, lines) =>
        `有 ${String(count)} 笔和同类的差了一百倍、一千倍或一万倍（${lines}），多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。`,
    ),
};

function* suspects(context: CheckContext): Iterable<CellRemark> {
  for (const table of ledgerTables) {
    for (const [row, crowd] of amountsWithPeers(context.portal, table)) {
      if (isNear(row.amount, crowd)) continue;
      const usual = usualAmountWithout(crowd, row.amount);
      const slip = slipOf(row.amount, usual);
      // What its source adds up to the same total as we do was not mistyped.
      if (slip !== undefined && !isAgreed(context.portal, table, row)) yield finding(table, row, crowd, usual, slip);
    }
  }
}

/** Nearly every amount is so near the middle that nothing more has to be computed. */
function isNear(amount: number, { amounts }: ComparisonGroup): boolean {
  const middle = amounts[amounts.length >> 1] ?? 0;
  return amount < middle * 10 && amount * 10 > middle;
}

/** What the amount would be without the slip, and how the slip is put right in words. */
interface Slip {
  readonly meant: number;
  readonly words: string;
}

/** The slip that explains an amount far outside of the others, if without it the amount would lie among them. */
function slipOf(amount: number, usual: UsualAmount): Slip | undefined {
  const isLarge = amount > usual.median;
  const outside = isLarge ? amount / usual.most : usual.least / amount;
  if (outside < margin) return undefined;
  for (const [times, word] of slips) {
    const meant = isLarge ? amount / times : amount * times;
    // 6,098.35 元 times a hundred has no cents: an amount with cents was not multiplied.
    if (!Number.isInteger(meant) || !isLikely(meant, usual, times, outside)) continue;
    return { meant, words: isLarge ? `缩小到${word}分之一` : `放大到${word}倍` };
  }
  return undefined;
}

/**
 * Ten thousand times the usual is hardly ever right. A hundred or a thousand times may be, where the amounts differ much: then what was
 * meant must be near the middle, or the amount further outside than the others are apart.
 */
function isLikely(meant: number, { least, median, most }: UsualAmount, times: number, outside: number): boolean {
  if (times === 10_000) return meant * margin >= least && meant <= most * margin;
  const isMiddle = meant > median / margin && meant < median * margin;
  return isMiddle || (meant >= least && meant <= most && outside > Math.sqrt(most / least));
}

function finding(
  table: MoneyTable,
  row: MoneyRow,
  { whose }: ComparisonGroup,
  { count, median }: UsualAmount,
  { meant, words }: Slip,
): CellRemark {
  const message =
    `和${whose}的另外 ${String(count)} 笔差得太多，它们的中位数是 ${formatMoney(median)} 元；` +
    `${words}是 ${formatMoney(meant)} 元，就差不多了，多半是单位弄错了。金额以元为单位，请对照原件看一看；没有错就不用改。`;
  return { table, row, key: 'amount', message };
}
