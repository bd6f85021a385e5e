import { test, expect } from 'vitest';
import type { Rule } from '../../engine/index.ts';
import { receipts, files } from '../../../../tests/fixtures/rules/money-case.ts';
import { cellsTold, say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { fundKind } from './rule.ts';

const silent = (rule: Rule, parts: Parameters<typeof files>[0]) => {
  expect(say(files(parts), rule)).toEqual([]);
};

test('is not told: a fund of last year whose money came this year, a name without a kind', () => {
  const funds = (line: string) => ['编号,名称,类型,年度,接收站点,出处', `${line},demo-station,demo-doc`];
  const received = receipts('a,f,2023-01-05,9.00,,拨入,');
  silent(fundKind, { funds: funds('f,2022年度福彩金,福利彩票公益金,2022'), receipts: received });
  silent(fundKind, { funds: funds('f,中央专项彩票公益金,其他,'), receipts: received });
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(fundKind)).toMatchInlineSnapshot(`
    [
      "捐赠写成拨入：类别 拨入 和资金 "sample-fund-food" 的类型（社会捐赠）对不上。请核对这笔收入的资金和类别；没有错就不用改。",
      "年度和名称不一样：年度 2023 和名称 "2024年市级福利彩票公益金（老年人福利）" 里的年份不一样。请核对年度和名称。",
      "福彩写成其他：类型 其他 和名称 "2024年市级福利彩票公益金（老年人福利）" 对不上，名称说的是福利彩票公益金。类型错了，合计就归错了类，该有的彩票公益金标识也会没有。请改为 "福利彩票公益金"，或改正名称。",
      "社区基金写成捐赠：类型 社会捐赠 和名称 "河湾社区基金" 对不上，名称说的是社区基金。类型错了，合计就归错了类，该有的彩票公益金标识也会没有。请改为 "社区基金"，或改正名称。",
      "两笔资金同名：名称 2024年市级福利彩票公益金（老年人福利） 和 sample-fund-lottery-2024（data/sample-town/funds.csv 第 6 行）的名称一样，读的人分不清是哪一笔。请写出不同，例如年度；写重了就删掉一行。",
      "年度两个数字打反：年度 2042 和名称 "2024年市级福利彩票公益金（老年人福利）" 里的年份不一样。请核对年度和名称。",
      "名称有年份，年度空着：年度  空着，而名称写着 2024 年，按年度就找不到这笔资金。请填 "2024"，或改正名称。",
    ]
  `);
});

test('the year of a fund is that in which its first money came, or the one before; else it is asked about', () => {
  const told = (year: string, ...dates: readonly string[]) =>
    cellsTold(
      fundKind,
      files({
        funds: ['编号,名称,类型,年度,接收站点,出处', `f,助餐的钱,福利彩票公益金,${year},demo-station,demo-doc`],
        receipts: receipts(...dates.map((date, index) => `r${String(index)},f,${date},9.00,,拨入,`)),
      }),
    );
  expect(told('2023')).toEqual([]);
  expect(told('2023', '2023-12-31')).toEqual([]);
  expect(told('2023', '2026-01-01', '2024-12-31')).toEqual([]);
  expect(told('2023', '2025-01-01')).toEqual(['funds:2 年度']);
  expect(told('2023', '2023-05-01', '2022-12-31')).toEqual(['funds:2 年度']);
});

test('budgets and lotteries do not donate, and donations are not allocated; money passed on is another matter', () => {
  const told = (kind: string, receipt: string) =>
    cellsTold(
      fundKind,
      files({
        funds: [
          '编号,名称,类型,接收站点,出处',
          `f,助餐的钱,${kind},demo-station,demo-doc`,
          'g,别的钱,其他,demo-station,demo-doc',
        ],
        receipts: receipts('u,g,2023-01-01,9.00,,捐赠,', receipt),
      }),
    );
  expect(told('财政拨款', 'r,f,2023-01-05,9.00,,捐赠,')).toEqual(['receipts:3 类别']);
  expect(told('福利彩票公益金', 'r,f,2023-01-05,9.00,,捐赠,')).toEqual(['receipts:3 类别']);
  expect(told('社会捐赠', 'r,f,2023-01-05,9.00,,拨入,')).toEqual(['receipts:3 类别']);
  expect(told('社会捐赠', 'r,f,2023-01-05,9.00,,拨入,u')).toEqual([]);
  expect(told('社会捐赠', 'r,f,2023-01-05,9.00,,捐赠,')).toEqual([]);
});
