import type { Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { rowsBy } from './rows-by.ts';
import { stationsIn, subtree } from './places.ts';
import { byPeriod, type Period } from '../money/ledger.ts';
import { yearOf } from '../../data/cells/date.ts';

/** Rows that stand directly at a region: by its column, or by an organization in it where no region is named. */
export function rowsAt<Name extends 'projects' | 'funds' | 'services' | 'exchanges'>(
  portal: Portal,
  table: Name,
  regionId: string,
): readonly Row<Name>[] {
  const rows = new Set<Row<Name>>();
  for (const row of rowsBy<'projects' | 'funds' | 'services' | 'exchanges'>(portal, table, 'region', regionId))
    rows.add(row as Row<Name>);
  for (const organization of rowsBy(portal, 'organizations', 'region', regionId)) {
    for (const row of rowsBy<'projects' | 'funds' | 'services' | 'exchanges'>(
      portal,
      table,
      'organization',
      organization.id,
    )) {
      if (row.region === undefined && row.station === undefined) rows.add(row as Row<Name>);
    }
  }
  return [...rows];
}

/** Rows at a region, of stations in it, and of all regions below it, as long as there are no more than `limit` regions. */
export function rowsIn<Name extends 'projects' | 'funds'>(
  portal: Portal,
  table: Name,
  regionId: string,
  limit = 200,
): readonly Row<Name>[] {
  const regions = subtree(portal, regionId);
  if (regions.size > limit) return rowsAt(portal, table, regionId);
  const rows = new Set<Row<Name>>();
  for (const id of regions) for (const row of rowsAt(portal, table, id)) rows.add(row);
  for (const station of stationsIn(portal, regionId)) {
    for (const row of rowsBy<'projects' | 'funds'>(portal, table, 'station', station.id)) rows.add(row as Row<Name>);
  }
  return [...rows];
}

/** The years in which funds have dated or undated money, in order. */
export function moneyPeriods(portal: Portal, funds: readonly Row<'funds'>[]): readonly Period[] {
  const periods = new Set<Period>();
  for (const fund of funds) {
    for (const receipt of rowsBy(portal, 'receipts', 'fund', fund.id)) periods.add(yearOf(receipt.date) ?? 'undated');
    for (const expense of rowsBy(portal, 'expenses', 'fund', fund.id)) periods.add(yearOf(expense.date) ?? 'undated');
  }
  return [...periods].sort(byPeriod);
}

/** Funds that a station receives. */
export function fundsOfStation(portal: Portal, stationId: string): readonly Row<'funds'>[] {
  return rowsBy(portal, 'funds', 'station', stationId);
}
