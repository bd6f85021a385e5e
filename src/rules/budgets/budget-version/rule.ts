import { isAfter } from '../../../data/cells/date.ts';
import { moneyToText } from '../../../data/cells/money.ts';
import type { Portal } from '../../../data/portal.ts';
import { allBudgetLines, type BudgetLine } from '../../../domain/money/ledger.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** The versions of a budget line: each number once, and a later version is not dated before an earlier one. */
export const budgetVersion: Rule = {
  id: 'budget-version',
  title: '预算的版本不乱',
  level: 'both',
  *check({ portal }) {
    for (const line of allBudgetLines(portal)) yield* judge(portal, line);
  },
};

/** Whether other lines of this fund begin with their first version: some publishers keep only the last. */
function hasFirst(portal: Portal, { id, fund }: Row<'budgets'>): boolean {
  return rowsBy(portal, 'budgets', 'fund', fund).some((other) => other.version === 1 && other.id !== id);
}

function* judge(portal: Portal, { versions }: BudgetLine): Iterable<Remark> {
  const last = versions.at(-1);
  const spent = versions.some(({ id }) => rowsBy(portal, 'expenses', 'budget', id).length > 0);
  if (last !== undefined && versions.length > 1 && spent && versions.every(({ phase }) => phase === 'requested')) {
    const message = `申报了 ${String(versions.length)} 版，没有一版是批复，可是已经按它花了钱。请改为 "批复"，或补上批复的那一版。`;
    yield { table: 'budgets', row: last, key: 'phase', level: 'warning', message };
  }
  for (const [index, row] of versions.entries()) {
    const before = versions[index - 1];
    const at = placeIn(row);
    const approved = versions.slice(0, index).some(({ phase }) => phase !== 'requested');
    if (row.phase === 'adjusted' && !approved) {
      const message = `是调整，可是在它之前没有批复：没有批过的预算谈不上调整。请改为 "批复"，或补上批复的那一版。`;
      yield { ...at('phase'), level: 'warning', message };
    }
    if (row.phase === 'approved' && approved) {
      const message = `是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。`;
      yield { ...at('phase'), level: 'warning', message };
    }
    const applied = row.phase === 'approved' && before?.phase === 'requested' ? before : undefined;
    if (applied !== undefined && row.amount > applied.amount) {
      const message = `比申报的还多：${applied.id} 只报了 ${moneyToText(applied.amount)} 元。请核对这两个金额；没有错就不用改。`;
      yield { ...at('amount'), level: 'warning', message };
    }
    if (row.phase === 'requested' && approved) {
      const message = `是申报，可是前面的版本已经批复了：再报的一版批下来之前不算数。请改为 "调整"，或核对版本。`;
      yield { ...at('phase'), level: 'warning', message };
    }
    yield* judgeOrder(portal, row, before);
  }
}

/** The numbers and dates of two versions that follow one another. */
function* judgeOrder(portal: Portal, row: Row<'budgets'>, before: Row<'budgets'> | undefined): Iterable<Remark> {
  const at = placeIn(row);
  if (before === undefined) {
    if (row.version > 1 && hasFirst(portal, row)) {
      const message = `前面少了第一版：同一个项目、同一笔资金、同一类里没有比它早的。请核对 项目、资金、支出类别，或把版本写成 1。`;
      yield { ...at('version'), level: 'warning', message };
    }
    return;
  }
  if (row.version > before.version + 1) {
    const message = `前面少了一版：${before.id} 是第 ${String(before.version)} 版。请把版本写成连着的数，或补上缺的那一版。`;
    yield { ...at('version'), level: 'warning', message };
  }
  if (before.version === row.version) {
    const message = `和 ${before.id} 重复：同一个项目、同一笔资金、同一类支出，一个版本只能有一行，看不出哪一行算数。请改正版本，或删掉一行。`;
    yield { ...at('version'), message };
  } else if (isAfter(before.date, row.date)) {
    const message = `早于第 ${String(before.version)} 版（${before.id}，${before.date}），而这是第 ${String(row.version)} 版。请核对日期和版本。`;
    yield { ...at('date'), level: 'warning', message };
  }
}

/** The rule and the place of a finding in a column of this row. */
function placeIn(row: Row<'budgets'>) {
  return (key: string) => ({ table: 'budgets', row, key }) as const;
}
