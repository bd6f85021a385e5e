import { find, type Portal } from '../../../data/portal.ts';
import type { Row } from '../../../schema/index.ts';
import { targetTable } from '../../../schema/target-table.ts';
import { columnOf } from '../../support/rows.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';
import { withoutTime } from '../main-words.ts';

type Expense = Row<'expenses'>;
const keys = ['payee', 'payee_group', 'service', 'unit', 'project'] as const;
type Key = (typeof keys)[number];

/** One payment that comes again is to the same payee, for the same service, in the same unit; a single other one is a slip. */
export const steadyWords: Rule = {
  id: 'steady-words',
  title: '每期都有的一笔，写法一样',
  level: 'warning',
  check: ({ portal }) =>
    summarised(
      [...series(portal)].flatMap((rows) => [...keys.flatMap((key) => [...odd(portal, rows, key)])]),
      (count, lines) =>
        `有 ${String(count)} 笔和别的各期写得不一样（${lines}）。请对照凭证；换了一家、换了单位的就不用改。`,
    ),
};

/** With fewer others nobody can say what is usual. */
const fewest = 3;

/** Payments of one holder and category in the same words, apart from the time; words of one or two signs say too little. */
function series(portal: Portal): Iterable<readonly Expense[]> {
  const rows = portal.tables.expenses.filter(({ amount, refund_of: refunded }) => amount > 0 && refunded === undefined);
  const groups = Map.groupBy(rows, (row) => {
    const words = withoutTime(portal, row.summary);
    const fund = find(portal, 'funds', row.fund);
    return words.length < 3 ? '' : [row.station ?? row.region, fund?.kind, row.category, words].join(' ');
  });
  groups.delete('');
  return [...groups.values()].filter(({ length }) => length >= fewest);
}

/** The one row of a series whose cell is another than that of all the rest. */
function* odd(portal: Portal, rows: readonly Expense[], key: Key): Iterable<CellRemark> {
  const groups = [...Map.groupBy(rows, (row) => row[key]).entries()].toSorted((a, b) => b[1].length - a[1].length);
  const [first, second] = groups;
  if (first === undefined || second === undefined || groups.length > 2) return;
  const [usual, most] = first;
  const [value, [row, ...more]] = second;
  if (row === undefined || more.length > 0 || most.length < fewest - 1) return;
  if (usual === undefined) return;
  const column = columnOf('expenses', key);
  const target = column && targetTable(column, row);
  // An id that is not there is told as that.
  if (target !== undefined && value !== undefined && find(portal, target, value) === undefined) return;
  const others = `另外 ${String(most.length)} 笔同样的写的都是 "${usual}"`;
  const message =
    value === undefined
      ? `空着，而${others}。请补上；确实不同的，就不用改。`
      : `和别的各期不一样：${others}。请对照凭证；确实不同的，就不用改。`;
  yield { table: 'expenses', row, key, message };
}
