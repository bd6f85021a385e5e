import { describe, expect, it } from 'vitest';
import type { LinesFile, NamesFile } from './format/index-file.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';
import { searchFiles } from './search-index.ts';
import { searchRecords } from './search-records.ts';

const portal = publishPortal();
const records = searchRecords(portal, '2026-11-22');

function read(files: ReadonlyMap<string, string>, path: string): unknown {
  return JSON.parse(files.get(path) ?? 'null');
}

describe('searchFiles', () => {
  const files = searchFiles(portal, records);
  const names = read(files, 'names.json') as NamesFile;

  it('has a line for each record, in files that are not large', () => {
    const lines = names.lines.map((_, at) => read(files, `lines/${String(at)}.json`) as LinesFile);
    expect(lines.map(({ length }) => length)).toEqual(names.lines);
    expect(lines.flat()).toHaveLength(records.length);
  });

  it('has as many homes as records, each a place or none', () => {
    expect(names.homes).toHaveLength(records.length);
    expect(names.pages).toHaveLength(records.length);
    for (const home of names.homes) expect(home >= -1 && home < names.places.length).toBe(true);
  });

  it('puts every place after the one it lies in', () => {
    for (const [at, [, above]] of names.places.entries()) expect(above).toBeLessThan(at);
  });

  it('writes the same for the same records, and another version for others', () => {
    expect(searchFiles(portal, records)).toEqual(files);
    const fewer = read(searchFiles(portal, records.slice(1)), 'names.json') as NamesFile;
    expect(fewer.version).not.toBe(names.version);
  });

  it('says once what many share', () => {
    const [first] = records;
    if (first === undefined) throw new Error('no record');
    const twins = read(
      searchFiles(portal, [first, { ...first, url: '/services/x/', region: undefined }]),
      'names.json',
    ) as NamesFile;
    expect(twins.faces).toHaveLength(1);
    expect(twins.faces[0]?.count).toBe(2);
    expect(twins.homes).toHaveLength(2);
  });
});
