import { expect, test } from 'vitest';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';
import { saysOfFaults } from '../../../../tests/fixtures/rules/says-of-faults.ts';
import { order } from './rule.ts';

const projects = (start: string, end: string) => ({
  'data/poli/projects.csv': [
    '编号,站点,名称,状态,开始日期,结束日期,出处',
    `p,poli-station,泊心归里,已结项,${start},${end},news`,
  ],
});

test('an end before its beginning', () => {
  expect(say(projects('2024-05-01', '2024-04-30'))).toMatchInlineSnapshot(`
    [
      "data/poli/projects.csv:2:6 [order] 结束日期 "2024-04-30" 早于 开始日期 "2024-05-01"。请核对这两个日期，把写反或写错的改过来。",
    ]
  `);
});

test('a month is not after a day within it', () => {
  expect(say(projects('2024-05', '2024-05-01'))).toEqual([]);
  expect(say(projects('2024', '2024-01-01'))).toEqual([]);
  expect(say(projects('2024-05-01', ''))).toEqual([]);
});

test('services, events, disclosures, alerts, exchanges', () => {
  const map = {
    'data/poli/services.csv': [
      '编号,站点,类别,名称,一句话,费用,状态,生效日期,失效日期,出处',
      's,poli-station,养老服务,送餐,送饭到家,免费,开放,2025-01-01,2024-12-31,news',
    ],
    'data/poli/events.csv': [
      '编号,站点,名称,开始,结束,地点,状态',
      'e,poli-station,讲座,2026-07-01 14:00,2026-07-01 09:00,社工站,报名中',
      'e2,poli-station,讲座,2026-07-01 14:00,2026-07-01,社工站,报名中',
    ],
    'data/poli/disclosures.csv': [
      '编号,站点,期间类型,期间开始,期间结束,应公布日期,公布日期',
      'd,poli-station,季度,2025-04-01,2025-03-31,2025-01-20,2027-01-01',
      'd2,poli-station,季度,2025-01-01,2025-03-31,2025-04-20,2025-03-30',
    ],
    'data/poli/alerts.csv': ['编号,对象类型,对象,内容,开始,结束', 'a,站点,poli-station,放假,2026-10-08,2026-10-01'],
    'data/poli/exchanges.csv': [
      '编号,方向,名称,站点,状态,发布日期,完成日期',
      'x,微心愿,书包,poli-station,已完成,2025-06-02,2025-06-01',
    ],
  };
  expect(say(map, order)).toMatchInlineSnapshot(`
    [
      "data/poli/alerts.csv:2:6 [order] 结束 "2026-10-01" 早于 开始 "2026-10-08"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/disclosures.csv:2:5 [order] 期间结束 "2025-03-31" 早于 期间开始 "2025-04-01"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/disclosures.csv:2:6 [order] 应公布日期 "2025-01-20" 早于 期间结束 "2025-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/disclosures.csv:2:7 [order] 公布日期 "2027-01-01" 还没有到（今天是 2026-06-01），这里只记已经发生的事。请核对日期。",
      "data/poli/disclosures.csv:3:7 [order] 公布日期 "2025-03-30" 早于 期间结束 "2025-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/events.csv:2:5 [order] 结束 "2026-07-01 09:00" 早于 开始 "2026-07-01 14:00"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/exchanges.csv:2:7 [order] 完成日期 "2025-06-01" 早于 发布日期 "2025-06-02"。请核对这两个日期，把写反或写错的改过来。",
      "data/poli/services.csv:2:9 [order] 失效日期 "2024-12-31" 早于 生效日期 "2025-01-01"。请核对这两个日期，把写反或写错的改过来。",
    ]
  `);
});

test('what has happened does not lie in the future; the present month is not in the future', () => {
  const figures = (asOf: string) => ({
    'data/poli/figures.csv': [
      '编号,对象类型,对象,指标,数值,单位,截至,出处',
      `a,站点,poli-station,服务人次,1,人次,${asOf},news`,
    ],
  });
  expect(say(figures('2026-06-02'), order, { today: '2026-06-01' })).toMatchInlineSnapshot(`
    [
      "data/poli/figures.csv:2:7 [order] 截至 "2026-06-02" 还没有到（今天是 2026-06-01），这里只记已经发生的事。请核对日期。",
    ]
  `);
  for (const day of ['2026-06-01', '2026-06', '2026'])
    expect(say(figures(day), order, { today: '2026-06-01' })).toEqual([]);
});

test('what it says of its seeded faults', () => {
  expect(saysOfFaults(order)).toMatchInlineSnapshot(`
    [
      "期间没完就公布：公布日期 2024-03-26 早于 期间结束 "2024-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "日期在将来：日期 2027-04-10 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
      "结束早于开始：结束日期 2023-06-30 早于 开始日期 "2024-04-01"。请核对这两个日期，把写反或写错的改过来。",
      "更正在将来：日期 2027-11-12 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
      "公示的期间前后颠倒：期间结束 2025-01-01 早于 期间开始 "2025-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "重新公示早于原来的：公布日期 2025-10-01 比它取代的公示 sample-disc-2025-q3（2025-10-28）还早。请核对这两个公布日期，和 取代。",
      "应公布早于期间结束：应公布日期 2025-03-01 早于 期间结束 "2025-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "公布早了一年：公布日期 2024-04-25 早于 期间结束 "2025-03-31"。请核对这两个日期，把写反或写错的改过来。",
      "公布在将来：公布日期 2027-04-20 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
      "数字截至将来：截至 2027-12-31 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
      "核查早于张贴：核查日期 2025-11-12 早于 张贴日期 "2026-01-09"。请核对这两个日期，把写反或写错的改过来。",
      "通知结束早于开始：结束 2026-01-31 早于 开始 "2026-10-20"。请核对这两个日期，把写反或写错的改过来。",
      "荣誉在将来：日期 2028-11-21 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
      "依据失效早于生效：失效 2023-01-01 早于 生效 "2024-01-01"。请核对这两个日期，把写反或写错的改过来。",
      "撤并早于成立：撤并日期 2020-03-22 早于 成立日期 "2022-03-22"。请核对这两个日期，把写反或写错的改过来。",
      "撤并在将来：撤并日期 2027-03-22 还没有到（今天是 2026-12-01），这里只记已经发生的事。请核对日期。",
    ]
  `);
});
