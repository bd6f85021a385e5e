import { expect, test } from 'vitest';
import { rowsOf } from '../../src/rules/support/rows.ts';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { createChoices } from '../../src/editing/template/choices.ts';
import { templateXlsx } from '../../src/editing/template/template-xlsx.ts';
import { makeTemplate } from '../../src/editing/template/template.ts';
import { tableNames, tables } from '../../src/schema/index.ts';
import { prepareImport } from '../import/prepare-import.ts';

const sources = { data: 'data', content: 'content' };
const portal = loadPortal(nodeFiles, sources);
const folders = [...new Set(portal.files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];

test.each(tableNames.filter((table) => portal.tables[table].length > 0))(
  'all of %s goes out into a template and comes back without a change',
  async (table) => {
    const rows = rowsOf(portal, table);
    const template = makeTemplate(table, rows, createChoices(portal, folders));
    const bytes = await templateXlsx([template], { name: '说明', lines: ['请先看这里'] });
    const options = { file: `${tables[table].title}.xlsx`, table: undefined, to: undefined, yes: true };
    const prepared = await prepareImport(bytes, options, { files: nodeFiles, sources, today: '2026-06-01' });
    expect(prepared).toMatchObject({ ok: true, changed: [] });
    expect(prepared.sheets.flatMap(({ plan }) => plan.rows.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
      rows.map(({ id }) => `same ${id}`),
    );
  },
);
