import { nameGiver } from './names.ts';
import { createRandom } from './random.ts';
import type { NewRow } from './table-text.ts';
import { valueTitle } from '../../src/schema/values.ts';

const townsPerCounty = 12;
const countiesPerCity = 10;
const citiesPerProvince = 12;

/** The region in which everything else lies. */
export const rootRegion = 'gen-land';

/** A county that is to be made: which stations it holds, and what it is called. */
export interface CountyPlan {
  readonly id: string;
  readonly name: string;
  /** Number of its first station, counted over the whole sample from 1. */
  readonly firstStation: number;
  readonly stations: number;
}

export interface RegionPlan {
  /** Country, provinces, cities and counties; towns and communities stand in the folder of their county. */
  readonly regions: readonly NewRow<'regions'>[];
  readonly counties: readonly CountyPlan[];
}

/** Lays out provinces, cities and counties for so many stations, one station a town. */
export function planRegion(stations: number, seed: number): RegionPlan {
  const regions: NewRow<'regions'>[] = [{ id: rootRegion, name: '示例全国', level: 'country', sample: true }];
  const counties: CountyPlan[] = [];
  const givers = new Map<string, () => string>();
  const names = new Map<string, string>();
  const add = (id: string, level: 'province' | 'city' | 'county', parent: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const giver = givers.get(parent) ?? nameGiver(createRandom(seed, parent));
    givers.set(parent, giver);
    const name = `${giver()}${valueTitle('regions', 'level', level)}`;
    names.set(id, name);
    regions.push({ id, name, level, parent, sample: true });
    return name;
  };
  for (let index = 0; index * townsPerCounty < stations; index++) {
    const city = Math.floor(index / countiesPerCity);
    const provinceId = `gen-p${twoDigits(Math.floor(city / citiesPerProvince))}`;
    const cityId = `${provinceId}-c${twoDigits(city % citiesPerProvince)}`;
    const id = `${cityId}-x${twoDigits(index % countiesPerCity)}`;
    add(provinceId, 'province', rootRegion);
    add(cityId, 'city', provinceId);
    const name = add(id, 'county', cityId);
    const firstStation = index * townsPerCounty + 1;
    counties.push({ id, name, firstStation, stations: Math.min(townsPerCounty, stations + 1 - firstStation) });
  }
  return { regions, counties };
}

/** 0 → 01: padded, so that order by text is order by number. */
function twoDigits(index: number): string {
  return String(index + 1).padStart(2, '0');
}
