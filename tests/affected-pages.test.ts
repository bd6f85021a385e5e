import { describe, expect, it } from 'vitest';
import { environment, getPortal } from '../src/data/get-portal.ts';
import { pagesOfRow } from '../src/domain/addresses/pages-of-row.ts';
import { tableNames, type Row, type TableName } from '../src/schema/index.ts';
import { builtPages, listed } from './dist.ts';

const addresses = new Set(builtPages().map(({ address }) => address));

describe('the pages that a change of a row is said to affect', () => {
  it('are pages of the site', () => {
    const portal = getPortal();
    const pages = tableNames.flatMap((table) => {
      const rows: readonly Row<TableName>[] = portal.tables[table];
      return rows.flatMap((row) =>
        [...pagesOfRow(portal, table, row, environment.today)].map((page) => `${page} ← ${table}/${row.id}`),
      );
    });
    console.log(`行和页面的对应：${String(pages.length)} 处`);
    expect(listed(pages.filter((page) => !addresses.has(page.split(' ')[0] ?? '')))).toBe('');
  });
});
