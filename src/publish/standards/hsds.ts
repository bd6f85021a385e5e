import { perPortal } from '../../domain/index/memo.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { fullName } from '../../domain/index/places.ts';
import { isSampleRow } from '../../domain/index/sample.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/stations.ts';
import { address, named, phone, sampleMark, schedules, some, type Part } from './hsds-parts.ts';
import { serviceRecord } from './hsds-service.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { uuidsOf } from './publisher.ts';
import { rememberedUuids } from './uuid.ts';

/**
 * The services of the portal in the Human Services Data Specification 3.1, for directories that exchange them:
 * `/data/hsds/organizations.json` (stations, and who supervises, runs or gives services), `services.json`,
 * `taxonomy_terms.json`, each a list, one record a line. Ids are UUIDs made from ours and stay. `today` decides which alerts hold.
 */
export function hsdsFiles(portal: Portal, today: string): readonly PublishedFile[] {
  return [
    list('organizations', () => organizations(portal)),
    list('services', () => services(portal, today)),
    list('taxonomy_terms', () => terms(portal)),
  ];
}

function list(name: string, records: () => Iterable<Part>): PublishedFile {
  return { path: `data/hsds/${name}.json`, chunks: { [Symbol.iterator]: () => lines(records()) } };
}

function* lines(records: Iterable<Part>): Generator<string> {
  let separator = '[\n';
  for (const record of records) {
    yield separator + JSON.stringify(record);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function* organizations(portal: Portal): Generator<Part> {
  for (const station of portal.tables.stations) yield stationRecord(portal, station);
  const concerned = new Set([
    ...portal.tables.stations.flatMap(({ supervisor, operator }) => [supervisor, operator]),
    ...portal.tables.services.filter(({ station }) => station === undefined).map(({ organization }) => organization),
  ]);
  for (const organization of portal.tables.organizations) {
    if (concerned.has(organization.id)) yield organizationRecord(portal, organization);
  }
}

function stationRecord(portal: Portal, station: Row<'stations'>): Part {
  const owner = `stations/${station.id}`;
  const sample = isSampleRow(portal, 'stations', station);
  const parent = station.supervisor ?? station.parent;
  return {
    id: uuidsOf(portal)(owner),
    name: named(station.name, sample),
    description:
      station.summary ?? `${fullName(portal, station.region)} · ${valueTitle('stations', 'kind', station.kind)}`,
    website: page(portal, addressOf(portal, 'stations', station.id)),
    year_incorporated: station.founded === undefined ? undefined : Number(station.founded.slice(0, 4)),
    parent_organization_id:
      parent === undefined
        ? undefined
        : uuidsOf(portal)(`${station.supervisor === undefined ? 'stations' : 'organizations'}/${parent}`),
    phones: some([
      ...phone(uuidsOf(portal), owner, station.phone, text.phone),
      ...phone(uuidsOf(portal), `${owner}/complaint`, station.complaint_phone, text.complaint),
    ]),
    locations: some(location(portal, station)),
    attributes: some(sampleMark(uuidsOf(portal), owner, sample)),
  };
}

/** Where a station is and when it is open: one place, if either is known. */
function location(portal: Portal, station: Row<'stations'>): readonly Part[] {
  const id = locationId(portal, station);
  if (id === undefined) return [];
  const owner = `stations/${station.id}/location`;
  return [
    {
      id,
      location_type: 'physical',
      name: station.name,
      addresses: station.address === undefined ? undefined : [address(portal, owner, station.region, station.address)],
      schedules: schedules(uuidsOf(portal), owner, station.hours),
    },
  ];
}

const locationUuid = perPortal((portal: Portal) => rememberedUuids(uuidsOf(portal), (id) => `stations/${id}/location`));

function locationId(portal: Portal, station: Row<'stations'> | undefined): string | undefined {
  if (station === undefined || (station.address ?? station.hours) === undefined) return undefined;
  return locationUuid(portal)(station.id);
}

function organizationRecord(portal: Portal, organization: Row<'organizations'>): Part {
  const owner = `organizations/${organization.id}`;
  const id = uuidsOf(portal)(owner);
  const { uscc } = organization;
  const sample = isSampleRow(portal, 'organizations', organization);
  const place = fullName(portal, organization.region);
  return {
    id,
    name: named(organization.name, sample),
    description:
      organization.summary ??
      [place, valueTitle('organizations', 'kind', organization.kind)].filter((part) => part !== '').join(' · '),
    website: page(portal, addressOf(portal, 'organizations', organization.id)),
    organization_identifiers:
      uscc === undefined
        ? undefined
        : [
            {
              id: uuidsOf(portal)(`${owner}/uscc`),
              organization_id: id,
              identifier_type: '统一社会信用代码',
              identifier: uscc,
            },
          ],
    attributes: some(sampleMark(uuidsOf(portal), owner, sample)),
  };
}

function* services(portal: Portal, today: string): Generator<Part> {
  for (const service of portal.tables.services) {
    yield serviceRecord(portal, service, locationId(portal, find(portal, 'stations', service.station)), today);
  }
}

function* terms(portal: Portal): Generator<Part> {
  for (const { id, name, hint, scheme } of portal.tables.terms) {
    if (scheme !== 'service_category' && scheme !== 'audience' && scheme !== 'need') continue;
    yield {
      id: uuidsOf(portal)(`terms/${id}`),
      code: id,
      name,
      description: hint ?? name,
      taxonomy: scheme,
      language: 'zh',
    };
  }
}

function page(portal: Portal, path: string | undefined): string | undefined {
  return path === undefined ? undefined : encodeURI(portal.config.site + path);
}
