import { describe, expect, it } from 'vitest';
import { closedStation } from './rule.ts';
import { say } from '../../../../tests/fixtures/rules/check-case.ts';

const stations = (...rows: readonly string[]) => ({
  'data/demo/stations.csv': ['编号,名称,类型,区划,成立日期,撤并日期,并入,资料性质,出处', ...rows],
});
const old = (closed: string, into: string) =>
  stations(`old-station,河湾社工站,社工站,demo,2020-01-01,${closed},${into},示例,demo-doc`);
const funds = {
  'data/demo/funds.csv': [
    '编号,名称,类型,接收站点,出处',
    'old-money,河湾的钱,财政拨款,old-station,demo-doc',
    'new-money,并入以后的钱,财政拨款,demo-station,demo-doc',
  ],
};
const receipts = (...rows: readonly string[]) => ({
  'data/demo/receipts.csv': ['编号,资金,日期,金额（元）,类别,上游收入,出处', ...rows.map((row) => `${row},demo-doc`)],
});

describe('a station that went into another', () => {
  it('needs the day, and a successor that was still there', () => {
    expect(say(old('', 'demo-station'))).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:7 [closed-station] 并入 "demo-station" 填了并入哪个站，没有填哪天并的。请在这一行填上 撤并日期，或把 并入 空着。",
      ]
    `);
    expect(say(old('2023-12-31', 'demo-station'))).toEqual([]);
    expect(
      say(
        stations(
          'old-station,河湾社工站,社工站,demo,,2023-12-31,third-station,示例,demo-doc',
          'third-station,河口社工站,社工站,demo,,2022-12-31,demo-station,示例,demo-doc',
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:7 [closed-station] 并入 "third-station" 在 2022-12-31 就已经撤并了，2023-12-31 不能再并进去。请改成接着办事的那个站，或核对两个 撤并日期。",
      ]
    `);
  });

  it('goes into a station that exists, not into itself, not round a circle, not before it opened, not in the future', () => {
    expect(say(old('2023-12-31', 'demo-statoin'))).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:7 [ref] 并入 "demo-statoin" 不在 站点表 中；最接近的是 "demo-station"。请改为 "demo-station"，或先在 data/demo/stations.csv 新增。",
      ]
    `);
    expect(say(old('2023-12-31', 'old-station'))).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:7 [cycle] 并入 "old-station" 填的是这一行自己。请改成别的编号，或空着。",
      ]
    `);
    expect(
      say(
        stations(
          'one,河湾社工站,社工站,demo,,2023-12-31,two,示例,demo-doc',
          'two,河口社工站,社工站,demo,,2023-12-31,one,示例,demo-doc',
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:7 [cycle] 并入 "two" 绕成了一个圈：one → two → one。请改正其中一个，最上面的那一行空着。",
      ]
    `);
    expect(say(old('2019-12-31', 'demo-station'))).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:6 [order] 撤并日期 "2019-12-31" 早于 成立日期 "2020-01-01"。请核对这两个日期，把写反或写错的改过来。",
      ]
    `);
    expect(say(old('2029-12-31', 'demo-station'))).toMatchInlineSnapshot(`
      [
        "data/demo/stations.csv:2:6 [order] 撤并日期 "2029-12-31" 还没有到（今天是 2026-06-01），这里只记已经发生的事。请核对日期。",
      ]
    `);
  });

  it('offers nothing any more', () => {
    const services = {
      'data/demo/services.csv': [
        '编号,站点,类别,名称,一句话,费用,状态,出处',
        'meals,old-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo-doc',
        'talks,old-station,cat-elderly,陪老人说话,每周上门坐一坐,免费,结束,demo-doc',
      ],
    };
    expect(say({ ...old('2023-12-31', 'demo-station'), ...services })).toMatchInlineSnapshot(`
      [
        "data/demo/services.csv:2:7 [closed-station] 状态 "开放" 还在办，可是站点 old-station 已经撤并。接着办的，把 站点 改成接办的站；不办了，请改为 "结束"。",
      ]
    `);
  });

  it('leaves no money behind, and takes none afterwards', () => {
    const left = receipts('r1,old-money,2023-01-10,500.00,拨入,');
    expect(say({ ...old('2023-12-31', 'demo-station'), ...funds, ...left })).toMatchInlineSnapshot(`
      [
        "data/demo/funds.csv:2:4 [closed-station] 接收站点 "old-station" 已经撤并，这笔资金还剩 500.00 元没有去处。请在接着管它的资金下记一笔收入：类别写 上年结转 或 拨入，上游收入 写这笔资金的收入编号。",
      ]
    `);
    const carried = receipts('r1,old-money,2023-01-10,500.00,拨入,', 'r2,new-money,2024-01-01,500.00,上年结转,r1');
    expect(say({ ...old('2023-12-31', 'demo-station'), ...funds, ...carried })).toEqual([]);
    const late = receipts('r1,old-money,2024-03-01,500.00,拨入,', 'r2,new-money,2024-03-02,500.00,拨入,r1');
    expect(say({ ...old('2023-12-31', 'demo-station'), ...funds, ...late }, closedStation)).toMatchInlineSnapshot(`
      [
        "data/demo/receipts.csv:2:3 [closed-station] 日期 "2024-03-01" 在站点 old-station 撤并（2023-12-31）以后。请记到站点 demo-station 的资金下，或核对日期。",
      ]
    `);
    expect(say({ ...old('2023-12-31', ''), ...funds, ...late }, closedStation)).toMatchInlineSnapshot(`
      [
        "data/demo/receipts.csv:2:3 [closed-station] 日期 "2024-03-01" 在站点 old-station 撤并（2023-12-31）以后。请记到接着管这笔钱的资金下，或核对日期。",
      ]
    `);
    const many = receipts(
      ...['1', '2', '3', '4'].map((day) => `r${day},old-money,2024-03-0${day},${day}5.00,拨入,`),
      ...['1', '2', '3', '4'].map((day) => `s${day},new-money,2024-04-0${day},${day}5.00,拨入,r${day}`),
    );
    expect(say({ ...old('2023-12-31', 'demo-station'), ...funds, ...many }, closedStation)).toMatchInlineSnapshot(`
      [
        "data/demo/receipts.csv:2 [closed-station] 日期 有 4 笔在站点撤并以后（第 2、3、4 行等）。请记到站点 demo-station 的资金下，或核对日期。",
      ]
    `);
  });
});
