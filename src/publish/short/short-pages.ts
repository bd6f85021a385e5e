import { find, type Portal } from '../../data/portal.ts';
import { hasPlacePage, hasServicePages } from '../../domain/addresses/address.ts';
import { repositoryOf, type Repository } from '../../domain/addresses/repository.ts';
import { providerOf } from '../../domain/catalogue/catalogue.ts';
import { hotlinesFor } from '../../domain/catalogue/hotlines.ts';
import { answeringFor } from '../../domain/catalogue/merged-stations.ts';
import { offeredAt, offeredIn, stationsFor, termsIn, wishAddress } from '../../domain/catalogue/offers.ts';
import { nameApart } from '../../domain/index/name-apart.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { common } from '../../text/common.ts';
import { text as offers } from '../../text/offers.ts';
import { text as services } from '../../text/services.ts';
import { text } from '../../text/short-pages.ts';
import { serviceLd } from '../../views/head/json-ld.ts';
import { jsonLdText } from '../../views/head/json-ld-text.ts';
import { escapeHtml } from '../files/escape-html.ts';
import { factsOf } from '../offline/offline-file-service.ts';
import type { ShortPage } from './frame.ts';

type Region = Row<'regions'>;
type Service = Row<'services'>;

/** The way to the root from a page two folders deep; the frame lengthens it. */
const root = '../../';

/**
 * Pages of a region so large that Astro would take minutes for them: every service, every village, every need of every town. They
 * say whom to call and what a resident asks first, and lead to the page of the station or the town. None where the region is not
 * that large: there the same addresses have their full pages.
 */
export function* shortPages(portal: Portal): Generator<ShortPage> {
  if (hasServicePages(portal)) return;
  const repository = repositoryOf(portal);
  for (const service of portal.tables.services) yield servicePage(portal, repository, service);
  for (const region of portal.tables.regions) {
    if (!hasPlacePage(portal, region)) yield villagePage(portal, repository, region);
    if (region.level !== 'township' && region.level !== 'village') continue;
    for (const { term } of termsIn(portal, region.id, 'need')) yield needPage(portal, repository, region, term);
  }
}

function servicePage(portal: Portal, repository: Repository, service: Service): ShortPage {
  const region = regionOf(portal, 'services', service);
  const station = find(portal, 'stations', service.station);
  const who = providerOf(portal, service).name;
  const facts = factsOf(portal, service)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value ?? '')}</dd></div>`);
  const notice = service.status === 'open' ? '' : service.status === 'paused' ? services.suspended : services.ended;
  return {
    path: `/services/${service.id}/`,
    title: `${service.name} · ${station ? nameApart(portal, 'stations', station) : who}`,
    description: service.summary,
    sample: isSampleRegion(portal, region),
    main: [
      heading(service.name, fullName(portal, region), service.summary),
      notice === '' ? '' : `<p class="alert">${notice}</p>`,
      callBox(portal, station && answeringFor(portal, station), who, region, service.needs),
      `<dl class="facts">${facts.join('')}</dl>`,
      station ? paragraph(`stations/${station.id}/#${service.id}`, text.whole(station.name)) : '',
      region === undefined
        ? ''
        : paragraph(`places/${region}/`, text.listOf(find(portal, 'regions', region)?.name ?? '')),
      sources(repository, service),
      `<script type="application/ld+json">${jsonLdText({ '@context': 'https://schema.org', ...serviceLd(portal, service) })}</script>`,
    ].join(''),
  };
}

function villagePage(portal: Portal, repository: Repository, region: Region): ShortPage {
  const parent = find(portal, 'regions', region.parent);
  const [station] = [...stationsFor(portal, region.id), ...(parent ? stationsFor(portal, parent.id) : [])];
  return {
    path: `/places/${region.id}/`,
    title: nameApart(portal, 'regions', region),
    description: fullName(portal, region.id),
    sample: isSampleRegion(portal, region.id),
    main: [
      heading(region.name, fullName(portal, region.parent)),
      callBox(portal, station, region.name, region.id, []),
      parent ? paragraph(`places/${parent.id}/`, text.townOf(parent.name)) : '',
      sources(repository, region),
    ].join(''),
  };
}

