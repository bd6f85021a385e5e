import { link } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import type { Query } from '../../domain/money/query/query.ts';
import type { Spending } from '../../domain/money/spending.ts';
import { text as words } from '../../text/money/chart.ts';
import { text } from '../../text/money/money.ts';

export interface SpendingOf {
  readonly caption: string;
  /** What the rows are: 支出类别, 服务. */
  readonly head: string;
  readonly groups: readonly (Spending & { readonly name: string; readonly href?: string | undefined })[];
  /** The sum over all rows. */
  readonly total: Query;
}

/** What was spent on each category or service: a table that is its own chart. */
export function spendingTable({ caption, head, groups, total }: SpendingOf): Ledger {
  const [most] = groups;
  return ledger({
    caption,
    class: 'spending',
    labels: false,
    sheet: 'spending',
    chart: {
      kind: 'rows',
      citedFirst: [total],
      words: most && [
        words.most(most.name),
        { sum: most.query },
        most.ofOneYuan === undefined ? words.end : words.ofOneYuan(most.ofOneYuan),
      ],
    },
    rows: groups,
    columns: [
      { head, cell: ({ href, name }) => link(href, name), foot: text.total },
      {
        head: text.amount,
        number: true,
        series: 'bar',
        cell: ({ query }) => ({ sum: query, bare: true }),
        foot: { sum: total, bare: true },
      },
      {
        head: text.ofOneYuan,
        class: 'share',
        cell: ({ ofOneYuan, quantity, share }) => [
          ofOneYuan !== undefined && quantity.value > 0 && text.fen(ofOneYuan),
          { bar: share },
        ],
      },
    ],
  });
}
