import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Portal } from '../../src/data/portal.ts';
import { columnsOf, isTableName, subjectTables, tableNames, type TableName } from '../../src/schema/index.ts';
import { writeSample } from './write-sample.ts';

let folder = '';
let portal: Portal;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-sample-'));
  writeSample({ stations: 14, seed: 9, out: folder });
  portal = loadPortal(nodeFiles, { data: folder, content: join(folder, 'no-content') });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Every value of a row as a list of texts. */
function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

function dangling(table: TableName): readonly string[] {
  const found: string[] = [];
  for (const row of portal.tables[table]) {
    const values = new Map<string, unknown>(Object.entries(row));
    for (const [key, column] of columnsOf(table)) {
      if (column.type !== 'ref' || !isTableName(column.to)) continue;
      for (const id of texts(values.get(key))) {
        if (!portal.byId[column.to].has(id)) found.push(`${row.id}.${key} → ${id}`);
        if (column.scheme !== undefined && portal.byId.terms.get(id)?.scheme !== column.scheme)
          found.push(`${row.id}.${key}: ${id}`);
      }
    }
  }
  return found;
}

describe('references of a sample', () => {
  it.each(tableNames)('%s names only rows that are there, and terms of the right kind', (table) => {
    expect(dangling(table)).toEqual([]);
  });

  it('names the subject of each figure', () => {
    for (const figure of portal.tables.figures) {
      expect(portal.byId[subjectTables[figure.subject_type]].has(figure.subject)).toBe(true);
    }
  });

  it('states figures that the rows bear out', () => {
    for (const station of portal.tables.stations) {
      const value = (indicator: string): number | undefined =>
        portal.tables.figures.find((figure) => figure.subject === station.id && figure.indicator === indicator)?.value;
      expect(value('ind-communities')).toBe(
        portal.tables.regions.filter((region) => region.parent === station.region).length,
      );
      expect(value('ind-services')).toBe(
        portal.tables.services.filter((service) => service.station === station.id).length,
      );
    }
  });
});
