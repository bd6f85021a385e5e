import { isAfter } from '../../../data/cells/date.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { tables, type Row } from '../../../schema/index.ts';
import { valueTitle } from '../../../schema/values.ts';
import { isFar } from '../../cells/far-date/rule.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** I6: what the sources of a project give makes its total only if an expense and its budget line are of one project, and one category. */
export const budgetLine: Rule = {
  id: 'budget-line',
  title: '支出和预算同一个项目、同一类',
  level: 'both',
  impliedBy: ['far-date'],
  *check({ portal, today }) {
    for (const expense of portal.tables.expenses) {
      const budget = find(portal, 'budgets', expense.budget);
      if (budget === undefined) {
        yield* left(portal, expense);
        continue;
      }
      yield* version(portal, today, expense, budget);
      const at = (key: string) => ({ table: 'expenses', row: expense, key }) as const;
      // What does not exist at all is told by `ref`.
      const project = find(portal, 'projects', expense.project);
      if (expense.project === undefined) {
        const message = `空着，而预算 ${budget.id} 是项目 "${budget.project}" 的：项目的合计里会少了这一笔。请填上项目。`;
        yield { ...at('project'), level: 'warning', message };
      }
      if (project !== undefined && project.id !== budget.project) {
        const message = `和预算 ${budget.id} 的项目不一样，那条预算是 "${budget.project}" 的。请改正 项目，或换一条 预算。`;
        yield { ...at('project'), message };
      }
      if (
        expense.category !== budget.category &&
        find(portal, 'terms', expense.category)?.scheme === 'expense_category'
      ) {
        const message = `和预算 ${budget.id} 的支出类别不一样，那条预算是 "${budget.category}"，按类别合计就对不上预算。请改正 支出类别，或换一条 预算。`;
        yield { ...at('category'), level: 'warning', message };
      }
    }
  },
};

/** Money is spent on what was approved, not on what was applied for, and not on a version that was made afterwards. */
function* version(portal: Portal, today: string, expense: Row<'expenses'>, budget: Row<'budgets'>): Iterable<Remark> {
  const finding = (message: string) =>
    ({ table: 'expenses', row: expense, key: 'budget', level: 'warning', message }) as const;
  const approved = lineOf(portal, budget).filter(({ phase }) => phase !== 'requested');
  if (budget.phase === 'requested' && approved.length > 0) {
    const message = `是申报，不是批复：花钱要按批下来的数。请改为批复的那一版，例如 "${approved.at(-1)?.id ?? ''}"。`;
    yield finding(message);
  } else if (budget.phase !== 'requested' && isAfter(budget.date, expense.date)) {
    // A mistyped year is told where it stands, not at every payment.
    if (isFar(tables.budgets.columns.date, budget.date, today)) return;
    const message = `是 ${budget.date} 才${valueTitle('budgets', 'phase', budget.phase)}的，比这笔支出（${expense.date}）还晚。请改为付钱时的那一版，或核对日期。`;
    yield finding(message);
  } else if (budget.phase === 'requested') {
    // Applied for twice and never approved is told by `budget-version`, once.
    if (lineOf(portal, budget).length > 1) return;
    const message = `只是申报，没有批复的那一版：没有批下来，就不能花。请补上批复的一行，或核对它的阶段。`;
    yield finding(message);
  } else {
    const newer = approved.findLast((other) => isInForce(other, expense) && other.version > budget.version);
    if (newer === undefined) return;
    const message = `那时已经有新的一版：${newer.id}，${newer.date}。请改为付钱时的那一版，或核对日期。`;
    yield finding(message);
  }
}

/** Made before the day on which the money was paid. */
function isInForce(budget: Row<'budgets'>, { date }: Row<'expenses'>): boolean {
  return isAfter(date, budget.date);
}

/** An expense that names no budget, though one was approved for just this. A refund is known by its payment. */
function* left(portal: Portal, expense: Row<'expenses'>): Iterable<Remark> {
  if (expense.budget !== undefined || expense.project === undefined || expense.refund_of !== undefined) return;
  const lines = rowsBy(portal, 'budgets', 'project', expense.project).filter(
    ({ fund, category, phase }) => fund === expense.fund && category === expense.category && phase !== 'requested',
  );
  const line = lines.findLast(({ date }) => !isAfter(date, expense.date));
  if (line === undefined) return;
  const message = `空着，而这个项目、这笔资金、这一类有批复的预算：预算花了多少就算少了。请填 "${line.id}"。`;
  yield { table: 'expenses', row: expense, key: 'budget', level: 'warning', message };
}

function lineOf(portal: Portal, { project, fund, category }: Row<'budgets'>): readonly Row<'budgets'>[] {
  return rowsBy(portal, 'budgets', 'project', project).filter(
    (other) => other.fund === fund && other.category === category,
  );
}
