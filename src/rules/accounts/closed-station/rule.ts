import { isAfter } from '../../../data/cells/date.ts';
import { moneyToText } from '../../../data/cells/money.ts';
import { find, type Portal } from '../../../data/portal.ts';
import { fundBooks } from '../../../domain/money/fund-books.ts';
import { answer } from '../../../domain/money/query/answer.ts';
import { balanceQuery } from '../../../domain/money/query/money-queries.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';

type Station = Row<'stations'>;

/** What must be settled when a station is closed or goes into another: the day, its services, its money. */
export const closedStation: Rule = {
  id: 'closed-station',
  title: '撤并的站点交接清楚',
  level: 'both',
  excusable: true,
  *check({ portal }) {
    for (const station of portal.tables.stations) {
      if (station.merged_into !== undefined) yield* merger(portal, station, station.merged_into);
      if (station.closed_on === undefined) continue;
      yield* openServices(portal, station);
      yield* summarised(
        lateMoney(portal, station, station.closed_on),
        (count, lines) => `有 ${String(count)} 笔在站点撤并以后（${lines}）。${whereTo(station)}，或核对日期。`,
      );
      yield* moneyLeft(portal, station);
    }
  },
};

function* merger(portal: Portal, station: Station, into: string): Iterable<CellRemark> {
  const cell = { table: 'stations', row: station, key: 'merged_into' } as const;
  if (station.closed_on === undefined) {
    yield { ...cell, message: '填了并入哪个站，没有填哪天并的。请在这一行填上 撤并日期，或把 并入 空着。' };
    return;
  }
  const closed = find(portal, 'stations', into)?.closed_on;
  if (closed === undefined || !isAfter(station.closed_on, closed)) return;
  const message = `在 ${closed} 就已经撤并了，${station.closed_on} 不能再并进去。请改成接着办事的那个站，或核对两个 撤并日期。`;
  yield { ...cell, message };
}

function* openServices(portal: Portal, station: Station): Iterable<CellRemark> {
  for (const service of rowsBy(portal, 'services', 'station', station.id)) {
    if (service.status !== 'open') continue;
    const message = `还在办，可是站点 ${station.id} 已经撤并。接着办的，把 站点 改成接办的站；不办了，请改为 "结束"。`;
    yield { table: 'services', row: service, key: 'status', message };
  }
}

/** A last bill may come in late, so it is only asked about. */
function* lateMoney(portal: Portal, station: Station, closed: string): Iterable<CellRemark> {
  for (const fund of rowsBy(portal, 'funds', 'station', station.id)) {
    for (const table of ['receipts', 'expenses'] as const) {
      for (const row of rowsBy(portal, table, 'fund', fund.id)) {
        if (row.date === undefined || !isAfter(row.date, closed)) continue;
        const message = `在站点 ${station.id} 撤并（${closed}）以后。${whereTo(station)}，或核对日期。`;
        yield { table, row, key: 'date', level: 'warning', message };
      }
    }
  }
}

/** What is left has to go on, with its 上游收入, so that it is found again and counted once. */
function* moneyLeft(portal: Portal, station: Station): Iterable<CellRemark> {
  for (const fund of rowsBy(portal, 'funds', 'station', station.id)) {
    const { account, balanceKnown } = fundBooks(portal, fund);
    const { value, bound } = answer(portal, balanceQuery(account.scope)).quantity;
    if (!balanceKnown || bound !== 'exact' || value <= 0) continue;
    const message = `已经撤并，这笔资金还剩 ${moneyToText(value)} 元没有去处。请在接着管它的资金下记一笔收入：类别写 上年结转 或 拨入，上游收入 写这笔资金的收入编号。`;
    yield { table: 'funds', row: fund, key: 'station', level: 'warning', message };
  }
}

function whereTo({ merged_into: into }: Station): string {
  return into === undefined ? '请记到接着管这笔钱的资金下' : `请记到站点 ${into} 的资金下`;
}
