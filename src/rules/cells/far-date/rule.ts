import type { Finding } from '../../../data/finding.ts';
import { columnsOf, tableNames, type TableName } from '../../../schema/index.ts';
import { cellPlace } from '../../support/place.ts';
import { isOfThePast } from '../order/rule.ts';
import type { CheckContext, Rule } from '../../engine/rule.ts';
import { rowsOf } from '../../support/rows.ts';

/** Township social work is younger than this; laws are older, and so may be a building or an association. */
const earliest = 2000;
const older: ReadonlySet<string> = new Set(['duties.valid_from', 'limits.valid_from', 'stations.founded']);
/** What is planned or promised may lie further ahead than the next year. */
const ahead: ReadonlySet<string> = new Set([
  'duties.valid_to',
  'limits.valid_to',
  'projects.end_date',
  'services.valid_to',
]);
const yearsAhead = 10;

/** Dates in a year in which nothing that is told here can have happened or be planned: a slip of the keyboard. */
export const farDate: Rule = {
  id: 'far-date',
  title: '年份没有写错',
  level: 'warning',
  *check(context) {
    for (const table of tableNames) {
      for (const [key, column] of columnsOf(table)) {
        if (column.type === 'date' || column.type === 'moment') yield* inColumn(context, table, key);
      }
    }
  },
};

function* inColumn({ portal, today }: CheckContext, table: TableName, key: string): Iterable<Finding> {
  const name = `${table}.${key}`;
  const from = String(older.has(name) ? 1900 : earliest);
  const until = String(Number(today.slice(0, 4)) + (ahead.has(name) ? yearsAhead : 1));
  for (const row of rowsOf(portal, table)) {
    const date = row[key];
    // Text order is date order.
    if (typeof date !== 'string' || (date >= from && date.slice(0, 4) <= until)) continue;
    // A date of what has happened may not lie in the future at all, and `order` says so.
    if (date >= from && isOfThePast(table, key)) continue;
    const message = `的年份太远：这里一般在 ${from} 年到 ${until} 年之间。请核对年份，多半是打错了一位；没有错就不用改。`;
    yield { rule: 'far-date', level: 'warning', ...cellPlace(portal, table, row.at, key), value: date, message };
  }
}
