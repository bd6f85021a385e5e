import { correctionsNote } from '../corrections.ts';
import { small } from '../content/inline.ts';
import { ledger, type Ledger } from '../ledger.ts';
import { formatDate } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { disclosurePeriod, disclosureStatus, ruleDue, supersededBy } from '../../domain/disclosure/disclosures.ts';
import type { Site } from '../../history/site.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/money/money.ts';

type Disclosure = Row<'disclosures'>;

/** Disclosures, due, published or overdue as of today. The heading right above says the same as the caption. */
export function disclosureTable({ portal, today }: Site, rows: readonly Disclosure[]): Ledger {
  const dutyOf = ({ basis }: Disclosure) => find(portal, 'duties', basis);
  return ledger({
    caption: text.disclosures,
    under: true,
    rows,
    line: ({ id }) => ({ id }),
    columns: [
      {
        head: text.disclosed,
        cell: (row) => [disclosurePeriod(row), { ref: (notes) => notes.cite('disclosures', row) }],
      },
      { head: text.due, class: 'short', cell: (row) => [formatDate(row.due_on), dueNote(portal, row)] },
      {
        head: text.published,
        class: 'short',
        cell: ({ published_on: day }) => (day === undefined ? text.notPublished : formatDate(day)),
      },
      {
        head: text.status,
        cell: (row) => [
          statusOf(row, today),
          supersededBy(portal, row) !== undefined && small(text.replaced),
          correctionsNote(portal, 'disclosures', row.id),
        ],
      },
      {
        head: text.posted,
        cell: ({ posted_at: places }) => (places.length === 0 ? text.missing : text.places(places.length)),
      },
      { head: text.basis, cell: (row) => [dutyOf(row)?.name ?? text.missing, dutyOf(row)?.article] },
    ],
  });
}

function dueNote(portal: Portal, row: Disclosure) {
  const due = ruleDue(portal, row);
  return due && small(text.byRule(formatDate(due.day), due.holidaysKnown));
}

function statusOf(row: Disclosure, today: Site['today']) {
  const status = disclosureStatus(row, today);
  const [words, bad] =
    status.state === 'published'
      ? [status.lateDays > 0 ? text.late(status.lateDays) : text.inTime, status.lateDays > 0]
      : status.state === 'overdue'
        ? [text.overdue(status.days), true]
        : [text.dueIn(status.days), false];
  return { tag: 'span', class: bad ? 'bad' : undefined, of: words } as const;
}
