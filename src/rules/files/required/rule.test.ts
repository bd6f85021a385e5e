import { test, expect } from 'vitest';
import { figures } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('required', () => {
  expect(say(figures('a,,,ind-people,,人次,,news'))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:2 [required] 对象类型 必须填，现在空着。请从这些里选一个：区划、站点、项目、服务、机构。",
      "data/poli/figures.csv:2:3 [required] 对象 必须填，现在空着。请填上：那个对象的编号。",
      "data/poli/figures.csv:2:5 [required] 数值 必须填，现在空着。请填上：用基本单位写全，例如 1100000，不写 110万。",
    ]
  `);
});
