import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import { latestDay } from '../disclosure-term.ts';
import { firstFew } from '../../support/few.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Duty = Row<'duties'>;
type Disclosure = Row<'disclosures'>;

/** The rule by which something is published has to govern it: this kind of period, this kind of money, within a term. */
export const disclosureBasis: Rule = {
  id: 'disclosure-basis',
  title: '依据管得着这次公示',
  level: 'warning',
  impliedBy: ['disclosure-period'],
  *check({ portal }) {
    for (const duty of portal.tables.duties) yield* byDuty(portal, duty);
    const groups = Map.groupBy(portal.tables.disclosures, ({ station, region, organization }) =>
      [station, region, organization].join(' '),
    );
    for (const group of groups.values()) yield* left(group);
    for (const row of portal.tables.disclosures) yield* closing(portal, row);
  },
};

/** What each kind of period is called in a rule. A rule that names none (20个工作日内) governs all. */
const named: Readonly<Record<Disclosure['period_kind'], RegExp>> = {
  quarter: /季|三个月/,
  year: /年/,
  project_end: /项目|结项/,
};

function* byDuty(portal: Portal, duty: Duty): Iterable<Remark> {
  const rows = rowsBy(portal, 'disclosures', 'basis', duty.id);
  // Where the period is that of no project, its end says nothing of the day by which to publish.
  const late = rows.filter((row) => isLate(row, duty) && !closesNoProject(portal, row));
  if (duty.deadline === undefined && rows.length > 1) {
    const message = `空着，而有 ${String(rows.length)} 次公示依据它定应公布日期。请照规定写上期限，或改那些公示的依据。`;
    yield { table: 'duties', row: duty, key: 'deadline', message };
  } else if (late.length > 1) {
    const message = `和依据它的公示对不上：${firstFew(late.map(({ id }) => id))} 等 ${String(late.length)} 次的应公布日期都比它晚。请照原文核对期限，或改那些日期。`;
    yield { table: 'duties', row: duty, key: 'deadline', message };
  } else {
    for (const row of late) {
      const message = `比依据的期限晚：${duty.id} 规定 “${duty.deadline ?? ''}”，最晚是 ${latestDay(row, duty) ?? ''}。请核对日期和依据。`;
      yield { table: 'disclosures', row, key: 'due_on', message };
    }
  }
  for (const row of rows) {
    const fault = misfit(portal, row, duty, rows.length);
    if (fault === undefined) continue;
    const message = `管不到这次公示：${fault}。请改为规定了这次公示的那一条。`;
    yield { table: 'disclosures', row, key: 'basis', message };
  }
}

function isLate(row: Disclosure, duty: Duty): boolean {
  const latest = latestDay(row, duty);
  return latest !== undefined && isAfter(row.due_on, latest);
}

/** Why a rule does not govern a disclosure. */
function misfit(portal: Portal, row: Disclosure, duty: Duty, uses: number): string | undefined {
  const { deadline, fund_kinds: kinds } = duty;
  if (deadline === undefined) return uses > 1 ? undefined : '它没有规定多久内公布';
  const names = Object.values(named).some((words) => words.test(deadline));
  if (names && !named[row.period_kind].test(deadline))
    return `它说的是 “${deadline}”，而这是${valueTitle('disclosures', 'period_kind', row.period_kind)}公示`;
  if (kinds.length === 0 || row.station === undefined) return undefined;
  const has = rowsBy(portal, 'funds', 'station', row.station).some(({ kind }) => kinds.some((each) => each === kind));
  return has
    ? undefined
    : `它只管${kinds.map((kind) => valueTitle('duties', 'fund_kinds', kind)).join('、')}，而这个站没有这样的钱`;
}

/** One that gives no basis, where most of the same publisher do. */
function* left(group: readonly Disclosure[]): Iterable<Remark> {
  const without = group.filter(({ basis }) => basis === undefined);
  if (without.length * 2 >= group.length) return;
  for (const row of without) {
    const message = '空着，而同一家别的公示都写了依据。请填按哪一条规定公布。';
    yield { table: 'disclosures', row, key: 'basis', message };
  }
}

/** What is published at the end of a project begins and ends with a project. */
function* closing(portal: Portal, row: Disclosure): Iterable<Remark> {
  if (!closesNoProject(portal, row)) return;
  const { period_start: start } = row;
  const message = `和 期间开始 "${start}" 合起来，不是这个站哪个项目的起止日期。请核对这两个日期，和项目的开始日期、结束日期。`;
  yield { table: 'disclosures', row, key: 'period_end', message };
}

function closesNoProject(portal: Portal, row: Disclosure): boolean {
  const { station, period_kind: kind, period_start: start, period_end: end } = row;
  if (kind !== 'project_end' || station === undefined || find(portal, 'stations', station) === undefined) return false;
  const dated = rowsBy(portal, 'projects', 'station', station).filter(({ end_date: ended }) => ended !== undefined);
  return dated.length > 0 && !dated.some((each) => each.start_date === start && each.end_date === end);
}
