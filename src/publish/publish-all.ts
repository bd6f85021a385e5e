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
import { journalFiles } from './journal/journal-files.ts';
import { offlineFiles } from './offline/offline-file.ts';
import { policy as policyOfOfflineFiles } from './offline/offline-file-look.ts';
import type { PublishedFile, WrittenFile } from './files/published-file.ts';
import { writeHostFiles } from './hosts/host-files.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { searchRecords } from './search/search-records.ts';
import { placeNamesFile } from './places/place-names.ts';
import { sealFiles } from './seals/seal-files.ts';
import { sitemapFiles } from './sitemap.ts';
import { stationFeedFiles } from './feeds/station-feeds.ts';
import { tableTexts } from './tables/table-file.ts';
import { threesixtyGivingFiles } from './standards/threesixty-giving.ts';
import { copyPublished, writePublished, writeTogether } from './files/write-file.ts';

/**
 * Writes all that does not need the built pages into the built folder: data files first, then what speaks of them (data
 * package, checksums), feeds and calendars, files to take along, the search index. Stops for a moment after each file or group
 * of files: whoever asks for no more has the rest left out.
 */
export function* publishData(folder: string, site: Site): Generator {
  const { portal, today } = site;
  for (const file of offlineFiles(portal, today, dataUntil(site))) yield writePublished(folder, file);
  yield* publishFiles(folder, portal, { today, until: dataUntil(site) });
  yield writePublished(folder, changesFeedFile(portal, siteChanges({ portal })));
  writeHostFiles(folder, portal.config, today);
  yield;
  writeSearchIndex(folder, portal, searchRecords(portal, today));
}

/** The day of today, and the day up to which the data reaches where that is known. */
export interface PublishDays {
  readonly today: string;
  readonly until: string | undefined;
}

/** Gives each file when it is written. */
export function* publishFiles(folder: string, portal: Portal, { today, until }: PublishDays): Generator<WrittenFile> {
  const written: WrittenFile[] = [];
  for (const table of tableNames) {
    const files = [csvFile(table), excelCsvFile(table), jsonFile(portal, table)];
    const paths = files.map(({ path }) => path);
    written.push(...writeTogether(folder, paths, tableTexts(portal, table, files)));
    yield* written.slice(-files.length);
  }
  const tables = [...written];
  for (const file of tables.filter(({ path }) => /^data\/[^/]+\.csv$/.test(path))) {
    written.push(copyPublished(folder, file, file.path.replace('data/', 'data/v1/')));
  }
  yield* written.slice(tables.length);
  for (const file of packageFiles(portal, tables, { today, until })) {
    const done = writePublished(folder, file);
    written.push(done);
    yield done;
  }
  for (const files of [sealFiles(portal), journalFiles(portal)])
    for (const file of files) {
      const done = writePublished(folder, file);
      written.push(done);
      yield done;
    }
  yield writePublished(folder, checksumsFile(written));
  for (const file of feedsAndCalendars(portal, today)) yield writePublished(folder, file);
}

/** What describes the tables, and what they are in other standards. */
function* packageFiles(
  portal: Portal,
  written: readonly WrittenFile[],
  { today, until }: PublishDays,
): Generator<PublishedFile> {
  yield datapackageFile(portal, { written, until }, 2);
  yield datapackageFile(portal, { written, until }, 1);
  yield dcatFile(portal, { written, until });
  yield* hsdsFiles(portal, today);
  yield* threesixtyGivingFiles(portal);
}

function* feedsAndCalendars(portal: Portal, today: string): Generator<PublishedFile> {
  yield feedFile(portal, today);
  yield placeNamesFile(portal);
  yield* stationFeedFiles(portal, today);
  yield calendarFile(portal, today);
  yield* disclosureCalendarFiles(portal, today);
  yield* calendarFiles(portal, today);
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
