import { find, type Portal } from '../../data/portal.ts';
import { columnsOf, type Row, type TableName } from '../../schema/index.ts';
import { daysBetween } from '../index/days.ts';
import { perPortal } from '../index/memo.ts';
import { rowsBy } from '../index/rows-by.ts';

/** The tables whose completeness is measured, as the weights (完整度权重) call them. */
type MeasuredTable = Extract<TableName, 'stations' | 'services'>;

/** After so many days without a check on the spot or by phone, what stands here may no longer be so. */
export const staleAfter = 180;

/** How much of what is wanted is there: weights of the cells that are filled, and of all. */
export interface Completeness {
  readonly filled: number;
  readonly wanted: number;
  /** The titles of what is missing, the weightiest first; several of which one would do are joined by 或. */
  readonly missing: readonly string[];
}

export interface ServiceQuality extends Completeness {
  readonly service: Row<'services'>;
}

export interface StationQuality extends Completeness {
  readonly station: Row<'stations'>;
  /** Services that have not ended. */
  readonly services: readonly ServiceQuality[];
  readonly neverChecked: number;
  readonly stale: number;
  /** Days from the oldest check among the station and its services to the given day; undefined where nothing was ever checked. */
  readonly oldest: number | undefined;
}

interface Wanted {
  readonly keys: readonly string[];
  readonly title: string;
  readonly weight: number;
}

const wantedIn = perPortal((portal) => ({
  stations: wanted(portal, 'stations'),
  services: wanted(portal, 'services'),
}));

function wanted(portal: Portal, table: MeasuredTable): readonly Wanted[] {
  const columns = columnsOf(table);
  return portal.tables.weights
    .filter((row) => row.table === table && row.columns.length > 0)
    .map(({ columns: titles, weight }) => ({
      keys: columns.filter(([, { title }]) => titles.includes(title)).map(([key]) => key),
      title: titles.join('或'),
      weight,
    }))
    .toSorted((a, b) => b.weight - a.weight);
}

/** How complete one row is. Without weights nothing is wanted. */
export function completeness<Name extends 'stations' | 'services'>(
  portal: Portal,
  table: Name,
  row: Row<Name>,
): Completeness {
  const all = wantedIn(portal)[table];
  const missing = all.filter(({ keys }) => keys.every((key) => isEmpty(Reflect.get(row, key))));
  const total = sum(all);
  return { filled: total - sum(missing), wanted: total, missing: missing.map(({ title }) => title) };
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || (Array.isArray(cell) && cell.length === 0);
}

function sum(wants: readonly Wanted[]): number {
  return wants.reduce((total, { weight }) => total + weight, 0);
}

/** Whole per cent, rounded down: 100 only where nothing is missing. Undefined where nothing is wanted. */
export function percent({ filled, wanted }: Pick<Completeness, 'filled' | 'wanted'>): number | undefined {
  return wanted === 0 ? undefined : Math.floor((filled * 100) / wanted);
}

/** A station with its services, measured on a day (YYYY-MM-DD; undefined: ages are not known). */
export function stationQuality(portal: Portal, station: Row<'stations'>, day: string | undefined): StationQuality {
  const open = rowsBy(portal, 'services', 'station', station.id).filter(({ status }) => status !== 'ended');
  const services = open.map((service) => ({ service, ...completeness(portal, 'services', service) }));
  const own = completeness(portal, 'stations', station);
  const ages = [station, ...open].map(({ checked_on: checked }) =>
    checked === undefined || day === undefined ? undefined : Math.max(0, daysBetween(checked, day)),
  );
  const known = ages.filter((age) => age !== undefined);
  return {
    station,
    services,
    filled: services.reduce((total, { filled }) => total + filled, own.filled),
    wanted: services.reduce((total, { wanted: all }) => total + all, own.wanted),
    missing: own.missing,
    neverChecked: open.filter(({ checked_on: checked }) => checked === undefined).length,
    stale: known.filter((age) => age > staleAfter).length,
    oldest: known.length === 0 ? undefined : Math.max(...known),
  };
}

/**
 * The stations that publish themselves, or the fictional ones, the least complete first. Press digests are not measured, nor
 * stations that have been closed or merged: nobody is there to fill in what lacks.
 */
export function measured(portal: Portal, nature: 'own' | 'sample', day: string | undefined): readonly StationQuality[] {
  const stations = rowsBy(portal, 'stations', 'nature', nature).filter(({ closed_on: closed }) => closed === undefined);
  return stations.map((station) => stationQuality(portal, station, day)).toSorted(byNeed);
}

function byNeed(a: StationQuality, b: StationQuality): number {
  const order = (percent(a) ?? 100) - (percent(b) ?? 100) || b.neverChecked - a.neverChecked;
  return order === 0 ? (a.station.id < b.station.id ? -1 : 1) : order;
}

/** The least complete services of some stations; those that lack nothing are left out. */
export function worstServices(list: readonly StationQuality[], most: number): readonly ServiceQuality[] {
  const lacking = list.flatMap(({ services }) => services.filter(({ missing }) => missing.length > 0));
  return lacking.toSorted((a, b) => a.filled - b.filled || (a.service.id < b.service.id ? -1 : 1)).slice(0, most);
}

export interface PlaceQuality extends Pick<Completeness, 'filled' | 'wanted'> {
  readonly region: Row<'regions'>;
  readonly stations: number;
}

/** The stations by the smallest level of region of which there are no more than `most`; for few stations counties, for many provinces. */
export function byPlace(portal: Portal, list: readonly StationQuality[], most: number): readonly PlaceQuality[] {
  for (const level of ['county', 'city', 'province'] as const) {
    const groups = Map.groupBy(list, ({ station }) => regionAt(portal, station.region, level));
    if (groups.size > most && level !== 'province') continue;
    return [...groups].flatMap(([region, group]) => (region === undefined ? [] : [placeQuality(region, group)]));
  }
  return [];
}

function placeQuality(region: Row<'regions'>, group: readonly StationQuality[]): PlaceQuality {
  const total = (key: 'filled' | 'wanted'): number => group.reduce((all, quality) => all + quality[key], 0);
  return { region, stations: group.length, filled: total('filled'), wanted: total('wanted') };
}

function regionAt(portal: Portal, id: string, level: Row<'regions'>['level']): Row<'regions'> | undefined {
  const seen = new Set<string>();
  let region = find(portal, 'regions', id);
  while (region !== undefined && region.level !== level && !seen.has(region.id)) {
    seen.add(region.id);
    region = find(portal, 'regions', region.parent);
  }
  return region;
}
