import { find, type Portal } from '../../../data/portal.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { regionOf, subtree } from '../../../domain/index/places.ts';
import { tableNames, tables, type Row, type TableName } from '../../../schema/index.ts';
import { rowsOf } from '../../support/rows.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

type Fund = Row<'funds'>;

/** A receipt or a budget is of the station that has the fund, or of one under it; an expense of that of its budget. */
export const sameStation: Rule = {
  id: 'same-station',
  title: '一笔钱的各行属于同一处',
  level: 'warning',
  *check({ portal }) {
    for (const fund of portal.tables.funds) yield* ofFund(portal, fund);
    for (const row of portal.tables.expenses) {
      const budget = find(portal, 'budgets', row.budget);
      if (budget?.station === undefined || isFor(portal, row.station, budget.station)) continue;
      const message = `和预算 ${budget.id} 的站点 "${budget.station}" 不一样。请核对站点和预算；没有错就不用改。`;
      yield { table: 'expenses', row, key: 'station', message };
    }
    for (const table of both) yield* regionBeside(portal, table);
    yield* projectElsewhere(portal);
  },
};

/** Nothing said, the same, or the one above spends through one of its own. */
function isFor(portal: Portal, station: string | undefined, owner: string): boolean {
  if (station === undefined || station === owner) return true;
  const found = find(portal, 'stations', station);
  // What does not exist at all is told by `ref`.
  return found === undefined || found.parent === owner || found.merged_into === owner;
}

function* ofFund(portal: Portal, fund: Fund): Iterable<Remark> {
  const { station: owner, id } = fund;
  const receipts = rowsBy(portal, 'receipts', 'fund', id);
  if (owner === undefined) {
    yield* otherRegion(fund, [...receipts, ...rowsBy(portal, 'expenses', 'fund', id)]);
    return;
  }
  if (find(portal, 'stations', owner) === undefined) return;
  const stations = new Set(receipts.map(({ station }) => station));
  const [only] = stations;
  if (receipts.length > 1 && stations.size === 1 && only !== undefined && only !== owner) {
    const message = `和收入不是一个站，那 ${String(receipts.length)} 笔收入都是 "${only}" 的。请核对接收站点；没有错就不用改。`;
    yield { table: 'funds', row: fund, key: 'station', message };
    return;
  }
  for (const table of ['receipts', 'budgets'] as const) {
    for (const row of rowsBy(portal, table, 'fund', id)) {
      if (isFor(portal, row.station, owner)) continue;
      const message = `和资金 ${id} 的接收站点 "${owner}" 不一样。请核对站点和资金；没有错就不用改。`;
      yield { table, row, key: 'station', message };
    }
  }
}

function* otherRegion(fund: Fund, rows: readonly { readonly region?: string | undefined }[]): Iterable<Remark> {
  const regions = new Set(rows.flatMap(({ region }) => region ?? []));
  const [only] = regions;
  if (rows.length < 2 || regions.size !== 1 || fund.region === undefined || only === fund.region) return;
  const message = `和这笔资金的收入、支出不是一个地方，那些行写的是 "${only ?? ''}"。请核对区划；没有错就不用改。`;
  yield { table: 'funds', row: fund, key: 'region', message };
}

/** The project of a payment or a plan is of the place that pays, of one above it or of one below it. */
function* projectElsewhere(portal: Portal): Iterable<Remark> {
  for (const table of ['expenses', 'budgets'] as const) {
    for (const row of portal.tables[table]) {
      const project = find(portal, 'projects', row.project);
      const of = project && regionOf(portal, 'projects', project);
      const own = regionOf(portal, table, { ...row, project: undefined });
      if (of === undefined || own === undefined || of === own) continue;
      if (subtree(portal, of).has(own) || subtree(portal, own).has(of)) continue;
      const message = `是 "${of}" 的项目，而这笔钱是 "${own}" 的。请核对项目和这笔钱的资金；没有错就不用改。`;
      yield { table, row, key: 'project', message };
    }
  }
}

const both = tableNames.filter((table) =>
  ['station', 'region'].every((key) => tables[table].place.some((each) => each === key)),
);

/** Whoever writes both a station and a region, writes the region in which the station is or works. */
function* regionBeside(portal: Portal, table: TableName): Iterable<Remark> {
  for (const row of rowsOf(portal, table)) {
    const { station: id, region } = row;
    if (typeof id !== 'string' || typeof region !== 'string') continue;
    const station = find(portal, 'stations', id);
    if (station === undefined || find(portal, 'regions', region) === undefined) continue;
    if ([station.region, ...station.serves].some((each) => subtree(portal, each).has(region))) continue;
    const message = `不在站点 ${id} 的地方：它在 "${station.region}"。写了站点，区划就空着。`;
    yield { table, row, key: 'region', message };
  }
}
