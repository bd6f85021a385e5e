import { describe, expect, it } from 'vitest';
import { tableNames, type TableName } from '../../schema/index.ts';
import { jsonFile } from './json.ts';
import { publishPortal, tableText } from '../../../tests/fixtures/publish/publish-fixture.ts';

const portal = publishPortal();

function parsed(table: TableName): unknown {
  return JSON.parse(tableText(portal, table, jsonFile(portal, table)));
}

describe('jsonFile', () => {
  it('gives amounts as exact texts, empty cells as null, lists as arrays', () => {
    expect(parsed('receipts')).toMatchObject({
      table: 'receipts',
      title: '收入',
      licence: { name: 'CC BY 4.0' },
      mark: '彩票公益金资助—中国福利彩票',
      rows: [
        { id: 'r1', amount: '61268.00', date: '2024-05', lottery_mark: '彩票公益金资助—中国福利彩票', sample: false },
        { id: 'r2', amount: '0.07', date: null, lottery_mark: null, sample: false },
      ],
    });
    expect(parsed('services')).toMatchObject({
      rows: [{ audiences: ['aud-elder', 'aud-child'], sensitive: false, promise_days: 3 }],
    });
  });

  it('marks only tables with lottery money', () => {
    expect(parsed('stations')).not.toHaveProperty('mark');
  });

  it('is JSON for every table, empty ones too', () => {
    for (const table of tableNames) {
      expect(parsed(table)).toHaveProperty('rows.length', portal.tables[table].length);
    }
  });
});
