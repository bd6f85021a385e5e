import { test, expect } from 'vitest';
import { files, budgets } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { budgetVersion } from './rule.ts';

test('each version once, and in the order of time', () => {
  const map = files({
    budgets: budgets(
      'b1,p,f,物资,申报,1,100.00,2023-02-01,',
      'b2,p,f,物资,批复,2,90.00,2023-01-01,',
      'b3,p,f,物资,调整,2,80.00,2023-03-01,省',
      'b4,q,f,物资,批复,1,80.00,2023-03-01,',
    ),
  });
  expect(say(map, budgetVersion)).toMatchInlineSnapshot(`
    [
      "data/demo/budgets.csv:3:8 [budget-version] 日期 "2023-01-01" 早于第 1 版（b1，2023-02-01），而这是第 2 版。请核对日期和版本。",
      "data/demo/budgets.csv:4:6 [budget-version] 版本 "2" 和 b2 重复：同一个项目、同一笔资金、同一类支出，一个版本只能有一行，看不出哪一行算数。请改正版本，或删掉一行。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(budgetVersion)).toMatchInlineSnapshot(`
    [
      "一个版本有两行：版本 2 和 sample-bud-station-town-operation-v2 重复：同一个项目、同一笔资金、同一类支出，一个版本只能有一行，看不出哪一行算数。请改正版本，或删掉一行。",
      "后一版的日期更早：日期 2024-01-03 早于第 1 版（sample-bud-station-town-operation-v1，2024-01-05），而这是第 2 版。请核对日期和版本。",
      "预算抄了一遍：阶段 批复 是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。",
      "预算抄成新的一版：阶段 批复 是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。",
      "没有批复就调整：阶段 调整 是调整，可是在它之前没有批复：没有批过的预算谈不上调整。请改为 "批复"，或补上批复的那一版。",
      "批复以后又申报：阶段 申报 是申报，可是前面的版本已经批复了：再报的一版批下来之前不算数。请改为 "调整"，或核对版本。",
      "批复比申报多：金额（元） 95000.00 比申报的还多：sample-bud-children-county-service-activity-v1 只报了 90000.00 元。请核对这两个金额；没有错就不用改。",
      "版本跳号：版本 4 前面少了一版：sample-bud-children-county-service-activity-v1 是第 1 版。请把版本写成连着的数，或补上缺的那一版。",
      "申报写成批复：阶段 批复 是批复，可是前面的版本已经批复过了：一条预算只批一次，后来改的是调整。请改为 "调整"，或核对版本。",
      "批复写成调整：阶段 调整 是调整，可是在它之前没有批复：没有批过的预算谈不上调整。请改为 "批复"，或补上批复的那一版。",
      "没有批复就花钱：阶段 申报 申报了 2 版，没有一版是批复，可是已经按它花了钱。请改为 "批复"，或补上批复的那一版。",
      "预算换到别的项目：版本 2 前面少了第一版：同一个项目、同一笔资金、同一类里没有比它早的。请核对 项目、资金、支出类别，或把版本写成 1。",
    ]
  `);
});
