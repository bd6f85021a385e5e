import { describe, expect, it } from 'vitest';
import { environment, getPortal } from '../../src/data/get-portal.ts';
import { pagesOfRow } from '../../src/domain/addresses/pages-of-row.ts';
import { tableNames, type Row, type TableName } from '../../src/schema/index.ts';
import { parsedPages } from '../dom.ts';
import { kindNames, standing } from '../kinds.ts';
import { published } from '../published.ts';

/** What the tests of any site look at where it is there has to be there on this one: else they would pass for looking at nothing. */
describe('the site of this repository', () => {
  it('has a page of every kind', () => {
    expect(standing(kindNames)).toEqual(kindNames);
  });

  it('has services, alerts, and places that are a sample', () => {
    expect(published('services').length).toBeGreaterThan(100);
    expect(published('alerts').length).toBeGreaterThan(1);
    expect(published('regions').filter((row) => row['sample'] === 'true')).not.toHaveLength(0);
  });

  it('has tables to sort and charts on its pages', async () => {
    const pages = await parsedPages();
    const needy = pages.filter(({ root }) => root.querySelector('table[data-sheet], figure[data-chart]') !== null);
    expect(needy).not.toHaveLength(0);
  });

  it('has more than a thousand places where a row is shown', () => {
    const portal = getPortal();
    const places = tableNames.flatMap((table) => {
      const rows: readonly Row<TableName>[] = portal.tables[table];
      return rows.flatMap((row) => [...pagesOfRow(portal, table, row, environment.today)]);
    });
    expect(places.length).toBeGreaterThan(1000);
  });
});
