import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files, budgets, expenses, receipts } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { budgetLine } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('an expense and its budget line are of one project and one category', () => {
  const map = files({
    budgets: budgets('b,p,f,物资,批复,1,100.00,2023-01-01,'),
    expenses: expenses('a,f,p,2023-05-05,1.00,物资,b,', 'c,f,q,2023-05-05,1.00,租金,b,'),
  });
  expect(say(map, budgetLine)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:3:3 [budget-line] 项目 "q" 和预算 b 的项目不一样，那条预算是 "p" 的。请改正 项目，或换一条 预算。",
      "data/demo/expenses.csv:3:6 [budget-line] 支出类别 "exp-rent" 和预算 b 的支出类别不一样，那条预算是 "exp-goods"，按类别合计就对不上预算。请改正 支出类别，或换一条 预算。",
    ]
  `);
});

test('is not told: money spent on the day on which its budget was approved', () => {
  silent(budgetLine, {
    receipts: receipts('r,f,2023-01-01,90.00,,拨入,'),
    budgets: budgets('b,p,f,exp-goods,批复,1,50.00,2023-01-05,'),
    expenses: expenses('a,f,p,2023-01-05,9.00,exp-goods,b,'),
  });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(budgetLine)).toMatchInlineSnapshot(`
    [
      "支出和预算不是一个项目：项目 sample-project-visits 和预算 sample-bud-meals-lottery-2024-meals-v2 的项目不一样，那条预算是 "sample-project-meals" 的。请改正 项目，或换一条 预算。",
      "支出和预算不是一类：支出类别 exp-materials 和预算 sample-bud-meals-lottery-2024-meals-v2 的支出类别不一样，那条预算是 "exp-meals"，按类别合计就对不上预算。请改正 支出类别，或换一条 预算。",
      "冲销记到别的项目：项目 sample-project-meals 和预算 sample-bud-home-lottery-province-construction-v2 的项目不一样，那条预算是 "sample-project-home" 的。请改正 项目，或换一条 预算。",
      "预算填的是申报：预算 sample-bud-meals-lottery-2024-meals-v1 是申报，不是批复：花钱要按批下来的数。请改为批复的那一版，例如 "sample-bud-meals-lottery-2024-meals-v2"。",
      "预算填的是后来才调整的：预算 sample-bud-station-town-operation-v3 是 2025-07-01 才调整的，比这笔支出（2024-02-27）还晚。请改为付钱时的那一版，或核对日期。",
      "预算是别的项目的：项目 sample-project-meals 和预算 sample-bud-visits-lottery-2024-service-v2 的项目不一样，那条预算是 "sample-project-visits" 的。请改正 项目，或换一条 预算。",
      "预算删了：预算  空着，而这个项目、这笔资金、这一类有批复的预算：预算花了多少就算少了。请填 "sample-bud-meals-lottery-2024-meals-v2"。",
      "项目删了：项目  空着，而预算 sample-bud-meals-lottery-2024-meals-v2 是项目 "sample-project-meals" 的：项目的合计里会少了这一笔。请填上项目。",
      "预算换了项目：项目 sample-project-station 和预算 sample-bud-station-town-rent-v2 的项目不一样，那条预算是 "sample-project-meals" 的。请改正 项目，或换一条 预算。",
      "批复晚于支出：预算 sample-bud-meals-lottery-2024-meals-v2 是 2025-03-15 才批复的，比这笔支出（2024-04-10）还晚。请改为付钱时的那一版，或核对日期。",
      "新的一版有了还记旧的：预算 sample-bud-meals-lottery-2025-meals-v2 那时已经有新的一版：sample-bud-meals-lottery-2025-meals-v3，2025-07-01。请改为付钱时的那一版，或核对日期。",
    ]
  `);
});
