import { describe, expect, it } from 'vitest';
import { tableNames } from '../../schema/index.ts';
import { datapackageFile, schemaOf } from './datapackage.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

const portal = publishPortal();
const written = tableNames.map((table, index) => ({
  path: `data/${table}.csv`,
  sha256: String(index).padStart(64, '0'),
  bytes: index,
}));
const read = (version: 1 | 2, until?: string): unknown =>
  JSON.parse([...datapackageFile(portal, { written, until }, version).chunks].join(''));
const descriptor = read(2);

describe('datapackageFile', () => {
  it('describes every table with its file, hash and licence', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'gongshilan',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
      contributors: [{ roles: ['publisher'] }],
      mark: '彩票公益金资助—中国福利彩票',
    });
    expect(descriptor).toHaveProperty('resources.length', tableNames.length);
    expect(descriptor).toHaveProperty(
      'resources.0',
      expect.objectContaining({ name: 'regions', path: 'regions.csv', hash: `sha256:${'0'.repeat(64)}` }),
    );
  });

  it('is of the day of the last change: the same data make the same file', () => {
    expect(JSON.stringify(descriptor)).not.toContain('created');
    expect(read(2, '2026-11-20')).toMatchObject({ version: '2026-11-20', created: '2026-11-20T00:00:00Z' });
  });

  it('is read by programs of version 1: no list, no label of a value, files beside it', () => {
    const first = read(1);
    expect(datapackageFile(portal, { written, until: undefined }, 1).path).toBe('data/v1/datapackage.json');
    expect(first).toMatchObject({ profile: 'tabular-data-package', contributors: [{ role: 'publisher' }] });
    expect(first).toHaveProperty('resources.0', expect.objectContaining({ path: 'regions.csv' }));
    for (const word of ['"list"', 'categories', 'itemType', 'delimiter', '$schema', '"type":"table"']) {
      expect(JSON.stringify(first)).not.toContain(word);
    }
    expect(JSON.stringify(first)).toContain('"enum":["free"');
    expect(schemaOf('regions', 1)).toMatchObject({
      foreignKeys: [{ fields: ['parent'], reference: { resource: '', fields: ['id'] } }],
    });
    for (const version of [1, 2] as const) expect(schemaOf('holidays', version)).not.toHaveProperty('foreignKeys');
  });
});

describe('schemaOf', () => {
  it('says what a column holds, in the words of src/schema', () => {
    expect(schemaOf('regions', 2)).toMatchObject({
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['parent'], reference: { fields: ['id'] } }],
    });
    expect(schemaOf('services', 2)).toHaveProperty(
      'fields',
      expect.arrayContaining([
        expect.objectContaining({ name: 'summary', type: 'string', constraints: { required: true, maxLength: 40 } }),
        expect.objectContaining({ name: 'audiences', type: 'list', delimiter: '；' }),
        expect.objectContaining({
          name: 'cost',
          constraints: { required: true, enum: ['free', 'charged', 'partly_charged', 'undisclosed'] },
          categories: [
            { value: 'free', label: '免费' },
            { value: 'charged', label: '收费' },
            { value: 'partly_charged', label: '部分收费' },
            { value: 'undisclosed', label: '未公开' },
          ],
        }),
        expect.objectContaining({ name: 'sample', type: 'boolean', trueValues: ['true'], falseValues: ['false'] }),
      ]),
    );
    expect(schemaOf('expenses', 2)).toHaveProperty(
      'fields',
      expect.arrayContaining([expect.objectContaining({ name: 'lottery_mark', title: '彩票标识', type: 'string' })]),
    );
    expect(schemaOf('expenses', 2)).toHaveProperty(
      'foreignKeys',
      expect.arrayContaining([
        { fields: ['fund'], reference: { resource: 'funds', fields: ['id'] } },
        { fields: ['refund_of'], reference: { fields: ['id'] } },
      ]),
    );
  });
});
