import type { FundListing } from '../lists/fund-list.ts';
import { link, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import type { Portal } from '../../data/portal.ts';
import { realIncomeQuery, realSpentQuery } from '../../domain/money/query/money-queries.ts';
import { answer } from '../../domain/money/query/answer.ts';
import { countOf, type Query } from '../../domain/money/query/query.ts';
import { text } from '../../text/money.ts';
import { valueTitle } from '../../schema/values.ts';

/** What all real funds received and spent, by kind and together. */
export function kindTotalsTable(portal: Portal, shelves: readonly FundListing[]): Ledger {
  const published = (query: Query): Inline =>
    answer(portal, query).rows === 0 ? text.notPublished : { sum: query, bare: true };
  return ledger({
    caption: text.total,
    rows: shelves,
    columns: [
      {
        head: text.kind,
        cell: ({ kind }) => link(`#${valueTitle('funds', 'kind', kind)}`, valueTitle('funds', 'kind', kind)),
        foot: text.total,
      },
      {
        head: text.count,
        number: true,
        cell: ({ kind }) => ({ sum: countOf('funds', { kind, real: 'yes' }), bare: true }),
        foot: { sum: countOf('funds', { real: 'yes' }), bare: true },
      },
      {
        head: text.received,
        headNote: text.yuan,
        number: true,
        cell: ({ kind }) => published(realIncomeQuery(kind)),
        foot: { sum: realIncomeQuery(), bare: true },
      },
      {
        head: text.spent,
        headNote: text.yuan,
        number: true,
        cell: ({ kind }) => published(realSpentQuery(kind)),
        foot: { sum: realSpentQuery(), bare: true },
      },
    ],
  });
}
