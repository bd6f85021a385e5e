import type { Anchors } from './anchors.ts';
import { correctionsNote } from '../corrections.ts';
import { link, small } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/money/money.ts';

/** Rows of the ledger in a table. `under`: the heading right above says the same as the caption. */
export interface LedgerRows<Name extends 'receipts' | 'expenses'> {
  readonly caption: string;
  readonly under?: boolean;
  readonly rows: readonly Row<Name>[];
  /** More rows than this are left to the file. */
  readonly upTo?: number;
  /** Of the page of a fund, where every row has its address; elsewhere rows link there. */
  readonly anchors?: Anchors;
}

/** Receipts row by row. */
export function receiptsTable(portal: Portal, { caption, under, rows, anchors }: LedgerRows<'receipts'>): Ledger {
  const upstreamNote = (row: Row<'receipts'>) => {
    const upstream = find(portal, 'receipts', row.upstream);
    return upstream && small(`${text.upstream} `, linkToReceipt(portal, upstream));
  };
  return ledger({
    caption,
    under,
    sheet: 'receipts',
    rows,
    line: (row) => ({ id: anchors?.take(row.id) }),
    columns: [
      { head: text.date, class: 'short', cell: dateOf },
      anchors === undefined && { head: text.fund, cell: (row) => linkToReceipt(portal, row) },
      // Receipts with a date need no period.
      rows.some(({ period, date }) => period !== undefined || date === undefined) && {
        head: text.period,
        cell: ({ period }) => period ?? text.missing,
      },
      { head: text.receiptKind, cell: ({ kind }) => valueTitle('receipts', 'kind', kind) },
      {
        head: text.note,
        cell: (row) => [row.note, upstreamNote(row), correctionsNote(portal, 'receipts', row.id)],
      },
      { head: text.amount, number: true, cell: (row) => ({ receipt: row, bare: true }) },
    ],
  });
}

/** Receipts of other funds into which a fund's money went on. */
export function passedTable(portal: Portal, { caption, under, rows, upTo }: LedgerRows<'receipts'>): Ledger {
  return ledger({
    caption,
    under,
    sheet: 'passed',
    rows,
    upTo,
    file: { href: '/data/receipts.csv', label: text.downloadReceipts },
    columns: [
      { head: text.date, class: 'short', cell: dateOf },
      { head: text.passedTo, cell: (row) => linkToReceipt(portal, row) },
      { head: text.receiptKind, cell: ({ kind }) => valueTitle('receipts', 'kind', kind) },
      { head: text.amount, number: true, total: true, cell: (row) => ({ receipt: row, bare: true }) },
    ],
  });
}

function dateOf({ date }: Row<'receipts'>): string {
  return date === undefined ? text.noDate : formatDate(date);
}

/** The name of the fund that received, linked to the receipt on its page. */
function linkToReceipt(portal: Portal, { id, fund }: Row<'receipts'>) {
  return link(`/funds/${fund}/#${id}`, find(portal, 'funds', fund)?.name ?? fund);
}
