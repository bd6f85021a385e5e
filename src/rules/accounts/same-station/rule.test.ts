import { expect, test } from 'vitest';
import { cellsTold } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { sameStation } from './rule.ts';

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(sameStation)).toMatchInlineSnapshot(`
    [
      "社工室的支出记到社工站：站点 sample-station 和预算 sample-bud-governance-hewan-activity-v2 的站点 "sample-room-hewan" 不一样。请核对站点和预算；没有错就不用改。",
      "社工室的收入记到社工站：站点 sample-station 和资金 sample-fund-hewan 的接收站点 "sample-room-hewan" 不一样。请核对站点和资金；没有错就不用改。",
      "社工室的预算记到社工站：站点 sample-station 和资金 sample-fund-hewan 的接收站点 "sample-room-hewan" 不一样。请核对站点和资金；没有错就不用改。",
      "社工室的资金记到社工站：接收站点 sample-station 和收入不是一个站，那 3 笔收入都是 "sample-room-hewan" 的。请核对接收站点；没有错就不用改。",
      "资金的区划写成市：区划 sample-city 和这笔资金的收入、支出不是一个地方，那些行写的是 "sample-town"。请核对区划；没有错就不用改。",
      "站点旁边写了别的区划：区划 sample-county 不在站点 sample-station 的地方：它在 "sample-town"。写了站点，区划就空着。",
    ]
  `);
});

const data = {
  'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-hewan,示例镇河湾村,村,demo,是', 'far,远乡,乡,cn,是'],
  'data/demo/stations.csv': [
    '编号,名称,类型,区划,上级站点,资料性质,出处',
    'room,河湾社工室,社工室,demo-hewan,demo-station,示例,demo-doc',
    'far-station,远乡社工站,社工站,far,,示例,demo-doc',
  ],
};
const told = (funds: readonly string[], receipts: readonly string[]) =>
  cellsTold(sameStation, {
    ...data,
    'data/demo/funds.csv': ['编号,名称,类型,接收站点,区划,出处', ...funds.map((row) => `${row},demo-doc`)],
    'data/demo/receipts.csv': [
      '编号,资金,站点,区划,日期,金额（元）,类别,出处',
      ...receipts.map((row) => `${row},2024-01-05,9.00,拨入,demo-doc`),
    ],
  });

test('a receipt may be of a station below the one that has the fund, not of another', () => {
  const fund = ['f,钱,社会捐赠,demo-station,'];
  expect(told(fund, ['a,f,demo-station,', 'b,f,room,', 'c,f,,'])).toEqual([]);
  expect(told(fund, ['a,f,demo-station,', 'b,f,far-station,'])).toEqual(['receipts:3 站点']);
  expect(told(fund, ['a,f,far-station,', 'b,f,far-station,'])).toEqual(['funds:2 接收站点']);
  expect(told(fund, ['a,f,far-station,'])).toEqual(['receipts:2 站点']);
});

test('the region of a fund without a station is that of its receipts, where these agree', () => {
  const fund = ['f,钱,社会捐赠,,far'];
  expect(told(fund, ['a,f,,demo', 'b,f,,demo'])).toEqual(['funds:2 区划']);
  expect(told(fund, ['a,f,,demo', 'b,f,,far'])).toEqual([]);
  expect(told(fund, ['a,f,,demo'])).toEqual([]);
  expect(told(fund, ['a,f,,far', 'b,f,,far'])).toEqual([]);
});

test('a region beside a station is one in which the station works', () => {
  const fund = ['f,钱,社会捐赠,demo-station,'];
  expect(told(fund, ['a,f,demo-station,demo', 'b,f,demo-station,demo-hewan'])).toEqual([]);
  expect(told(fund, ['a,f,demo-station,far', 'b,f,demo-station,'])).toEqual(['receipts:2 区划']);
});

test('a project of another place', () => {
  const rows = (project: string) => ({
    ...data,
    'data/demo/projects.csv': [
      '编号,站点,区划,名称,状态,出处',
      'near,demo-station,,近的,进行中,demo-doc',
      'away,far-station,,远的,进行中,demo-doc',
    ],
    'data/demo/expenses.csv': [
      '编号,站点,资金,项目,日期,金额（元）,支出类别,摘要,出处',
      `e1,demo-station,f,${project},2023-05-01,1.00,exp-goods,米,demo-doc`,
    ],
  });
  expect(cellsTold(sameStation, rows('away'))).toEqual(['expenses:2 项目']);
  expect(cellsTold(sameStation, rows('near'))).toEqual([]);
});
