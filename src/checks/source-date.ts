import { isAfter, yearOf } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';
import { findAll } from '../model/portal.ts';
import type { Row } from '../tables/index.ts';
import { cellPlace } from './place.ts';
import type { CheckContext, Rule } from './rule.ts';
import { entriesOf, rowsOf } from './rows.ts';

/** Dates of what a document tells. */
const told = [
  ['receipts', 'date', 'source'],
  ['expenses', 'date', 'source'],
  ['budgets', 'date', 'sources'],
  ['figures', 'as_of', 'source'],
] as const;

/** These tell what has been; a contract or a notice may speak of what is to come. */
const lookingBack: ReadonlySet<Row<'documents'>['kind']> = new Set(['新闻报道', '凭证汇总', '审计报告', '总结报告']);
/** A document seldom speaks of money that is so many years older or younger than itself. */
const yearsApart = 3;

type Told = (typeof told)[number];
type Document = Row<'documents'>;

/** Dates that do not go with the date of the document in which they stand. */
export const sourceDate: Rule = {
  id: 'source-date',
  title: '日期和出处的日期对得上',
  level: 'warning',
  *check(context) {
    for (const each of told) yield* judge(context, each);
  },
};

function* judge({ portal, today }: CheckContext, [table, key, sourceKey]: Told): Iterable<Finding> {
  for (const row of rowsOf(portal, table)) {
    const date = row[key];
    // What is in the future, or in another century, is told by `order` and `far-date`.
    if (typeof date !== 'string' || date < '2000' || isAfter(date, today)) continue;
    const documents = findAll(portal, 'documents', entriesOf(row[sourceKey]));
    const [first] = documents;
    // One document that fits is enough: a row may have several.
    if (first === undefined || documents.some((document) => misfit(date, document) === undefined)) continue;
    const message = `和出处 "${first.id}" 的日期 ${first.date} 对不上：${misfit(date, first) ?? ''}。请核对这两个日期和出处；没有错就不用改。`;
    yield { rule: 'source-date', level: 'warning', ...cellPlace(portal, table, row.at, key), value: date, message };
  }
}

/** Why a day cannot well stand in a document; undefined where it can. */
function misfit(date: string, document: Document): string | undefined {
  if (lookingBack.has(document.kind) && isAfter(date, document.date)) return '文件发布的时候，这件事还没有发生';
  if (document.kind === '凭证汇总' && date.length >= 7 && monthsFrom(date, document.date) > 12) {
    return '凭证汇总比这件事晚了一年多，多半是别的年份的';
  }
  const apart = Math.abs((yearOf(date) ?? 0) - (yearOf(document.date) ?? 0));
  return apart > yearsApart ? `前后差了 ${String(apart)} 年` : undefined;
}

/** Months from one date to another; 0 where one of them has no month. */
function monthsFrom(from: string, to: string): number {
  if (from.length < 7 || to.length < 7) return 0;
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
