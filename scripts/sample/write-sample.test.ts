import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Portal } from '../../src/data/portal.ts';
import { tableNames } from '../../src/schema/index.ts';
import { prepareFolder } from './output-folder.ts';
import { writeSample } from './write-sample.ts';

const stations = 20;
let folder = '';
let portal: Portal;

/** Every file of a new sample by its path. */
function sample(
  name: string,
  options: { readonly stations: number; readonly seed: number },
): ReadonlyMap<string, string> {
  const out = join(folder, name);
  prepareFolder(out);
  writeSample({ ...options, out });
  return new Map(nodeFiles.list(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-sample-'));
  sample('main', { stations, seed: 1 });
  portal = loadPortal(nodeFiles, { data: join(folder, 'main'), content: join(folder, 'no-content') });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

import { keysOf } from '../../src/schema/values.ts';

describe('writeSample', () => {
  it('writes the same bytes for the same seed, also over an earlier sample', () => {
    const first = sample('a', { stations: 15, seed: 3 });
    expect(sample('b', { stations: 15, seed: 3 })).toEqual(first);
    expect(sample('a', { stations: 15, seed: 3 })).toEqual(first);
  });

  it('writes other bytes for another seed', () => {
    const [one, two] = [sample('c', { stations: 3, seed: 1 }), sample('d', { stations: 3, seed: 2 })];
    const differing = [...one].filter(([path, text]) => two.get(path) !== text).map(([path]) => path);
    expect(differing).toContain('gen-p01-c01-x01/expenses.csv');
    expect(differing).toContain('gen-p01-c01-x01/regions.csv');
  });

  it('makes a county alike, however many follow it', () => {
    const few = sample('few', { stations: 12, seed: 5 });
    const many = sample('many', { stations: 30, seed: 5 });
    const county = [...few.keys()].filter((path) => path.startsWith('gen-p01-c01-x01/'));
    expect(county.length).toBeGreaterThan(10);
    for (const path of county) expect(many.get(path)).toBe(few.get(path));
  });

  it('tells how many stations are written', () => {
    const out = join(folder, 'told');
    const told: number[] = [];
    prepareFolder(out);
    writeSample({ stations: 25, seed: 1, out }, (done) => told.push(done));
    expect(told).toEqual([12, 24, 25]);
  });

  it('reads back without a single problem', () => {
    expect(portal.problems).toEqual([]);
    expect(portal.broken).toEqual([]);
    expect(portal.files.every((file) => file.encoding === 'utf-8')).toBe(true);
  });

  it('gives every station a town of its own, communities, 31 services, funds and 40 rows of accounts', () => {
    const { tables } = portal;
    expect(tables.stations).toHaveLength(stations);
    expect(new Set(tables.stations.map((station) => station.region)).size).toBe(stations);
    for (const station of tables.stations) {
      const own = (rows: readonly { readonly station: string | undefined }[]): number =>
        rows.filter((row) => row.station === station.id).length;
      expect(own(tables.services)).toBe(31);
      expect(own(tables.funds)).toBe(3);
      expect([2, 3]).toContain(own(tables.projects));
      expect(own(tables.receipts) + own(tables.expenses)).toBe(40);
      expect(own(tables.disclosures)).toBe(2);
      expect(tables.figures.filter((figure) => figure.subject === station.id)).toHaveLength(8);
      expect(station.serves.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('marks everything as a sample, and no telephone can be reached', () => {
    expect(portal.tables.regions.every((region) => region.sample === true)).toBe(true);
    expect(portal.tables.stations.every((station) => station.nature === 'sample')).toBe(true);
    expect(portal.tables.stations.every((station) => station.phone?.startsWith('000-') === true)).toBe(true);
    for (const name of tableNames) {
      if (name === 'terms' || name === 'weights') continue;
      expect(portal.tables[name].every((row) => row.id.startsWith('gen-'))).toBe(true);
    }
  });

  it('uses every id once and sorts each file by it', () => {
    for (const name of tableNames) expect(portal.byId[name].size).toBe(portal.tables[name].length);
    for (const file of portal.files.filter(({ table }) => table !== 'terms')) {
      const ids = portal.tables[file.table].filter((row) => row.at.file === file.path).map((row) => row.id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('hangs every region on one a level above it', () => {
    const levels = keysOf('regions', 'level');
    for (const region of portal.tables.regions) {
      const parent = portal.byId.regions.get(region.parent ?? '');
      expect(levels.indexOf(region.level) - (parent ? levels.indexOf(parent.level) : -1)).toBe(1);
    }
  });
});
