import { isSampleRegion } from '../../domain/index/places.ts';
import { stationQuality, type StationQuality } from '../../domain/quality/quality.ts';
import type { Portal } from '../../data/portal.ts';
import type { Tree } from './tree.ts';

/** How good a state of the data is, by the measure of `/quality/`. */
export interface Quality {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Stations that publish themselves, and fictional ones; left out where there is none. Press digests are not measured. */
  readonly real?: Filled;
  readonly sample?: Filled;
}

/** Weights of the cells that are filled, and of all. */
export interface Filled {
  readonly filled: number;
  readonly wanted: number;
}

interface Measure extends Filled {
  readonly neverChecked: number;
  readonly stale: number;
}

/** A station whose quality the change has touched; without `before` it is new, without `after` it is measured no more. */
export interface StationChange {
  readonly name: string;
  readonly before?: Measure;
  readonly after?: Measure;
}

export interface QualityChange {
  readonly before: Quality;
  readonly after: Quality;
  readonly stations: readonly StationChange[];
}

/** Both states as they would be judged on one day (YYYY-MM-DD), so that no check grows old between them. */
export function qualityChange(before: Tree, after: Tree, day: string): QualityChange {
  const [was, is] = [before, after].map(({ portal }) => measures(portal, day));
  return {
    before: qualityOf(before, was ?? []),
    after: qualityOf(after, is ?? []),
    stations: changedStations(new Map((was ?? []).map(keyed)), new Map((is ?? []).map(keyed))),
  };
}

function measures(portal: Portal, day: string): readonly (StationQuality & { readonly isSample: boolean })[] {
  return portal.tables.stations
    .filter(({ nature }) => nature !== 'digest')
    .map((station) => ({
      ...stationQuality(portal, station, day),
      isSample: isSampleRegion(portal, station.region),
    }));
}

function keyed(quality: StationQuality): readonly [id: string, quality: StationQuality] {
  return [quality.station.id, quality];
}

function qualityOf({ portal, findings }: Tree, list: ReturnType<typeof measures>): Quality {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const [real, sample] = [false, true].map((kind) => together(list.filter(({ isSample }) => isSample === kind)));
  return {
    rows: portal.files.reduce((count, file) => count + file.rows, 0),
    errors,
    warnings: findings.length - errors,
    ...(real && { real }),
    ...(sample && { sample }),
  };
}

function together(list: readonly Filled[]): Filled | undefined {
  const total = (key: keyof Filled): number => list.reduce((sum, quality) => sum + quality[key], 0);
  return total('wanted') === 0 ? undefined : { filled: total('filled'), wanted: total('wanted') };
}

function changedStations(
  was: ReadonlyMap<string, StationQuality>,
  is: ReadonlyMap<string, StationQuality>,
): readonly StationChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, fresh] = [was.get(id), is.get(id)];
    const [before, after] = [old && measureOf(old), fresh && measureOf(fresh)];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const name = (fresh ?? old)?.station.name ?? id;
    return [{ name, ...(before && { before }), ...(after && { after }) }];
  });
}

function measureOf({ filled, wanted, neverChecked, stale }: StationQuality): Measure {
  return { filled, wanted, neverChecked, stale };
}
