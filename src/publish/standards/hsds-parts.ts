import { parseHours } from '../../data/cells/hours.ts';
import { find, type Portal } from '../../data/portal.ts';
import { ancestors } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/publish.ts';
import { uuidsOf } from './publisher.ts';
import type { Uuids } from './uuid.ts';

/** Parts of HSDS 3.1 records (docs.openreferral.org). A key whose value is undefined is not written. */
export type Part = Readonly<Record<string, unknown>>;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Opening hours as weekly rules, one a span, in the time of China; as words alone where they cannot be read. */
export function schedules(uuids: Uuids, owner: string, hours: string | undefined): readonly Part[] | undefined {
  if (hours === undefined) return undefined;
  const rules = parseHours(hours);
  if (rules === undefined) return [{ id: uuids(`${owner}/schedule`), description: hours }];
  return rules
    .flatMap(({ days, spans }) => spans.map(([from, to]) => ({ days, from, to })))
    .map(({ days, from, to }, index) => ({
      id: uuids(`${owner}/schedule/${String(index)}`),
      timezone: 8,
      freq: 'WEEKLY',
      byday: days.map((day) => weekdays[day - 1]).join(','),
      opens_at: clock(from),
      closes_at: clock(Math.min(to, 24 * 60 - 1)),
      description: hours,
    }));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}+08:00`;
}

export function phone(uuids: Uuids, owner: string, number: string | undefined, description: string): readonly Part[] {
  return number === undefined ? [] : [{ id: uuids(`${owner}/phone/${number}`), number, type: 'voice', description }];
}

/**
 * An address as HSDS wants it: province, city and country from the places above. It asks for a postal code, which our
 * data do not hold; the text is empty, nothing is made up.
 */
export function address(portal: Portal, owner: string, regionId: string, line: string): Part {
  const own = find(portal, 'regions', regionId);
  const above = own === undefined ? [] : [own, ...ancestors(portal, own)];
  const at = (level: Row<'regions'>['level']): string | undefined => above.find((place) => place.level === level)?.name;
  const province = at('province') ?? '';
  return {
    id: uuidsOf(portal)(`${owner}/address`),
    address_1: line,
    // In a city that is a province the city is the province.
    city: at('city') ?? province,
    region: at('county'),
    state_province: province,
    postal_code: '',
    country: 'CN',
    address_type: 'physical',
  };
}

/** Marks a record of a sample place for programs; people see it by the name. */
export function sampleMark(uuids: Uuids, owner: string, sample: boolean): readonly Part[] {
  return sample
    ? [{ id: uuids(`${owner}/attribute/sample`), label: text.samplePrefix.slice(1, -1), value: 'true' }]
    : [];
}

export function named(name: string, sample: boolean): string {
  return sample ? text.samplePrefix + name : name;
}

/** Leaves out a list without entries: an empty one says no more. */
export function some(parts: readonly Part[]): readonly Part[] | undefined {
  return parts.length === 0 ? undefined : parts;
}
