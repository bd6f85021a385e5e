import { test, expect } from 'vitest';
import { figures } from '../../../../tests/fixtures/rules/cells-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('each cell while they are few, one finding for a file with many', () => {
  const row = (id: string) => `${id},站点,poli-station,ind-people,"1,100",人次,2021年11月27日,news`;
  expect(say(figures(row('a')))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:5 [form] 数值 "1,100" 意思看得懂，整齐的写法是 "1100"。运行 npm run fix 会自动改好。",
      "data/poli/figures.csv:2:7 [form] 截至 "2021年11月27日" 意思看得懂，整齐的写法是 "2021-11-27"。运行 npm run fix 会自动改好。",
    ]
  `);
  expect(say(figures(row('a'), row('b'), row('c')))).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2 [form] 有 6 格写得不整齐，意思都看得懂：第 2 行 数值 "1,100" 应写作 "1100"，第 2 行 截至 "2021年11月27日" 应写作 "2021-11-27"，第 3 行 数值 "1,100" 应写作 "1100" 等。运行 npm run fix 会一次改好。",
      "data/poli/figures.csv:3:5 [row-twice] 数值 "1100" 和 a（data/poli/figures.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
      "data/poli/figures.csv:4:5 [row-twice] 数值 "1100" 和 a（data/poli/figures.csv 第 2 行）说的是同一件事。请删掉一行；不是一件事，请写出不同。",
    ]
  `);
});
