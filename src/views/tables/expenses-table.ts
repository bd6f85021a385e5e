import type { LedgerRows } from './receipts-table.ts';
import type { Anchors } from './anchors.ts';
import { correctionsNote } from '../corrections.ts';
import { link, small, type Inline } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { organizationName } from '../organization-name.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { rowsBy } from '../../domain/index/rows-by.ts';
import { categoryName } from '../../domain/money/spending.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/money.ts';

type Expense = Row<'expenses'>;

/** Expenses row by row. */
export function expensesTable(
  portal: Portal,
  { caption, under, rows, upTo = Infinity, anchors }: LedgerRows<'expenses'>,
): Ledger {
  anchors?.promise(rows.slice(0, upTo).map(({ id }) => id));
  return ledger({
    caption,
    under,
    sheet: 'expenses',
    rows,
    upTo,
    file: { href: '/data/expenses.csv', label: text.download },
    line: (row) => ({ id: anchors?.take(row.id) }),
    columns: [
      { head: text.date, class: 'short', cell: ({ date }) => formatDate(date) },
      { head: text.summary, cell: (row) => summaryOf(portal, row, anchors) },
      { head: text.category, cell: ({ category }) => categoryName(portal, category) },
      { head: text.payee, cell: (row) => payeeOf(portal, row) },
      { head: text.amount, number: true, total: true, cell: (row) => ({ expense: row, bare: true }) },
    ],
  });
}

/** What was bought, and what else is known of it: how much, what was paid back, what was corrected. */
function summaryOf(portal: Portal, row: Expense, anchors: Anchors | undefined): Inline {
  const hrefOf = ({ id, fund }: Expense): string => (anchors?.has(id) === true ? `#${id}` : `/funds/${fund}/#${id}`);
  const refunded = find(portal, 'expenses', row.refund_of);
  return [
    row.refund_of !== undefined && { tag: 'strong', class: 'refund', of: text.refund },
    anchors === undefined ? link(hrefOf(row), row.summary) : row.summary,
    row.quantity !== undefined && small(row.quantity, ' ', row.unit),
    contractOf(portal, row),
    row.voucher_no !== undefined && small(text.voucher(row.voucher_no)),
    row.note !== undefined && small(row.note),
    row.refund_of !== undefined &&
      small(`${text.refundOf} `, link(refunded && hrefOf(refunded), refunded?.summary ?? row.refund_of)),
    rowsBy(portal, 'expenses', 'refund_of', row.id).map((refund) => small(link(hrefOf(refund), text.refunded))),
    correctionsNote(portal, 'expenses', row.id),
  ];
}

/** The contract after which it was paid, and which part of it. */
function contractOf(portal: Portal, { contract, instalment }: Expense): Inline {
  const found = find(portal, 'contracts', contract);
  const item = find(portal, 'instalments', instalment)?.item;
  return (
    found &&
    small(link(`/contracts/${found.id}/`, text.contract(found.name)), item !== undefined && text.instalment(item))
  );
}

/** Who was paid: an organization by name, people as a group. */
function payeeOf(portal: Portal, { payee, payee_group: group, payee_count: count }: Expense): Inline {
  if (payee === undefined && group === undefined) return text.notPublished;
  return [
    payee !== undefined && organizationName(portal, payee),
    group !== undefined && `${group} ${count === undefined ? text.notPublished : text.people(count)}`,
  ];
}
