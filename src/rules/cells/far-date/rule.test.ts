import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { farDate } from './rule.ts';

test('years that were mistyped; laws and plans may be further away', () => {
  const projects = [
    '编号,站点,名称,状态,开始日期,结束日期,出处',
    'p,demo-station,送餐,进行中,2094-01-01,2036,demo-doc',
    'q,demo-station,送餐,进行中,1924-01,,demo-doc',
    'r,demo-station,送餐,进行中,2024-01,2049,demo-doc',
  ];
  const duties = ['编号,名称,生效,义务', 'd,法,1995-01-01,公开'];
  expect(say({ 'data/demo/projects.csv': projects, 'data/demo/duties.csv': duties }, farDate)).toMatchInlineSnapshot(
    `
    [
      "data/demo/projects.csv:2:5 [far-date] 开始日期 "2094-01-01" 的年份太远：这里一般在 2000 年到 2027 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
      "data/demo/projects.csv:3:5 [far-date] 开始日期 "1924-01" 的年份太远：这里一般在 2000 年到 2027 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
      "data/demo/projects.csv:4:6 [far-date] 结束日期 "2049" 的年份太远：这里一般在 2000 年到 2036 年之间。请核对年份，多半是打错了一位；没有错就不用改。",
    ]
  `,
  );
});
