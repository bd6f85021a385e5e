import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { daysBetween } from '../../../domain/index/days.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Disclosure = Row<'disclosures'>;

/** A disclosure is of a whole quarter or year, each once: one that is made again says which it replaces. */
export const disclosurePeriod: Rule = {
  id: 'disclosure-period',
  title: '公示的期间不重不漏',
  level: 'warning',
  *check({ portal }) {
    const twins = twinsOf(portal);
    yield* oddDue(portal, twins);
    for (const disclosure of portal.tables.disclosures) {
      yield* judge(portal, disclosure);
      const first = twins.get(disclosure);
      if (first !== undefined) yield duplicate(disclosure, first);
    }
  },
};

/** Disclosures that say again what another one says, without replacing it, each with the first of its period. */
function twinsOf(portal: Portal): ReadonlyMap<Disclosure, Disclosure> {
  const first = new Map<string, Disclosure>();
  const twins = new Map<Disclosure, Disclosure>();
  for (const disclosure of portal.tables.disclosures) {
    if (disclosure.supersedes !== undefined || disclosure.period_kind === 'project_end') continue;
    const key = keyOf(disclosure);
    const twin = first.get(key);
    if (twin) twins.set(disclosure, twin);
    else first.set(key, disclosure);
  }
  return twins;
}

function* judge(portal: Portal, disclosure: Disclosure): Iterable<Remark> {
  const { period_kind: kind, period_start: start, period_end: end, supersedes } = disclosure;
  const at = (key: string) => ({ table: 'disclosures', row: disclosure, key }) as const;
  // A period that ends before it begins is told as that.
  if (start.length === 10 && end.length === 10 && start <= end && !isWhole(kind, start, end)) {
    const example = kind === 'quarter' ? '2024-04-01 到 2024-06-30' : '2024-01-01 到 2024-12-31';
    const message = `和 期间开始 "${start}" 合起来不是一个完整的${valueTitle('disclosures', 'period_kind', kind)}，例如 ${example}。请核对这两个日期和 期间类型。`;
    yield { ...at('period_end'), message };
  }
  if (isYearLate(disclosure)) {
    const message = `比 期间结束 "${end}" 晚了一年多，没有一条规定给这么久。请核对年份。`;
    yield { ...at('due_on'), message };
  }
  const { published_on: published, posted_at: posted } = disclosure;
  if (published === undefined && posted.length > 0) {
    const message = `空着，而 张贴地点 有 ${String(posted.length)} 处：贴出去了就是公布了。请填公布的日期，没有贴就把张贴地点空着。`;
    yield { ...at('published_on'), message };
  }
  const replaced = find(portal, 'disclosures', supersedes);
  if (replaced !== undefined && replaced !== disclosure && keyOf(replaced) !== keyOf(disclosure)) {
    const message = `不是同一家、同一个期间的公示，取代不了。请改成被取代的那一次。`;
    yield { ...at('supersedes'), message };
  }
}

/** Whether more than a year passes between the end of the period and the day by which to publish. */
function isYearLate({ due_on: due, period_end: end }: Disclosure): boolean {
  return isAfter(due, `${String(Number(end.slice(0, 4)) + 1)}${end.slice(4)}`);
}

function isWhole(kind: Disclosure['period_kind'], start: string, end: string): boolean {
  if (kind === 'project_end') return true;
  const months = kind === 'year' ? ['01-01', '12-31'] : quarters.find(([from]) => from === start.slice(5));
  return start.slice(0, 4) === end.slice(0, 4) && months?.[0] === start.slice(5) && months[1] === end.slice(5);
}

const quarters = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** More days than this beside the usual of its kind, and a day by which to publish is a slip. */
const fewDays = 10;

/** The days from the end of a period to the day by which to publish are the same for all of a kind, by the same rule. */
function* oddDue(portal: Portal, twins: ReadonlyMap<Disclosure, unknown>): Iterable<Remark> {
  const rows = portal.tables.disclosures.filter(
    ({ due_on: due, period_end: end, supersedes }) =>
      due.length === 10 && end.length === 10 && supersedes === undefined,
  );
  const groups = Map.groupBy(rows, (row) => [row.station, row.region, row.period_kind, row.basis].join(' '));
  for (const group of groups.values()) {
    const days = group.map(({ due_on: due, period_end: end }) => daysBetween(end, due));
    const usual = days.toSorted((a, b) => a - b)[days.length >> 1] ?? 0;
    const odd = group.filter((_, index) => Math.abs((days[index] ?? usual) - usual) > fewDays);
    // Where many differ there is no usual.
    if (group.length < 4 || odd.length > group.length / 4) continue;
    for (const row of odd) {
      // What is wrong with the period, or with the year, is told already.
      if (!isWhole(row.period_kind, row.period_start, row.period_end) || isYearLate(row) || twins.has(row)) continue;
      const message = `和同类的公示不一样：别的都在期间结束后 ${String(usual)} 天左右。请核对日期；没有错就不用改。`;
      yield { table: 'disclosures', row, key: 'due_on', message };
    }
  }
}

function keyOf({
  station,
  region,
  organization,
  period_kind: kind,
  period_start: start,
  period_end: end,
}: Disclosure): string {
  return [station, region, organization, kind, start, end].join(' ');
}

function duplicate(disclosure: Disclosure, first: Disclosure): Remark {
  const message = `和 ${first.id} 是同一家、同一个期间的公示。重新公示的，请在 取代 填 "${first.id}"；写重了就删掉一行。`;
  return { table: 'disclosures', row: disclosure, key: 'id', message };
}
