import { contentReferences } from '../../data/content/content-references.ts';
import { yearOf } from '../../data/cells/date.ts';
import { find, type Portal } from '../../data/portal.ts';
import { columnsOf, isTableName, tableNames, tables, type Row, type TableName } from '../../schema/index.ts';
import { homeOfRow } from '../index/row-home.ts';
import { hasOfferPages, hasPoster } from './address.ts';
import { rowHref } from '../disclosure/corrections.ts';
import { contentPages, isPublishable, models, stories } from '../content/content.ts';
import { periodOf } from '../money/ledger.ts';
import { fromText } from '../money/query/query-text.ts';
import { holderOf, holdingOf } from '../money/money-holder.ts';
import { moneyPeriodsOf } from '../money/money-year.ts';
import { wishAddress, wishesOf } from '../catalogue/offers.ts';
import { ancestors, regionOf } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';
import { moneyAddress } from '../money/station-money.ts';

/**
 * Addresses of the pages that show a row, as far as the data tell: its own, those of its station, place, fund and project, those
 * of rows that name it, and texts that quote it. Searches, feeds and `/changes/` follow every row and are left out.
 */
export function pagesOfRow(portal: Portal, table: TableName, row: Row<TableName>, today: string): ReadonlySet<string> {
  const pages = new Set(ownPages(portal, table, row));
  for (const [other, naming] of rowsNaming(portal, table, row.id)) {
    for (const page of ownPages(portal, other, naming)) pages.add(page);
  }
  for (const page of textsQuoting(portal, table, row.id, today)) pages.add(page);
  return pages;
}

function* ownPages(portal: Portal, table: TableName, row: Row<TableName>): Iterable<string> {
  const own = rowHref(portal, table, row.id)?.split('#')[0];
  if (own !== undefined) yield own;
  yield* tables[table].listedOn;
  const { station, region } = homeOfRow(portal, table, row);
  if (find(portal, 'stations', station) !== undefined) yield `/stations/${station ?? ''}/`;
  const place = find(portal, 'regions', region);
  if (place !== undefined) for (const each of [place, ...ancestors(portal, place)]) yield `/places/${each.id}/`;
  if (table === 'services') yield* shelvesOf(portal, row.id);
  if (table === 'receipts' || table === 'expenses' || table === 'budgets') yield* moneyPages(portal, table, row.id);
}

function* shelvesOf(portal: Portal, id: string): Iterable<string> {
  const service = find(portal, 'services', id);
  if (service === undefined) return;
  yield `/services/category/${service.category}/`;
  for (const audience of service.audiences) yield `/services/audience/${audience}/`;
  for (const need of service.needs) yield `/services/need/${need}/`;
  const station = find(portal, 'stations', service.station);
  if (station !== undefined && hasPoster(station)) yield `/stations/${station.id}/poster/`;
  const home = find(portal, 'regions', regionOf(portal, 'services', service));
  for (const place of home === undefined ? [] : [home, ...ancestors(portal, home)]) {
    if (!hasOfferPages(portal, place)) continue;
    for (const wish of wishesOf(service)) yield wishAddress(portal, place.id, wish);
  }
}

function* moneyPages(portal: Portal, table: 'receipts' | 'expenses' | 'budgets', id: string): Iterable<string> {
  const row: Row<typeof table> | undefined = find(portal, table, id);
  if (row === undefined) return;
  const project: unknown = Reflect.get(row, 'project');
  if (typeof project === 'string') yield `/projects/${project}/`;
  const fund = find(portal, 'funds', row.fund);
  for (const each of [row, fund]) {
    const holder = each && holderOf(portal, each);
    const period = table === 'budgets' ? (yearOf(row.date) ?? 'undated') : periodOf(row);
    // A plan alone makes no year: it is told with the years in which money moved.
    if (holder && moneyPeriodsOf(portal, holdingOf(portal, holder)).includes(period))
      yield moneyAddress(holder, period);
  }
}

const references = tableNames.map((table) => {
  const columns = columnsOf(table).flatMap(([key, column]) =>
    column.type === 'ref' ? [[key, column.to] as const] : [],
  );
  return [table, columns] as const;
});

/** Rows of all tables that name this one in a column. */
function* rowsNaming(portal: Portal, table: TableName, id: string): Iterable<readonly [TableName, Row<TableName>]> {
  for (const [other, columns] of references) {
    for (const [key, to] of columns) {
      if (to !== table || !isTableName(other)) continue;
      // Sound: the key is one of this table's columns.
      for (const row of rowsBy(portal, other, key as never, id)) yield [other, row];
    }
  }
}

function* textsQuoting(portal: Portal, table: TableName, id: string, today: string): Iterable<string> {
  const told = [
    ...stories(portal)
      .filter(({ matter }) => isPublishable(matter, today))
      .map((each) => ({ page: `/stories/${each.slug}/`, entry: each.entry })),
    ...models(portal).map((each) => ({ page: `/models/${each.slug}/`, entry: each.entry })),
    ...contentPages(portal).map((each) => ({ page: `/${each.slug}/`, entry: each.entry })),
  ];
  for (const { page, entry } of told) {
    const quotes = contentReferences(entry).some(({ component, target }) => {
      if (component === 'Figure') return table === 'figures' && target === id;
      return component === 'Sum' ? sumsOver(target, table) : target.split('.')[0] === `${table}/${id}`;
    });
    if (quotes) yield page;
  }
}

function sumsOver(query: string, table: TableName): boolean {
  return fromText(query)?.terms.some((term) => term.table === table) === true;
}
