import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames, type TableName } from '../../src/schema/index.ts';
import { makeCommon, makeDuties, portalText } from './common-tables.ts';
import { makeCounty } from './county-tables.ts';
import { planRegion, rootRegion } from './region-plan.ts';
import { tableText, type NewTables } from './table-text.ts';

const common = new URL('../../data/common/', import.meta.url);
/** What a sample shares with the real data: the words of the catalogue, and what of a station and a service matters. */
const copied = ['terms.csv', 'weights.csv'];

export interface SampleOptions {
  readonly stations: number;
  readonly seed: number;
  readonly out: string;
}

/** Called after each county with the number of stations written so far. */
export type OnStations = (done: number) => void;

/** Writes a sample (or some tables of it) into a prepared folder, one county at a time. The same options give the same bytes. */
export function writeSample(
  { stations, seed, out }: SampleOptions,
  onStations: OnStations = () => undefined,
  only: readonly TableName[] = tableNames,
): void {
  const plan = planRegion(stations, seed);
  writeFileSync(join(out, 'portal.json'), portalText());
  writeTables(join(out, 'common'), makeCommon(plan), only);
  writeTables(join(out, rootRegion), makeDuties(), only);
  for (const name of copied) writeFileSync(join(out, 'common', name), readFileSync(new URL(name, common)));
  for (const county of plan.counties) {
    writeTables(join(out, county.id), makeCounty(county, seed), only);
    onStations(county.firstStation + county.stations - 1);
  }
}

function writeTables(folder: string, tables: NewTables, only: readonly TableName[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of only) {
    const rows = tables[name];
    if (rows !== undefined) writeFileSync(join(folder, `${name}.csv`), tableText(name, rows));
  }
}
