import { test, expect } from 'vitest';
import { length } from './rule.ts';
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

test('a cell of any column has at most five thousand characters, and is not quoted whole', () => {
  const place = (text: string) => ({
    'data/poli/stations.csv': ['编号,名称,类型,区划,地址,资料性质,出处', `x,河湾站,社工室,poli,${text},报道摘编,news`],
  });
  const told = say(place('一'.repeat(5001)), length);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('有 5001 个字，最多 5000 个字。');
  expect(told[0]?.length).toBeLessThan(400);
  expect(say(place('一'.repeat(5000)), length)).toEqual([]);
});
