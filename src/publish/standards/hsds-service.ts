import { find, findAll, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import { fundsOfService, sampleServices } from '../../domain/catalogue/catalogue.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text } from '../../text/services.ts';
import { named, sampleMark, schedules, some, type Part } from './hsds-parts.ts';
import { rememberedUuids, uuidOf } from './uuid.ts';

type Service = Row<'services'>;

const states = { open: 'active', paused: 'temporarily closed', ended: 'defunct' } as const;

const stationUuid = rememberedUuids((id) => `stations/${id}`);
const organizationUuid = rememberedUuids((id) => `organizations/${id}`);
const termUuid = rememberedUuids((id) => `terms/${id}`);

/** A service as HSDS 3.1. `location`: the id of the place where it is given, if the organizations file has one. */
export function serviceRecord(portal: Portal, service: Service, location: string | undefined, today: string): Part {
  const owner = `services/${service.id}`;
  const station = find(portal, 'stations', service.station);
  const sample = sampleServices(portal).has(service.id);
  const page = addressOf(portal, 'services', service.id) ?? '';
  return {
    id: uuidOf(owner),
    organization_id: provider(service),
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
    schedules: service.hours === station?.hours ? undefined : schedules(owner, service.hours),
    service_areas: some(area(portal, owner, service)),
    service_at_locations:
      location === undefined ? undefined : [{ id: uuidOf(`${owner}/location`), location_id: location }],
    cost_options:
      service.cost === 'free'
        ? [{ id: uuidOf(`${owner}/cost`), option: service.cost, currency: 'cny', amount: 0 }]
        : undefined,
    required_documents: some(
      service.bring.map((document, index) => ({ id: uuidOf(`${owner}/bring/${String(index)}`), document })),
    ),
    funding: some(
      fundsOfService(portal, service).map((fund) => ({ id: uuidOf(`${owner}/fund/${fund.id}`), source: fund.name })),
    ),
    attributes: some([...terms(owner, service), ...sampleMark(owner, sample)]),
  };
}

function provider({ station, organization }: Service): string | undefined {
  if (station !== undefined) return stationUuid(station);
  return organization === undefined ? undefined : organizationUuid(organization);
}

/** Where a service is given, all places in one: thirty villages as thirty records would be most of the file. */
function area(portal: Portal, owner: string, { places }: Service): readonly Part[] {
  const names = findAll(portal, 'regions', places).map(({ name }) => name);
  return names.length === 0 ? [] : [{ id: uuidOf(`${owner}/area`), name: names.join('、') }];
}

/** What a service is and for whom, by the terms of taxonomy_terms.json. */
function terms(owner: string, { category, audiences, needs }: Service): readonly Part[] {
  return [
    ...[category].map((term) => ({ term, kind: 'category' })),
    ...audiences.map((term) => ({ term, kind: 'audience' })),
    ...needs.map((term) => ({ term, kind: 'need' })),
  ].map(({ term, kind }) => ({
    id: uuidOf(`${owner}/${kind}/${term}`),
    link_type: kind,
    taxonomy_term_id: termUuid(term),
  }));
}

function lines(entries: readonly (readonly [string, string | undefined])[]): string | undefined {
  const known = entries.filter(([, words]) => words !== undefined);
  return known.length === 0 ? undefined : known.map(([label, words]) => `${label}：${words ?? ''}`).join('\n');
}

function wholeDay(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}
