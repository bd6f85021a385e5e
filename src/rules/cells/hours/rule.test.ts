import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { stations } from '../../../../tests/fixtures/rules/cells-fixture.ts';

test('hours', () => {
  expect(say(stations('开放时间', '上午八点半到五点'))).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:2:6 [hours] 开放时间 "上午八点半到五点" 看不懂这样写的时间。请写成“周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30”的样子：先写星期，空一格写时间，上午在前下午在后，两段之间用分号。",
    ]
  `);
  expect(say(stations('开放时间', '周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30'))).toHaveLength(0);
});
