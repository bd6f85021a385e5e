import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('rows that do not say where they are from: one by one, or together where a file has many', () => {
  const header = '编号,名称,类型,区划,出处';
  const row = (id: string) => `${id},${id}店,企业,poli,`;
  expect(say({ 'data/poli/organizations.csv': [header, row('a')] })).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2:5 [sources] 出处 空着。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。",
    ]
  `);
  expect(say({ 'data/poli/organizations.csv': [header, ...'abcd'.split('').map(row)] })).toMatchInlineSnapshot(`
    [
      "data/poli/organizations.csv:2 [sources] 出处 空着，有 4 行这样（第 2、3、4 行等）。页面会写“出处暂缺”；请填“文件”表里的编号，没有登记过的文件先登记。",
    ]
  `);
});
