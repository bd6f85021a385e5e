import { formatDate } from '../../data/cells/date.ts';
import { findAll, type Portal } from '../../data/portal.ts';
import { offlineFile } from '../../domain/addresses/address.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import { byCategory } from '../../domain/catalogue/catalogue.ts';
import { servicesToTake } from '../../domain/catalogue/offline-file.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fullName, isSampleRegion } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { common } from '../../text/common.ts';
import { text as editions } from '../../text/editions.ts';
import { text } from '../../text/offline.ts';
import { text as services } from '../../text/services.ts';
import { text as stations } from '../../text/stations.ts';
import { escapeHtml } from '../files/escape-html.ts';
import { policy, script, style } from './offline-file-look.ts';
import { serviceHtml } from './offline-file-service.ts';
import type { PublishedFile } from '../files/published-file.ts';

type Station = Row<'stations'>;

/**
 * `/stations/<id>/offline.html` for every station with services: its whole list in one file that needs no network, to send on by
 * WeChat or to carry on a stick. Read without script; script filters. `until` is the day up to which the data reaches.
 */
export function* offlineFiles(portal: Portal, today: string, until: string | undefined): Generator<PublishedFile> {
  for (const station of portal.tables.stations) {
    const offered = servicesToTake(portal, station.id);
    if (offered.length === 0) continue;
    yield { path: offlineFile(station.id).slice(1), chunks: fileOf(portal, station, offered, today, until) };
  }
}

function* fileOf(
  portal: Portal,
  station: Station,
  offered: readonly Row<'services'>[],
  today: string,
  until: string | undefined,
): Generator<string> {
  const sample = isSampleRegion(portal, station.region);
  const name = escapeHtml(station.name);
  yield `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<link rel="canonical" href="${escapeHtml(portal.config.site + offlineFile(station.id))}">
<title>${escapeHtml(text.fileTitle(nameApart(portal, 'stations', station)))}</title>
<meta name="description" content="${escapeHtml(text.fileDescription(station.name))}">
<style>${style}</style></head>
<body${sample ? ' data-sample' : ''}><main>
`;
  if (sample) yield `<p class="sample"><span class="badge-sample">${common.sample}</span> ${common.sampleNote}</p>\n`;
  yield `<p>${escapeHtml(fullName(portal, station.region))}</p>\n<h1>${name} ${editions.list}</h1>\n`;
  yield `<p><small>${fromLine(portal, station, until)}</small></p>\n`;
  for (const { content } of alertsOf(portal, 'station', station.id, today)) {
    yield `<p class="alert">${escapeHtml(content)}</p>\n`;
  }
  yield contact(station);
  yield `<div id="filter" role="search" hidden><label for="asked">${text.fileFilter}</label><input id="asked" type="search" autocomplete="off"><p role="status" data-count="${text.fileCount}"></p></div>\n`;
  for (const { term, services: rows } of byCategory(portal, offered)) {
    yield `<section><h2>${escapeHtml(term.name)}</h2><ul>\n`;
    for (const service of rows) yield serviceHtml(portal, service, today);
    yield '</ul></section>\n';
  }
  yield sources(portal, station, offered);
  yield `</main><script>${script}</script></body></html>\n`;
}

function fromLine(portal: Portal, station: Station, until: string | undefined): string {
  const address = `${portal.config.site}/stations/${station.id}/`;
  return escapeHtml(text.fileFrom(until === undefined ? common.unknown : formatDate(until), address));
}

function contact(station: Station): string {
  const phone =
    station.phone === undefined
      ? `<p>${stations.phone}：${common.notPublished}</p>`
      : `<p class="call"><a href="tel:${station.phone}">${editions.call} ${station.phone}</a></p>`;
  const complaint =
    station.complaint_phone === undefined
      ? common.notPublished
      : `<a href="tel:${station.complaint_phone}">${station.complaint_phone}</a>`;
  const lines = [
    station.hours === undefined ? undefined : `${editions.hours}：${escapeHtml(station.hours)}`,
    station.address === undefined ? undefined : `${stations.address}：${escapeHtml(station.address)}`,
    `${services.complaint}：${complaint}`,
  ];
  return [phone, ...lines.filter((line) => line !== undefined).map((line) => `<p>${line}</p>`)].join('\n') + '\n';
}

/** The documents that the station and its services are told from. */
function sources(portal: Portal, station: Station, offered: readonly Row<'services'>[]): string {
  const ids = new Set([...station.sources, ...offered.flatMap(({ sources: from }) => from)]);
  const documents = findAll(portal, 'documents', [...ids]).map(
    ({ title, publisher, date }) => `<li>${escapeHtml(title)}，${escapeHtml(publisher)}，${formatDate(date)}</li>`,
  );
  const list = documents.length === 0 ? `<p>${common.unknown}</p>` : `<ul>${documents.join('')}</ul>`;
  return `<section id="sources"><h2>${text.fileSources}</h2>${list}</section>\n`;
}
