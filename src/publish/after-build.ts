import { environment, getPortal } from '../model/get-portal.ts';
import type { Portal } from '../model/portal.ts';
import { tableNames } from '../tables/index.ts';
import { builtPages } from './built-pages.ts';
import { calendarFile, calendarFiles } from './calendar.ts';
import { checksumsFile } from './checksums.ts';
import { csvFile } from './csv.ts';
import { datapackageFile } from './datapackage.ts';
import { disclosureCalendarFiles } from './disclosure-calendar.ts';
import { excelCsvFile } from './excel-csv.ts';
import { feedFile } from './feed.ts';
import { headersFile } from './headers.ts';
import { hsdsFiles } from './hsds.ts';
import { jsonFile } from './json.ts';
import type { PublishedFile, WrittenFile } from './published-file.ts';
import { writeSearchIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';
import { sitemapFiles } from './sitemap.ts';
import { threesixtyGivingFile } from './threesixty-giving.ts';
import { writePublished } from './write-file.ts';

/** Writes what is not a page into the built folder. */
export function afterBuild(folder: string): void {
  publishAll(folder, getPortal(), environment.today);
  writeSearchIndex(folder, getPortal(), searchRecords(getPortal(), environment.today));
}

/** Data files first, then what speaks of them (data package, checksums), then what speaks of the pages. */
export function publishAll(folder: string, portal: Portal, today: string): readonly WrittenFile[] {
  const written: WrittenFile[] = [];
  const write = (file: PublishedFile): void => void written.push(writePublished(folder, file));
  for (const table of tableNames) {
    for (const file of [csvFile(portal, table), excelCsvFile(portal, table), jsonFile(portal, table)]) write(file);
  }
  write(datapackageFile(portal, written));
  for (const file of hsdsFiles(portal, today)) write(file);
  const grants = threesixtyGivingFile(portal);
  if (grants !== undefined) write(grants);
  write(checksumsFile(written));
  write(feedFile(portal, today));
  write(calendarFile(portal, today));
  for (const file of disclosureCalendarFiles(portal, today)) write(file);
  for (const file of calendarFiles(portal, today)) write(file);
  const pages = [...builtPages(folder)];
  const policies = new Set(pages.map(({ policy }) => policy).filter((policy) => policy !== undefined));
  for (const file of sitemapFiles(
    portal.config.site,
    pages.filter(({ listed }) => listed).map(({ path }) => path),
  ))
    write(file);
  write(headersFile([...policies]));
  return written;
}
