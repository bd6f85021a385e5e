import { isAfter } from '../../../data/cells/date.ts';
import type { Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import type { Row } from '../../../schema/index.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Dated = Row<'receipts'> | Row<'expenses'>;

/** A station has no money before there is a station. */
export const beforeFounded: Rule = {
  id: 'before-founded',
  title: '站点成立以后才有账',
  level: 'warning',
  impliedBy: ['far-date'],
  *check({ portal }) {
    for (const station of portal.tables.stations)
      if (station.founded !== undefined) yield* judge(portal, station, station.founded);
  },
};

/** More rows than this before the day, and it is the day that is wrong. */
const many = 2;

function* judge(portal: Portal, station: Row<'stations'>, founded: string): Iterable<Remark> {
  const receipts = rowsBy(portal, 'receipts', 'station', station.id).filter((row) => isEarly(row, founded));
  const expenses = rowsBy(portal, 'expenses', 'station', station.id).filter((row) => isEarly(row, founded));
  const early = [
    ...receipts.map((row) => ({ table: 'receipts', row }) as const),
    ...expenses.map((row) => ({ table: 'expenses', row }) as const),
  ];
  const [first] = early;
  if (first === undefined) return;
  if (early.length > many) {
    const message = `比它的 ${String(early.length)} 笔收支还晚，例如 ${first.row.id}（${first.row.date ?? ''}）。请核对成立日期；从别处接过来的账，没有错就不用改。`;
    yield { table: 'stations', row: station, key: 'founded', value: founded, message };
    return;
  }
  for (const { table, row } of early) {
    const message = `早于站点 ${station.id} 的成立日期 ${founded}。请核对这两个日期和站点；没有错就不用改。`;
    yield { table, row, key: 'date', message };
  }
}

/** Money stated of the time of building is outside the books. */
function isEarly(row: Dated, founded: string): boolean {
  return row.date !== undefined && isAfter(founded, row.date) && !('kind' in row && row.kind === 'invested');
}
