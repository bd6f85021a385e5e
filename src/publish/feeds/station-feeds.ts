import { legalText } from '../../data/cells/legal-text.ts';
import type { Portal } from '../../data/portal.ts';
import { isSampleRegion } from '../../domain/index/places.ts';
import { stationFeedPath, stationNews, type StationNews } from '../../domain/money/station-news.ts';
import type { Row } from '../../schema/index.ts';
import { text as words } from '../../text/publish.ts';
import { text } from '../../text/station-news.ts';
import type { PublishedFile } from '../files/published-file.ts';

/**
 * `/stations/<id>/feed.xml` (Atom), for each station that has accounts: disclosures, corrections, new vouchers and changed budgets up to
 * a day (YYYY-MM-DD). Dates come from the data. Written as text: thousands of stations must cost seconds.
 */
export function* stationFeedFiles(portal: Portal, today: string): Generator<PublishedFile> {
  for (const station of portal.tables.stations) {
    const path = stationFeedPath(portal, station.id);
    if (path === undefined) continue;
    yield { path, chunks: [legalText(feedText(portal, station, path, stationNews(portal, station.id, today)))] };
  }
}

function feedText(portal: Portal, station: Row<'stations'>, path: string, news: readonly StationNews[]): string {
  const { site, name, licence } = portal.config;
  const sample = isSampleRegion(portal, station.region) ? words.samplePrefix : '';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${escapeXml(`${site}/${path}`)}</id>`,
    `  <title>${escapeXml(sample + text.feed(station.name))}</title>`,
    `  <updated>${instant(news[0]?.date ?? '1970')}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(`${site}/${path}`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(`${site}/stations/${station.id}/`)}"/>`,
    `  <author><name>${escapeXml(name)}</name></author>`,
    `  <rights>${escapeXml(licence.name)}</rights>`,
    ...news.flatMap(({ href, mark, title, summary, date }) => [
      '  <entry>',
      `    <id>${escapeXml(`${site}/${path}#${mark}`)}</id>`,
      `    <title>${escapeXml(sample + title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(site + href)}"/>`,
      `    <published>${instant(date)}</published>`,
      `    <updated>${instant(date)}</updated>`,
      `    <summary>${escapeXml(summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The first moment of a day, month or year in China. */
function instant(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}T00:00:00+08:00`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in XML; control characters, which XML 1.0 cannot hold, are left out. */
function escapeXml(value: string): string {
  return value
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
