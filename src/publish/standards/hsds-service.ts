import { perPortal } from '../../domain/index/memo.ts';
import { find, findAll, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import { fundsOfService, sampleServices } from '../../domain/catalogue/catalogue.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/services.ts';
import { named, sampleMark, schedules, some, type Part } from './hsds-parts.ts';
import { uuidsOf } from './publisher.ts';
import { rememberedUuids } from './uuid.ts';

type Service = Row<'services'>;

const states = { open: 'active', paused: 'temporarily closed', ended: 'defunct' } as const;

const stationUuid = perPortal((portal: Portal) => rememberedUuids(uuidsOf(portal), (id) => `stations/${id}`));
const organizationUuid = perPortal((portal: Portal) => rememberedUuids(uuidsOf(portal), (id) => `organizations/${id}`));
const termUuid = perPortal((portal: Portal) => rememberedUuids(uuidsOf(portal), (id) => `terms/${id}`));

/** A service as HSDS 3.1. `location`: the id of the place where it is given, if the organizations file has one. */
export function serviceRecord(portal: Portal, service: Service, location: string | undefined, today: string): Part {
  const owner = `services/${service.id}`;
  const station = find(portal, 'stations', service.station);
  const sample = sampleServices(portal).has(service.id);
  const page = addressOf(portal, 'services', service.id) ?? '';
  return {
    id: uuidsOf(portal)(owner),
    organization_id: provider(portal, service),
    name: named(service.name, sample),
    alternate_name: service.official_name,
    description: [service.summary, service.description].filter((part) => part !== undefined).join('\n'),
    url: encodeURI(portal.config.site + page),
    status: states[service.status],
    application_process: lines([
      [text.byPhone, service.how_phone],
      [text.byVisit, service.how_visit],
      [text.byHome, service.how_home],
      [text.online, service.how_online],
    ]),
    fees_description: [valueTitle('services', 'cost', service.cost), service.cost_note]
      .filter((part) => part !== undefined)
      .join('。'),
    eligibility_description: lines([
      [text.whoCan, service.who_can],
      [text.whoCannot, service.who_cannot],
      [text.referTo, service.refer_to],
    ]),
    assured_date: wholeDay(service.checked_on),
    alert:
      alertsOf(portal, 'service', service.id, today)
        .map(({ content }) => content)
        .join('\n') || undefined,
    // Hours that are the station's own stand with its location already.
    schedules: service.hours === station?.hours ? undefined : schedules(uuidsOf(portal), owner, service.hours),
    service_areas: some(area(portal, owner, service)),
    service_at_locations:
      location === undefined ? undefined : [{ id: uuidsOf(portal)(`${owner}/location`), location_id: location }],
    cost_options:
      service.cost === 'free'
        ? [{ id: uuidsOf(portal)(`${owner}/cost`), option: service.cost, currency: 'cny', amount: 0 }]
        : undefined,
    required_documents: some(
      service.bring.map((document, index) => ({ id: uuidsOf(portal)(`${owner}/bring/${String(index)}`), document })),
    ),
    funding: some(
      fundsOfService(portal, service).map((fund) => ({
        id: uuidsOf(portal)(`${owner}/fund/${fund.id}`),
        source: fund.name,
      })),
    ),
    attributes: some([...terms(portal, owner, service), ...sampleMark(uuidsOf(portal), owner, sample)]),
  };
}

function provider(portal: Portal, { station, organization }: Service): string | undefined {
  if (station !== undefined) return stationUuid(portal)(station);
  return organization === undefined ? undefined : organizationUuid(portal)(organization);
}

/** Where a service is given, all places in one: thirty villages as thirty records would be most of the file. */
function area(portal: Portal, owner: string, { places }: Service): readonly Part[] {
  const names = findAll(portal, 'regions', places).map(({ name }) => name);
  return names.length === 0 ? [] : [{ id: uuidsOf(portal)(`${owner}/area`), name: names.join('、') }];
}

/** What a service is and for whom, by the terms of taxonomy_terms.json. */
function terms(portal: Portal, owner: string, { category, audiences, needs }: Service): readonly Part[] {
  return [
    ...[category].map((term) => ({ term, kind: 'category' })),
    ...audiences.map((term) => ({ term, kind: 'audience' })),
    ...needs.map((term) => ({ term, kind: 'need' })),
  ].map(({ term, kind }) => ({
    id: uuidsOf(portal)(`${owner}/${kind}/${term}`),
    link_type: kind,
    taxonomy_term_id: termUuid(portal)(term),
  }));
}

function lines(entries: readonly (readonly [string, string | undefined])[]): string | undefined {
  const known = entries.filter(([, words]) => words !== undefined);
  return known.length === 0 ? undefined : known.map(([label, words]) => `${label}：${words ?? ''}`).join('\n');
}

function wholeDay(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}