function needPage(portal: Portal, repository: Repository, region: Region, term: Row<'terms'>): ShortPage {
  const wish = { facet: 'need', term: term.id } as const;
  const parent = find(portal, 'regions', region.parent);
  const all = [...new Set([...offeredAt(portal, region.id, wish), ...offeredIn(portal, region.id, wish)])];
  return {
    path: wishAddress(portal, region.id, wish),
    title: offers.title(term.name, nameApart(portal, 'regions', region)),
    description: offers.description(term.name, fullName(portal, region.id)),
    sample: isSampleRegion(portal, region.id),
    main: [
      heading(term.name, fullName(portal, region.id), term.hint),
      `<h2>${services.all}</h2><ul class="entries">${all.map((service) => entry(portal, service)).join('')}</ul>`,
      paragraph(`places/${region.id}/`, text.listOf(region.name)),
      parent ? paragraph(wishAddress(portal, parent.id, wish).slice(1), text.wider(parent.name)) : '',
      sources(repository, ...all),
    ].join(''),
  };
}

function entry(portal: Portal, service: Service): string {
  const station = find(portal, 'stations', service.station);
  const phone = station && answeringFor(portal, station).phone;
  const call =
    phone === undefined ? '' : `<p><a class="call-short" href="tel:${phone}">${services.callShort} ${phone}</a></p>`;
  return `<li><h3><a href="${root}services/${service.id}/">${escapeHtml(service.name)}</a></h3><p>${escapeHtml(service.summary)}</p><p><small>${escapeHtml(providerOf(portal, service).name)}</small></p>${call}</li>`;
}

function heading(name: string, kicker: string, lead?: string): string {
  const above = kicker === '' ? '' : `<p class="kicker">${escapeHtml(kicker)}</p>`;
  const below = lead === undefined ? '' : `<p class="lead">${escapeHtml(lead)}</p>`;
  return `<header class="page-title">${above}<h1>${escapeHtml(name)}</h1>${below}</header>`;
}

function callBox(
  portal: Portal,
  station: Row<'stations'> | undefined,
  who: string,
  region: string | undefined,
  needs: readonly string[],
): string {
  const button = (phone: string): string => `<a href="tel:${phone}">${services.call}<br>${phone}</a>`;
  const complaint = station?.complaint_phone;
  const complain = `<p class="complaint"><small>${services.complaint}：${complaint === undefined ? services.noComplaint : `<a href="tel:${complaint}">${complaint}</a>`}</small></p>`;
  if (station?.phone !== undefined) {
    const hours = station.hours === undefined ? '' : `，${escapeHtml(station.hours)}`;
    return `<div class="call">${button(station.phone)}<span>${escapeHtml(station.name)}${services.answers}${hours}</span></div>${complain}`;
  }
  const lines = hotlinesFor(portal, region, needs).map(
    ({ name, phone, hours }) => `${button(phone)}<span>${escapeHtml(services.hotline(name, hours))}</span>`,
  );
  return `<div class="call"><p>${escapeHtml(services.noPhone(who))}</p>${lines.join('')}</div>${complain}`;
}

function paragraph(path: string, words: string): string {
  return `<p><a href="${root}${path}">${escapeHtml(words)}</a></p>`;
}

function sources(repository: Repository, ...rows: readonly (Region | Service)[]): string {
  const lines = rows.map(
    ({ at }, index) =>
      `<li id="src-${String(index + 1)}"><a href="${escapeHtml(repository.line(at))}">${escapeHtml(common.row(at.file, at.line))}</a></li>`,
  );
  return `<section id="sources" class="sources" aria-labelledby="sources-title"><h2 id="sources-title">${common.sources}</h2><ol>${lines.join('')}</ol></section>`;
}
