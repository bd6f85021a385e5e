import type { Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import { mainWords } from '../main-words.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';

type Expense = Row<'expenses'>;

/** What is paid by the quarter, the half-year or the month is paid once for each: 第三季度 twice in a year is a slip, or paid twice. */
export const periodTwice: Rule = {
  id: 'period-twice',
  title: '一期只付一次，不早付',
  level: 'warning',
  check: ({ portal }) =>
    summarised(
      told(portal),
      (count, lines) =>
        `有 ${String(count)} 笔写的期间和日期、和别的行对不上（${lines}）。请对照凭证，核对摘要和日期。`,
    ),
};

/** The words of a time within a year. */
const time = /第?([一二三四1-4])季度|([上下])半年/;

function* told(portal: Portal): Iterable<CellRemark> {
  const rows = portal.tables.expenses.filter(
    ({ amount, refund_of: refunded, summary, date }) =>
      amount > 0 && refunded === undefined && date.length === 10 && time.test(summary),
  );
  for (const group of Map.groupBy(rows, markOf).values()) {
    const early = group.filter((row) => group.length > 1 && isBeforeItsTime(row));
    // Where one of them is paid before its time, it is that one.
    const suspects = early.length > 0 ? early : group.slice(1);
    for (const row of suspects) {
      const other = group.find((each) => each !== row);
      if (other !== undefined) yield finding(row, other);
    }
  }
}

/** For whom, to whom, in which year, and in which words. */
function markOf({ station, region, service, payee, payee_group: group, category, summary, date }: Expense): string {
  return [station ?? region, service, payee ?? group, category, mainWords(summary), date.slice(0, 4)].join(' ');
}

const firstMonths: Readonly<Record<string, number>> = { 一: 1, 二: 4, 三: 7, 四: 10, 上: 1, 下: 7 };

/** Paid before the time is half over. */
function isBeforeItsTime({ summary, date }: Expense): boolean {
  const [, quarter, half] = time.exec(summary) ?? [];
  const first = firstMonths[quarter ?? half ?? ''] ?? (Number(quarter) - 1) * 3 + 1;
  return Number(date.slice(5, 7)) < first + (quarter === undefined ? 3 : 1) + 1;
}

function finding(row: Expense, other: Expense): CellRemark {
  const message =
    `和 ${other.id}（${other.at.file} 第 ${String(other.at.line)} 行，${other.date}）写的是同一期：` +
    `同一家、同一件事，一期付了两次。请核对是哪一期，记重的删掉；确实分两次付的，请在摘要写明。`;
  return { table: 'expenses', row, key: 'summary', message };
}
