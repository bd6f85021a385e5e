import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

test('length', () => {
  const summary = '一'.repeat(43);
  const services = {
    'data/poli/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,出处',
      `s,poli-station,养老服务,送餐,${summary},免费,开放,news`,
    ],
  };
  expect(say(services)).toMatchInlineSnapshot(`
    [
      "data/poli/services.csv:2:5 [length] 一句话 "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一" 有 43 个字，最多 40 个字。请删去 3 个字，细节可以写到别的列里。",
    ]
  `);
});
