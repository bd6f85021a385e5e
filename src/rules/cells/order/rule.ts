import { isAfter } from '../../../data/cells/date.ts';
import type { Finding } from '../../../data/finding.ts';
import { find } from '../../../data/portal.ts';
import type { TableName } from '../../../schema/index.ts';
import { cellPlace } from '../../support/place.ts';
import type { CheckContext, Rule } from '../../engine/rule.ts';
import { rowsOf, titleOf, type AnyRow } from '../../support/rows.ts';

/** Two dates of a row of which the first may not lie after the second. */
const spans: readonly (readonly [TableName, first: string, second: string])[] = [
  ['stations', 'founded', 'closed_on'],
  ['services', 'valid_from', 'valid_to'],
  ['projects', 'start_date', 'end_date'],
  ['disclosures', 'period_start', 'period_end'],
  ['disclosures', 'period_end', 'due_on'],
  ['disclosures', 'period_end', 'published_on'],
  ['events', 'start', 'end'],
  ['exchanges', 'posted_on', 'done_on'],
  ['alerts', 'start', 'end'],
  ['duties', 'valid_from', 'valid_to'],
  ['postings', 'posted_on', 'checked_on'],
];

/** Dates of what has happened: they may not lie in the future. */
const past: readonly (readonly [TableName, string])[] = [
  ['stations', 'closed_on'],
  ['stations', 'checked_on'],
  ['services', 'checked_on'],
  ['documents', 'date'],
  ['figures', 'as_of'],
  ['receipts', 'date'],
  ['expenses', 'date'],
  ['disclosures', 'published_on'],
  ['corrections', 'date'],
  ['postings', 'posted_on'],
  ['postings', 'checked_on'],
  ['exchanges', 'posted_on'],
  ['exchanges', 'done_on'],
  ['honours', 'date'],
  ['checklists', 'checked_on'],
];

/** Whether this rule refuses any day after today in a column. */
export function isOfThePast(table: TableName, key: string): boolean {
  return past.some(([name, column]) => name === table && column === key);
}

/** Dates that contradict each other or the calendar. A month is not after a day within it. */
export const order: Rule = {
  id: 'order',
  title: '日期先后对得上',
  level: 'error',
  excusable: true,
  *check(context) {
    for (const [table, first, second] of spans) yield* inOrder(context, table, first, second);
    for (const [table, key] of past) yield* notInFuture(context, table, key);
    yield* supersededFirst(context);
  },
};

/** What takes the place of a disclosure is published after it. */
function* supersededFirst(context: CheckContext): Iterable<Finding> {
  for (const row of context.portal.tables.disclosures) {
    const first = find(context.portal, 'disclosures', row.supersedes);
    const [before, after] = [first?.published_on, row.published_on];
    if (first === undefined || first === row || before === undefined || after === undefined) continue;
    if (!isAfter(before, after)) continue;
    const message = `比它取代的公示 ${first.id}（${before}）还早。请核对这两个公布日期，和 取代。`;
    const place = cellPlace(context.portal, 'disclosures', row.at, 'published_on');
    yield { rule: 'order', level: 'error', ...place, value: after, message };
  }
}

function* inOrder(context: CheckContext, table: TableName, first: string, second: string): Iterable<Finding> {
  for (const row of rowsOf(context.portal, table)) {
    const [from, to] = [row[first], row[second]];
    if (typeof from !== 'string' || typeof to !== 'string' || !isAfter(from, to)) continue;
    yield finding(
      context,
      table,
      row,
      second,
      to,
      `早于 ${titleOf(table, first)} "${from}"。请核对这两个日期，把写反或写错的改过来。`,
    );
  }
}

function* notInFuture(context: CheckContext, table: TableName, key: string): Iterable<Finding> {
  for (const row of rowsOf(context.portal, table)) {
    const day = row[key];
    if (typeof day !== 'string' || !isAfter(day, context.today)) continue;
    yield finding(
      context,
      table,
      row,
      key,
      day,
      `还没有到（今天是 ${context.today}），这里只记已经发生的事。请核对日期。`,
    );
  }
}

function finding(
  context: CheckContext,
  table: TableName,
  row: AnyRow,
  key: string,
  value: string,
  message: string,
): Finding {
  return { rule: 'order', level: 'error', ...cellPlace(context.portal, table, row.at, key), value, message };
}
