import { tableNames, tables, type Row, type TableName } from '../../../schema/index.ts';
import { rowsBy } from '../../../domain/index/rows-by.ts';
import { find, type Portal } from '../../../data/portal.ts';
import type { Remark, Rule } from '../../engine/rule.ts';
import { rowsOf, titleOf } from '../../support/rows.ts';

/** Rows that belong to nobody, so that no page of a place would show them. */
export const belongs: Rule = {
  id: 'belongs',
  title: '写明属于谁',
  level: 'error',
  *check({ portal }) {
    for (const table of tableNames) yield* ofNobody(portal, table);
    for (const table of ['receipts', 'expenses'] as const) {
      for (const row of portal.tables[table]) yield* stranger(portal, table, row);
    }
    for (const project of portal.tables.projects) yield* spentElsewhere(portal, project);
  },
};

/** Money belongs where its fund or project does; a fund that belongs to nobody is found once, in its own row. */
function* ofNobody(portal: Portal, table: TableName): Iterable<Remark> {
  const owners: readonly string[] = tables[table].belongs;
  const [first, ...others] = owners;
  if (first === undefined) return;
  const titles = others.map((key) => titleOf(table, key));
  const rest = titles.length === 0 ? '' : `，${titles.join(' 和 ')} 也空着`;
  const instead = titles.length === 0 ? '' : `；文件没有写明${titleOf(table, first)}的，填 ${titles.join(' 或 ')}`;
  const message = `空着${rest}：看不出这一行属于谁，哪个地方的页面都显示不了它。请填上${titleOf(table, first)}${instead}。`;
  for (const row of rowsOf(portal, table)) {
    if (owners.some((key) => isFilled(row[key]))) continue;
    yield { table, row, key: first, message };
  }
}

/** Of several references none is written. */
function isFilled(cell: unknown): boolean {
  return cell !== undefined && !(Array.isArray(cell) && cell.length === 0);
}

interface MoneyRow extends Pick<Row<'receipts'>, 'at' | 'station' | 'fund'> {
  readonly project?: string | undefined;
  readonly budget?: string | undefined;
}

/** Money of a station that neither its fund, nor its project, nor its budget has to do with. */
function* stranger(portal: Portal, table: 'receipts' | 'expenses', row: MoneyRow): Iterable<Remark> {
  const { station } = row;
  const fund = find(portal, 'funds', row.fund);
  // Nearly all money is of the station of its fund.
  if (station === undefined || fund?.station === station) return;
  const above = [fund, find(portal, 'projects', row.project), find(portal, 'budgets', row.budget)];
  const stations = above.flatMap((each) => each?.station ?? []);
  if (stations.length === 0 || stations.includes(station) || isAbove(portal, station, stations)) return;
  const message = `和这笔钱的资金、项目、预算都不是一个站，它们是 "${[...new Set(stations)].join('、')}" 的。请核对站点、资金和项目；没有错就不用改。`;
  yield { table, row, key: 'station', level: 'warning', message };
}

/** A project of one station on which only others spend. */
function* spentElsewhere(portal: Portal, project: Row<'projects'>): Iterable<Remark> {
  const { id, station } = project;
  const spending = rowsBy(portal, 'expenses', 'project', id).flatMap((expense) => expense.station ?? []);
  if (station === undefined || spending.length === 0 || spending.includes(station)) return;
  if (isAbove(portal, station, spending)) return;
  const message = `和项目的支出不是一个站，那些支出是 "${[...new Set(spending)].join('、')}" 的。请核对项目的站点；没有错就不用改。`;
  yield { table: 'projects', row: project, key: 'station', level: 'warning', message };
}

/** A station may use the money of the one above it, when a project is theirs together. */
function isAbove(portal: Portal, station: string, stations: readonly string[]): boolean {
  return stations.some((id) => find(portal, 'stations', id)?.parent === station);
}
