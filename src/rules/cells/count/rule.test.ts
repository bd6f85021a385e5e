import { test, expect } from 'vitest';
import { expenses } from '../../../../tests/fixtures/rules/expenses-fixture.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { count } from './rule.ts';

test('numbers that cannot be, or hardly are', () => {
  const services = [
    '编号,站点,类别,名称,一句话,费用,状态,办理时限,跑动次数,出处',
    's,demo-station,养老服务,送餐,送饭,免费,开放,-1,11,demo-doc',
  ];
  const map = { ...expenses('a,f,2023-05-09,0.00,买米,-3,袋,,'), 'data/demo/services.csv': services };
  expect(say(map, count)).toMatchInlineSnapshot(`
    [
      "data/demo/expenses.csv:2:4 [count] 金额（元） "0.00" 是 0 元，没有收也没有付。请对照凭证填上金额；原文写着是 0 元的，在写法里照抄；没有这笔钱就删掉这一行。",
      "data/demo/expenses.csv:2:6 [count] 数量 "-3" 不是正数，而这一笔不是冲销。请核对；没有数量就空着。",
      "data/demo/services.csv:2:8 [count] 办理时限 "-1" 太小：这里最少是 0。请核对；不清楚就空着。",
      "data/demo/services.csv:2:9 [count] 跑动次数 "11" 太大：这里很少超过 10。请核对，多半是多打了几位；没有错就不用改。",
    ]
  `);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(count)).toMatchInlineSnapshot(`
    [
      "金额是 0：金额（元） 0.00 是 0 元，没有收也没有付。请对照凭证填上金额；原文写着是 0 元的，在写法里照抄；没有这笔钱就删掉这一行。",
      "数量是负数：数量 -2412 不是正数，而这一笔不是冲销。请核对；没有数量就空着。",
      "版本是 0：版本 0 太小：这里最少是 1。请核对；不清楚就空着。",
      "办理时限是负数：办理时限 -3 太小：这里最少是 0。请核对；不清楚就空着。",
      "预计受益人数是负数：预计受益人数 -60 太小：这里最少是 1。请核对；不清楚就空着。",
      "人口是负数：数值 -2196 是负数，而单位是 "人"。请对照原文核对数值和单位。",
      "活动名额是负数：名额 -12 太小：这里最少是 1。请核对；不清楚就空着。",
      "预计受益人数是零：预计受益人数 0 太小：这里最少是 1。请核对；不清楚就空着。",
    ]
  `);
});
