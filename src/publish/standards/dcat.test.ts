import { describe, expect, it } from 'vitest';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';
import { tableNames } from '../../schema/index.ts';
import { dcatFile } from './dcat.ts';

const written = [
  { path: 'data/services.csv', sha256: 'a'.repeat(64), bytes: 12 },
  { path: 'data/excel/services.csv', sha256: 'b'.repeat(64), bytes: 13 },
];
const read = (until?: string): unknown =>
  JSON.parse([...dcatFile(publishPortal(), { written, until }).chunks].join(''));

describe('/data/dcat.jsonld', () => {
  it('names each table, with the files that were written of it', () => {
    const catalogue = read('2026-11-20');
    expect(catalogue).toMatchObject({ '@type': 'dcat:Catalog', 'dct:modified': { '@value': '2026-11-20' } });
    expect(catalogue).toHaveProperty('dcat:dataset.length', tableNames.length);
    expect(catalogue).toHaveProperty(
      'dcat:dataset',
      expect.arrayContaining([
        expect.objectContaining({
          'dct:identifier': 'services',
          'dcat:distribution': [
            expect.objectContaining({
              'dcat:downloadURL': { '@id': 'https://gongshilan.example/data/services.csv' },
              'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': '12' },
            }),
            expect.objectContaining({
              'dcat:downloadURL': { '@id': 'https://gongshilan.example/data/excel/services.csv' },
            }),
          ],
        }),
      ]),
    );
  });

  it('says no day where none is known', () => {
    expect(JSON.stringify(read())).not.toContain('dct:modified');
  });
});
