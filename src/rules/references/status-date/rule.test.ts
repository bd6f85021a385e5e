import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { files } from '../../../../tests/fixtures/rules/money-case.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { statusDate } from './rule.ts';

const silent = (rule: Rule, parts: Readonly<Record<string, readonly string[]>>): void => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: a project of the press without dates, and one that ends today', () => {
  const head = '编号,站点,名称,状态,开始日期,结束日期,出处';
  silent(statusDate, { projects: [head, 'p,poli-station,泊心归里,已结项,,,news'] });
  silent(statusDate, { projects: [head, 'p,demo-station,送餐,进行中,2023-01-01,2026-06-01,demo-doc'] });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(statusDate)).toMatchInlineSnapshot(`
    [
      "结项没有结束日期：结束日期  空着，而项目已结项了。请填哪天结束的。",
      "结项了还没有结束：结束日期 2027-12-31 还没有到（今天是 2026-12-01），而项目已结项了。请核对结束日期和状态。",
      "早已结束还在进行：状态 进行中 而结束日期 "2025-12-31" 已经过了。结束了请改为 "已结项"；还在做，请改结束日期。",
      "筹备的已经开始：状态 筹备 而开始日期 "2026-01-04" 已经过了。开始了请改为 "进行中"；没有开始，请改开始日期。",
      "花了钱的还在筹备：状态 筹备 可是已经有 42 笔支出。开始了请改为 "进行中"，或核对那些支出的项目。",
      "完成了没有日期：完成日期  空着，而状态是已完成。请填哪天完成的，或改状态。",
      "没有对接就完成了：状态 待对接 和完成日期 "2026-11-10" 对不上。请改为 "已完成"，或把完成日期空着。",
      "达标没有核查日期：核查日期  空着，而结果是达标。请填哪天核查的，或改为 "未核查"。",
    ]
  `);
});
