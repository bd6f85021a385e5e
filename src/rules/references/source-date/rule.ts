import { isAfter, yearOf } from '../../../data/cells/date.ts';
import { findAll } from '../../../data/portal.ts';
import { columnsOf, tableNames, type Row, type TableName } from '../../../schema/index.ts';
import { firstFew } from '../../support/few.ts';
import type { CheckContext, Remark, Rule } from '../../engine/rule.ts';
import { entriesOf, rowsOf, type AnyRow } from '../../support/rows.ts';

interface DateInText {
  readonly table: TableName;
  readonly key: string;
  /** The column in which the row cites the document. */
  readonly sourceKey: string;
}

/** Dates of what a document tells. */
const datesInText: readonly DateInText[] = tableNames.flatMap((table) => {
  const columns = columnsOf(table);
  const sourceKey = columns.find(([, column]) => column.type === 'ref' && column.to === 'documents')?.[0] ?? '';
  return columns.flatMap(([key, column]) => ('inSource' in column ? [{ table, key, sourceKey }] : []));
});

/** These tell what has been; a contract or a notice may speak of what is to come, but not of money that it says was paid. */
const lookingBack: ReadonlySet<Row<'documents'>['kind']> = new Set(['news', 'vouchers', 'audit', 'report']);
/** A document seldom speaks of money that is so many years older or younger than itself. */
const yearsApart = 3;
/** A sum of what was approved or paid tells what has been, whatever kind of document it is. */
const sumOf = /汇总|决算/;

type Document = Row<'documents'>;

/** Dates that do not go with the date of the document in which they stand. */
export const sourceDate: Rule = {
  id: 'source-date',
  title: '日期和出处的日期对得上',
  level: 'warning',
  *check(context) {
    for (const each of datesInText) yield* judge(context, each);
  },
};

/** More dates than this that do not go with one document: the document is wrong, and is told of instead of each row. */
const many = 2;

interface DateConflict {
  readonly document: Document;
  readonly why: string;
  readonly row: AnyRow;
  readonly remark: Remark;
}

function* judge(context: CheckContext, each: DateInText): Iterable<Remark> {
  const { portal } = context;
  const { table, sourceKey } = each;
  for (const group of Map.groupBy(dateConflicts(context, each), ({ document }) => document).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { document, why } = first;
    const rows = rowsOf(portal, table).filter((row) => entriesOf(row[sourceKey]).includes(document.id));
    if (group.length <= many || group.length * 2 <= rows.length) {
      yield* group.map(({ remark }) => remark);
      continue;
    }
    const lines = firstFew(group.map(({ row }) => String(row.at.line)));
    const key = isOfTitle(why) ? 'title' : 'date';
    const message = `和用它作出处的 ${String(group.length)} 行的日期对不上（${first.row.at.file} 第 ${lines} 行等），例如 ${String(first.row[each.key])}：${why}。请核对文件的标题和日期，和那些行的出处；没有错就不用改。`;
    yield { table: 'documents', row: document, key, message };
  }
}

function* dateConflicts(
  { portal, today }: CheckContext,
  { table, key, sourceKey }: DateInText,
): Iterable<DateConflict> {
  for (const row of rowsOf(portal, table)) {
    const date = row[key];
    // What is in the future, or in another century, is told by `order` and `far-date`.
    if (typeof date !== 'string' || date < '2000' || isAfter(date, today)) continue;
    const documents = findAll(portal, 'documents', entriesOf(row[sourceKey]));
    const [document] = documents;
    if (document === undefined) continue;
    const paid = table === 'expenses';
    const why = dateConflict(date, document, paid);
    // One document that fits is enough: a row may have several.
    if (why === undefined || documents.some((other) => dateConflict(date, other, paid) === undefined)) continue;
    const message = `和出处 "${document.id}" 的日期 ${document.date} 对不上：${why}。请核对这两个日期和出处；没有错就不用改。`;
    yield { document, why, row, remark: { table, row, key, message } };
  }
}

const ofTitle = '看标题，文件收的是 ';

function isOfTitle(why: string): boolean {
  return why.startsWith(ofTitle);
}

/** Why a day cannot well stand in a document; undefined where it can. */
function dateConflict(date: string, document: Document, paid: boolean): string | undefined {
  const backward = lookingBack.has(document.kind) || sumOf.test(document.title) || (paid && document.kind === 'notice');
  if (backward && isAfter(date, document.date)) return '文件发布的时候，这件事还没有发生';
  if (document.kind === 'vouchers' && date.length >= 7 && monthsFrom(date, document.date) > 12) {
    return '凭证汇总比这件事晚了一年多，多半是别的年份的';
  }
  const span = document.kind === 'vouchers' ? spanOf(document) : undefined;
  if (span !== undefined && (isAfter(span[0], date) || isAfter(date, span[1]))) {
    return `${ofTitle}${span[0]} 到 ${span[1]} 的凭证`;
  }
  const apart = Math.abs((yearOf(date) ?? 0) - (yearOf(document.date) ?? 0));
  return apart > yearsApart ? `前后差了 ${String(apart)} 年` : undefined;
}

const quarters: Readonly<Record<string, number>> = { 一: 0, 二: 1, 三: 2, 四: 3, '1': 0, '2': 1, '3': 2, '4': 3 };

const spans = new WeakMap<Document, { readonly span: ReturnType<typeof spanOfTitle> }>();

/** The span of its title: a document has many rows, and its title is read once. */
function spanOf(document: Document): ReturnType<typeof spanOfTitle> {
  const known = spans.get(document) ?? { span: spanOfTitle(document.title) };
  spans.set(document, known);
  return known.span;
}

/** The quarter or the year that a title names, from its first to its last month; undefined where it names none, or two. */
function spanOfTitle(title: string): readonly [from: string, to: string] | undefined {
  const years = [...title.matchAll(/(20\d{2})年/g)];
  const [, year = ''] = years[0] ?? [];
  if (years.length !== 1) return undefined;
  const [, named] = /第?([一二三四1-4])季度/.exec(title) ?? [];
  if (named === undefined) return /[上下]半年|月|季/.test(title) ? undefined : [`${year}-01`, `${year}-12`];
  const first = (quarters[named] ?? 0) * 3 + 1;
  return [`${year}-${String(first).padStart(2, '0')}`, `${year}-${String(first + 2).padStart(2, '0')}`];
}

/** Months from one date to another; 0 where one of them has no month. */
function monthsFrom(from: string, to: string): number {
  if (from.length < 7 || to.length < 7) return 0;
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
