import { test, expect } from 'vitest';
import { figures } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('date', () => {
  expect(
    say(
      figures(
        'a,站点,poli-station,ind-people,1,人次,5/6/23,news',
        'b,站点,poli-station,ind-people,1,人次,2023-02-30,news',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:7 [date] 截至 "5/6/23" 看不出是哪一天。请写成 2023-12-27 的样子；只知道月份就写 2023-12，只知道年份就写 2023。",
      "data/poli/figures.csv:3:7 [date] 截至 "2023-02-30" 日历上没有这一天。请核对年、月、日。",
    ]
  `);
});

test('moment', () => {
  expect(
    say({ 'data/poli/events.csv': ['编号,站点,名称,开始,地点,状态', 'e,poli-station,讲座,下周三上午,社工站,报名中'] }),
  ).toMatchInlineSnapshot(`
    [
      "data/poli/events.csv:2:4 [date] 开始 "下周三上午" 看不出是哪一天几点。请写成 2026-12-05 09:00 的样子。",
    ]
  `);
});
