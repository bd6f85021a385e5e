import { balanceWords } from '../balance-words.ts';
import { section, smallLine, type Blocks } from '../content/blocks.ts';
import { spendingTable } from '../tables/spending-table.ts';
import type { Portal } from '../../data/portal.ts';
import type { FundBooks } from '../../domain/money/fund-books.ts';
import { passedOnQuery, receivedQuery, spentQuery } from '../../domain/money/query/money-queries.ts';
import { categoryName, spendingBy } from '../../domain/money/spending.ts';
import { text } from '../../text/money/money.ts';

/** What came in and what is left. */
export function totalsSection(portal: Portal, books: FundBooks): Blocks {
  const { receipts, expenses } = books.account;
  return receipts.length + expenses.length > 0 && section('totals', text.overview, totals(portal, books));
}

/** What was spent on what. */
export function spendingSection(portal: Portal, { account }: FundBooks): Blocks {
  const spent = spentQuery(account.scope);
  const groups = spendingBy(portal, 'category', spent, account.expenses).map((group) => ({
    ...group,
    name: categoryName(portal, group.id) ?? text.missing,
  }));
  if (groups.length === 0) return undefined;
  const table = spendingTable({ caption: text.byCategory, head: text.category, groups, total: spent });
  return section('spending', text.whereItWent, { table });
}

/** Received, passed on, spent, left, over all time. */
function totals(portal: Portal, books: FundBooks): Blocks {
  const { account, receivedKnown, spentKnown } = books;
  const { scope, receipts, expenses } = account;
  const passed = passedOnQuery(scope);
  return [
    {
      totals: [
        [text.received, receivedKnown ? { sum: receivedQuery(scope), rows: receipts } : text.notPublished],
        [text.passedOn, passed && { sum: passed }],
        [text.spent, spentKnown ? { sum: spentQuery(scope), rows: expenses } : text.notPublished],
        [text.balance, balanceWords(portal, books)],
      ],
    },
    passed && smallLine(text.passedNote),
  ];
}
