import { test, expect } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { disclosurePeriod } from './rule.ts';

test('whole quarters and years, each once', () => {
  const rows = [
    'a,季度,2024-01-01,2024-03-31,2024-04-30,',
    'b,季度,2024-01-01,2024-03-31,2024-04-30,',
    'c,季度,2024-01-01,2024-03-31,2024-04-30,a',
    'd,年度,2024-01-01,2024-03-31,2025-04-30,a',
    'e,项目结项,2024-01-05,2024-02-11,2024-04-30,',
  ];
  const disclosures = [
    '编号,期间类型,期间开始,期间结束,应公布日期,取代,站点',
    ...rows.map((row) => `${row},demo-station`),
  ];
  expect(say({ 'data/demo/disclosures.csv': disclosures }, disclosurePeriod)).toMatchInlineSnapshot(`
    [
      "data/demo/disclosures.csv:3:1 [disclosure-period] 编号 "b" 和 a 是同一家、同一个期间的公示。重新公示的，请在 取代 填 "a"；写重了就删掉一行。",
      "data/demo/disclosures.csv:5:4 [disclosure-period] 期间结束 "2024-03-31" 和 期间开始 "2024-01-01" 合起来不是一个完整的年度，例如 2024-01-01 到 2024-12-31。请核对这两个日期和 期间类型。",
      "data/demo/disclosures.csv:5:5 [disclosure-period] 应公布日期 "2025-04-30" 比 期间结束 "2024-03-31" 晚了一年多，没有一条规定给这么久。请核对年份。",
      "data/demo/disclosures.csv:5:6 [disclosure-period] 取代 "a" 不是同一家、同一个期间的公示，取代不了。请改成被取代的那一次。",
    ]
  `);
});

/** Of which column of each disclosure something is said. */
function columnsSaid(rows: readonly string[]): readonly string[] {
  const head = '编号,期间类型,期间开始,期间结束,应公布日期,站点,区划,公布日期,张贴地点';
  const told = say({ 'data/demo/disclosures.csv': [head, ...rows] }, disclosurePeriod);
  return told.map((line) => line.replace(/^\S+:(\d+):\d+ \[[^\]]*\] (\S+) .*/, '$1 $2'));
}

test('a period of two years is not whole; one without days, or that ends before it begins, is not judged here', () => {
  expect(
    columnsSaid([
      'a,年度,2023-01-01,2024-12-31,2025-03-31,demo-station,,,',
      'b,季度,2024-01-01,2025-03-31,2025-04-30,demo-station,,,',
      'c,年度,2024,2024,2025-03-31,demo-station,,,',
      'd,年度,2024-01-01,2024,2025-03-31,demo-station,,,',
      'e,年度,2024-12-31,2024-01-01,2024-12-31,demo-station,,,',
      'f,季度,2024-04-01,2024-06-30,2025-06-30,demo-station,,,',
    ]),
  ).toEqual(['2 期间结束', '3 期间结束']);
});

test('the same period of another publisher is another disclosure', () => {
  expect(
    columnsSaid([
      'a,季度,2024-01-01,2024-03-31,2024-04-30,demo-station,,,',
      'b,季度,2024-01-01,2024-03-31,2024-04-30,,demo,,',
      'c,季度,2024-01-01,2024-03-31,2024-04-30,,demo,,',
    ]),
  ).toEqual(['4 编号']);
});

test('a day by which to publish that differs from the usual is asked about, once there is a usual', () => {
  const quarters = [
    ['2024-01-01,2024-03-31', '2024-04-30'],
    ['2024-04-01,2024-06-30', '2024-07-30'],
    ['2024-07-01,2024-09-30', '2024-10-30'],
    ['2024-10-01,2024-12-31', '2025-01-30'],
  ] as const;
  const rows = (odd: string, count = 4) =>
    quarters
      .slice(0, count)
      .map(([period, due], index) => `q${String(index)},季度,${period},${index === 1 ? odd : due},demo-station,,,`);
  expect(columnsSaid(rows('2024-07-30'))).toEqual([]);
  expect(columnsSaid(rows('2024-08-09'))).toEqual([]);
  expect(columnsSaid(rows('2024-08-10'))).toEqual(['3 应公布日期']);
  expect(columnsSaid(rows('2024-08-10', 3))).toEqual([]);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(disclosurePeriod)).toMatchInlineSnapshot(`
    [
      "季度不完整：期间结束 2024-05-31 和 期间开始 "2024-04-01" 合起来不是一个完整的季度，例如 2024-04-01 到 2024-06-30。请核对这两个日期和 期间类型。",
      "重新公示没写取代：编号 sample-disc-2025-q3-second 和 sample-disc-2025-q3 是同一家、同一个期间的公示。重新公示的，请在 取代 填 "sample-disc-2025-q3"；写重了就删掉一行。",
      "取代了别的季度：取代 sample-disc-2025-q2 不是同一家、同一个期间的公示，取代不了。请改成被取代的那一次。",
      "应公布日期错了两年：应公布日期 2026-04-30 比 期间结束 "2024-03-31" 晚了一年多，没有一条规定给这么久。请核对年份。",
      "应公布晚了一个月：应公布日期 2025-05-30 和同类的公示不一样：别的都在期间结束后 30 天左右。请核对日期；没有错就不用改。",
      "应公布晚了半年：应公布日期 2025-10-30 和同类的公示不一样：别的都在期间结束后 30 天左右。请核对日期；没有错就不用改。",
      "季度写成年度：期间结束 2025-03-31 和 期间开始 "2025-01-01" 合起来不是一个完整的年度，例如 2024-01-01 到 2024-12-31。请核对这两个日期和 期间类型。",
      "贴出去了没有公布日期：公布日期  空着，而 张贴地点 有 20 处：贴出去了就是公布了。请填公布的日期，没有贴就把张贴地点空着。",
    ]
  `);
});

test('twins are of one publisher, kind and period; where a quarter of the days differ there is still a usual', () => {
  const of = (id: string, who: string, due: string, quarter = '2024-01-01,2024-03-31') =>
    `${id},季度,${quarter},${due},${who},,`;
  expect(
    columnsSaid([of('a', 'demo-station,', '2024-04-30'), 'b,年度,2024-01-01,2024-12-31,2025-03-31,demo-station,,,']),
  ).toEqual([]);
  const others = [
    of('q2', 'demo-station,', '2024-07-30', '2024-04-01,2024-06-30'),
    of('q3', 'demo-station,', '2024-10-30', '2024-07-01,2024-09-30'),
    of('q4', 'demo-station,', '2025-01-30', '2024-10-01,2024-12-31'),
    of('r1', 'demo-station,', '2025-04-30', '2025-01-01,2025-03-31'),
  ];
  expect(columnsSaid([of('a', 'demo-station,', '2024-06-30'), ...others])).toEqual(['2 应公布日期']);
  expect(columnsSaid([of('a', 'demo-station,', '2024-04-01'), ...others])).toEqual(['2 应公布日期']);
  const [two, three, ...rest] = others;
  expect(
    columnsSaid([of('a', 'demo-station,', '2024-06-30'), two?.replace('-07-30', '-09-30') ?? '', three ?? '', ...rest]),
  ).toEqual([]);
});
