import { nameGiver } from './names.ts';
import { createRandom, type Random } from './random.ts';
import type { CountyPlan } from './region-plan.ts';
import type { NewRow } from './table-text.ts';

/** A town with its one station: the ids and names that the makers of rows share. */
export interface Place {
  readonly county: CountyPlan;
  /** Name of the town without 镇. */
  readonly name: string;
  readonly town: string;
  readonly communities: readonly string[];
  readonly station: string;
  /** Number of the station over the whole sample, from 1. */
  readonly number: number;
  /** Whether its community fund pays for a project of its own. */
  readonly hasCommunityProject: boolean;
  readonly random: Random;
}

/** The ids of the organizations of a county, and of the office of a town. */
export const organizationIds = {
  bureau: (county: string) => `${county}-o1`,
  operator: (county: string) => `${county}-o2`,
  charity: (county: string) => `${county}-o3`,
  grocer: (county: string) => `${county}-o4`,
  printer: (county: string) => `${county}-o5`,
  townOffice: (town: string) => `${town}-o1`,
} as const;

/** The ids of the documents from which rows are said to come. */
export const documentIds = {
  county: (county: string) => `${county}-d1`,
  vouchers: (station: string, year: number) => `${station}-d${String(year)}`,
  report: (station: string) => `${station}-d3`,
  serviceList: (station: string) => `${station}-d4`,
} as const;

/** The towns of a county, with three to five communities each, and the regions rows for them. */
export function makePlaces(
  county: CountyPlan,
  seed: number,
): { places: readonly Place[]; regions: readonly NewRow<'regions'>[] } {
  const regions: NewRow<'regions'>[] = [];
  const places: Place[] = [];
  const townName = nameGiver(createRandom(seed, county.id));
  for (let index = 0; index < county.stations; index++) {
    const number = county.firstStation + index;
    const station = `gen-s${String(number).padStart(5, '0')}`;
    const random = createRandom(seed, station);
    const town = `${county.id}-t${String(index + 1).padStart(2, '0')}`;
    const name = townName();
    regions.push({ id: town, name: `${name}镇`, level: 'township', parent: county.id, sample: true });
    const communityName = nameGiver(random);
    const communities = Array.from({ length: random.between(3, 5) }, (_, order) => `${town}-v${String(order + 1)}`);
    for (const id of communities) {
      const suffix = random.pick(['村', '社区', '社区']);
      regions.push({ id, name: `${communityName()}${suffix}`, level: 'village', parent: town, sample: true });
    }
    const hasCommunityProject = random.chance(0.5);
    places.push({ county, name, town, communities, station, number, hasCommunityProject, random });
  }
  return { places, regions };
}
