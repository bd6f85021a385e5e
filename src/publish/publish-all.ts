import type { Portal } from '../data/portal.ts';
import { dataUntil, type Site } from '../history/site.ts';
import { tableNames } from '../schema/index.ts';
import { siteChanges } from '../history/changes/site-changes.ts';
import { calendarFile, calendarFiles } from './feeds/calendar.ts';
import { changesFeedFile } from './feeds/changes-feed.ts';
import { checksumsFile } from './tables/checksums.ts';
import { csvFile } from './tables/csv.ts';
import { datapackageFile } from './tables/datapackage.ts';
import { dcatFile } from './standards/dcat.ts';
import { disclosureCalendarFiles } from './feeds/disclosure-calendar.ts';
import { excelCsvFile } from './tables/excel-csv.ts';
import { feedFile } from './feeds/feed.ts';
import { headersFile } from './hosts/headers.ts';
import { hsdsFiles } from './standards/hsds.ts';
import { jsonFile } from './tables/json.ts';
import { offlineFiles } from './offline/offline-file.ts';
import { policy as policyOfOfflineFiles } from './offline/offline-file-look.ts';
import type { PublishedFile, WrittenFile } from './files/published-file.ts';
import { writeHostFiles } from './hosts/host-files.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { searchRecords } from './search/search-records.ts';
import { sitemapFiles } from './sitemap.ts';
import { stationFeedFiles } from './feeds/station-feeds.ts';
import { tableTexts } from './tables/table-file.ts';
import { threesixtyGivingFiles } from './standards/threesixty-giving.ts';
import { copyPublished, writePublished, writeTogether } from './files/write-file.ts';

/**
 * Writes all that does not need the built pages into the built folder: data files first, then what speaks of them (data
 * package, checksums), feeds and calendars, files to take along, the search index.
 */
export function publishData(folder: string, site: Site): void {
  const { portal, today } = site;
  for (const file of offlineFiles(portal, today, dataUntil(site))) writePublished(folder, file);
  publishFiles(folder, portal, { today, until: dataUntil(site) });
  writePublished(folder, changesFeedFile(portal, siteChanges({ portal })));
  writeHostFiles(folder, portal.config, today);
  writeSearchIndex(folder, portal, searchRecords(portal, today));
}

/** The day of today, and the day up to which the data reaches where that is known. */
export interface PublishDays {
  readonly today: string;
  readonly until: string | undefined;
}

export function publishFiles(folder: string, portal: Portal, { today, until }: PublishDays): readonly WrittenFile[] {
  const written: WrittenFile[] = [];
  const write = (file: PublishedFile): void => void written.push(writePublished(folder, file));
  for (const table of tableNames) {
    const files = [csvFile(table), excelCsvFile(table), jsonFile(portal, table)];
    const paths = files.map(({ path }) => path);
    written.push(...writeTogether(folder, paths, tableTexts(portal, table, files)));
  }
  const tables = [...written];
  for (const file of tables.filter(({ path }) => /^data\/[^/]+\.csv$/.test(path))) {
    written.push(copyPublished(folder, file, file.path.replace('data/', 'data/v1/')));
  }
  write(datapackageFile(portal, { written: tables, until }, 2));
  write(datapackageFile(portal, { written: tables, until }, 1));
  write(dcatFile(portal, { written: tables, until }));
  for (const file of hsdsFiles(portal, today)) write(file);
  for (const file of threesixtyGivingFiles(portal)) write(file);
  write(checksumsFile(written));
  write(feedFile(portal, today));
  for (const file of stationFeedFiles(portal, today)) write(file);
  write(calendarFile(portal, today));
  for (const file of disclosureCalendarFiles(portal, today)) write(file);
  for (const file of calendarFiles(portal, today)) write(file);
  return written;
}

/**
 * Writes what speaks of the built pages: which paths search engines may list and which policies the host sends. The lists that
 * can be taken along have a policy of their own.
 */
export function publishPageFiles(
  folder: string,
  site: string,
  { listed, policies }: { readonly listed: readonly string[]; readonly policies: readonly string[] },
): void {
  const files = [...sitemapFiles(site, listed), headersFile([...policies, policyOfOfflineFiles])];
  for (const file of files) writePublished(folder, file);
}
