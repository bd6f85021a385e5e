import { expect, test } from 'vitest';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { csvFile } from '../../src/publish/tables/csv.ts';
import { excelCsvFile } from '../../src/publish/tables/excel-csv.ts';
import { sampleTown } from '../../tests/fixtures/rules/damage.ts';
import { tableText } from '../../tests/fixtures/publish/publish-fixture.ts';
import type { TableFile } from '../../src/publish/tables/table-file.ts';
import { tableNames, type TableName } from '../../src/schema/index.ts';
import { prepareImport } from './prepare-import.ts';

const sources = { data: 'data', content: 'content' };
const portal = loadPortal(nodeFiles, sources);

async function imported(table: TableName, file: TableFile, files = nodeFiles) {
  const bytes = new TextEncoder().encode(tableText(loadPortal(files, sources), table, file));
  const options = { file: file.path, table: undefined, to: undefined, yes: false };
  return prepareImport(bytes, options, { files, sources, today: '2026-12-01' });
}

test.each(tableNames.filter((table) => portal.tables[table].length > 0))(
  '%s downloaded from the site and imported again changes nothing: its own columns are passed over, and told of',
  async (table) => {
    for (const file of [excelCsvFile(table), csvFile(table)]) {
      const prepared = await imported(table, file);
      expect(prepared).toMatchObject({ ok: true, changed: [] });
    }
  },
);

test('what was passed over is told of', async () => {
  const prepared = await imported('expenses', excelCsvFile('expenses'), sampleTown);
  const notes = prepared.sheets.flatMap(({ plan }) => plan.notes);
  expect(notes).toMatchInlineSnapshot(`
    [
      "“彩票标识”“示例”是网站自己填的列，没有读。",
    ]
  `);
});
