import { parseHours } from '../../data/cells/hours.ts';
import { find, findAll, type Portal } from '../../data/portal.ts';
import { tableNames, tables, type Row } from '../../schema/index.ts';
import { text } from '../../text/publish.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import type { LdValue } from './json-ld-text.ts';
import { fullName, isSampleRegion, regionOf } from '../../domain/index/places.ts';

type Ld = Readonly<Record<string, LdValue>>;

/** A service as schema.org/GovernmentService. What a document does not say is left out; a sample says so in its name. */
export function serviceLd(portal: Portal, service: Row<'services'>): Ld {
  const station = find(portal, 'stations', service.station);
  const region = regionOf(portal, 'services', service);
  const areas = service.places.length > 0 ? service.places : region === undefined ? [] : [region];
  return {
    '@type': 'GovernmentService',
    name: named(service.name, isSampleRegion(portal, region)),
    alternateName: service.official_name,
    description: service.summary,
    url: page(portal, addressOf(portal, 'services', service.id)),
    serviceType: find(portal, 'terms', service.category)?.name,
    audience: findAll(portal, 'terms', service.audiences).map(({ name }) => ({
      '@type': 'Audience',
      audienceType: name,
    })),
    areaServed: areas.map((id) => place(portal, id)),
    provider: station ? stationSummary(portal, station) : organizationLd(portal, service.organization),
    availableChannel: channels(portal, service, station),
    hoursAvailable: openingHours(service.hours ?? station?.hours),
    offers: service.cost === 'free' ? { '@type': 'Offer', price: '0', priceCurrency: 'CNY' } : undefined,
    termsOfService: service.cost_note,
  };
}

/** A station as schema.org/Organization. */
export function stationLd(portal: Portal, station: Row<'stations'>): Ld {
  return {
    ...stationSummary(portal, station),
    description: station.summary,
    foundingDate: station.founded,
    brand: station.brand,
    areaServed: station.serves.map((id) => place(portal, id)),
    parentOrganization: organizationLd(portal, station.supervisor),
    contactPoint: contacts(station),
  };
}

const states: Readonly<Record<Row<'events'>['status'], string>> = {
  open: 'EventScheduled',
  full: 'EventScheduled',
  ended: 'EventScheduled',
  cancelled: 'EventCancelled',
};

/** An event as schema.org/Event, times with the offset of China. */
export function eventLd(portal: Portal, event: Row<'events'>): Ld {
  const station = find(portal, 'stations', event.station);
  const region = regionOf(portal, 'events', event);
  return {
    '@type': 'Event',
    name: named(event.name, isSampleRegion(portal, region)),
    startDate: instant(event.start),
    endDate: event.end === undefined ? undefined : instant(event.end),
    eventStatus: `https://schema.org/${states[event.status]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    maximumAttendeeCapacity: event.capacity,
    url: page(portal, addressOf(portal, 'events', event.id)),
    location: { '@type': 'Place', name: event.place, address: fullName(portal, region) },
    organizer: station ? stationSummary(portal, station) : organizationLd(portal, event.organization),
  };
}

function stationSummary(portal: Portal, station: Row<'stations'>): Ld {
  return {
    '@type': 'Organization',
    name: named(station.name, isSampleRegion(portal, station.region)),
    url: page(portal, addressOf(portal, 'stations', station.id)),
    telephone: station.phone,
    address: station.address,
  };
}

function organizationLd(portal: Portal, id: string | undefined): Ld | undefined {
  const organization = find(portal, 'organizations', id);
  if (organization === undefined) return undefined;
  return { '@type': 'Organization', name: named(organization.name, isSampleRegion(portal, organization.region)) };
}

function contacts(station: Row<'stations'>): readonly Ld[] {
  const point = (telephone: string | undefined, contactType: string, hours?: readonly Ld[]): readonly Ld[] =>
    telephone === undefined
      ? []
      : [{ '@type': 'ContactPoint', telephone, contactType, hoursAvailable: hours, availableLanguage: 'zh-CN' }];
  return [
    ...point(station.phone, 'customer service', openingHours(station.hours)),
    ...point(station.complaint_phone, 'complaints'),
  ];
}

function channels(portal: Portal, service: Row<'services'>, station: Row<'stations'> | undefined): Ld {
  const phone = station?.phone;
  return {
    '@type': 'ServiceChannel',
    serviceUrl: page(portal, addressOf(portal, 'services', service.id)),
    servicePhone: phone === undefined ? undefined : { '@type': 'ContactPoint', telephone: phone },
    serviceLocation:
      station?.address === undefined ? undefined : { '@type': 'Place', name: station.name, address: station.address },
    availableLanguage: 'zh-CN',
  };
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Opening hours as schema.org/OpeningHoursSpecification; undefined where there are none that can be read. */
export function openingHours(hours: string | undefined): readonly Ld[] | undefined {
  const rules = hours === undefined ? undefined : parseHours(hours);
  return rules?.flatMap((rule) =>
    rule.spans.map(([from, to]) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: rule.days.map((day) => days[day - 1]),
      opens: clock(from),
      closes: clock(Math.min(to, 24 * 60 - 1)),
    })),
  );
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function place(portal: Portal, id: string): Ld {
  return { '@type': 'AdministrativeArea', name: fullName(portal, id) };
}

function named(name: string, sample: boolean): string {
  return sample ? text.samplePrefix + name : name;
}

/** `2026-12-05 09:00` → `2026-12-05T09:00+08:00`; a day alone stays a day. */
function instant(moment: string): string {
  return moment.length === 10 ? moment : `${moment.replace(' ', 'T')}+08:00`;
}

function page(portal: Portal, address: string | undefined): string | undefined {
  return address === undefined ? undefined : portal.config.site + address;
}

/** The data of the portal as schema.org/Dataset, for search engines of data. */
export function datasetLd(portal: Portal, until: string | undefined): Ld {
  const { name, site, licence } = portal.config;
  return {
    '@type': 'Dataset',
    name: text.catalogTitle(name),
    description: text.packageDescription,
    url: page(portal, '/data/'),
    license: licence.url,
    keywords: text.keywords,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    dateModified: until,
    version: until,
    creator: { '@type': 'Organization', name, url: page(portal, '/') },
    spatialCoverage: find(portal, 'regions', portal.config.home_region)?.name,
    distribution: tableNames.map((table) => ({
      '@type': 'DataDownload',
      name: tables[table].title,
      encodingFormat: 'text/csv',
      contentUrl: `${site}/data/${table}.csv`,
    })),
  };
}
