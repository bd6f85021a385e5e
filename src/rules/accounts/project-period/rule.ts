import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, CheckContext, Rule } from '../../engine/rule.ts';

/** Bills come in after the end of a project, but seldom a year later. */
const yearsAfter = 1;

/** Money spent for a project before it began or long after it ended. */
export const projectPeriod: Rule = {
  id: 'project-period',
  title: '支出在项目期间',
  level: 'warning',
  impliedBy: ['far-date'],
  check: (context) =>
    summarised(
      outside(context),
      (count, lines) =>
        `有 ${String(count)} 笔支出不在项目的期间里（${lines}）。请核对支出的日期、项目，和项目的开始日期、结束日期；没有错就不用改。`,
    ),
};

function* outside({ portal }: CheckContext): Iterable<CellRemark> {
  for (const expense of portal.tables.expenses) {
    const project = find(portal, 'projects', expense.project);
    if (project === undefined) continue;
    const { id, start_date: start, end_date: end } = project;
    const closed = closedOn(portal, expense, project);
    if (closed !== undefined) {
      const message = `晚于项目 ${id} 结项公示公布的日子 ${closed}：结项的账已经公布了。请核对支出的日期和项目；真是后来付的，结项公示要重新公布。`;
      yield { table: 'expenses', row: expense, key: 'date', message };
      continue;
    }
    const early = start !== undefined && isAfter(start, expense.date);
    if (!early && (end === undefined || !isAfter(expense.date, laterBy(end)))) continue;
    const when = early ? `早于项目 ${id} 的开始日期 ${start}` : `比项目 ${id} 的结束日期 ${end ?? ''} 晚了一年多`;
    const message = `${when}。请核对支出的日期、项目，和项目的日期；没有错就不用改。`;
    yield { table: 'expenses', row: expense, key: 'date', message };
  }
}

/** The day on which the closing accounts of the project were published, where the payment is later; bills come before them. */
function closedOn(
  portal: Portal,
  expense: Row<'expenses'>,
  { station, end_date: end }: Row<'projects'>,
): string | undefined {
  if (end === undefined || station === undefined || !isAfter(expense.date, end)) return undefined;
  const closing = rowsBy(portal, 'disclosures', 'station', station).filter(
    ({ period_kind: kind, period_end: last, published_on: day }) =>
      kind === 'project_end' && last === end && day !== undefined,
  );
  const [only, ...more] = closing.flatMap(({ published_on: day }) => day ?? []);
  return only !== undefined && more.length === 0 && isAfter(expense.date, only) ? only : undefined;
}

function laterBy(date: string): string {
  return `${String(Number(date.slice(0, 4)) + yearsAfter)}${date.slice(4)}`;
}
