import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../data/load.ts';
import { tableNames, tables, type TableName } from '../../schema/index.ts';
import { sampleTown } from '../../../tests/fixtures/rules/damage.ts';
import { leadsTo, type Cells } from './place-walk.ts';
import { regionOf } from './places.ts';
import { homeOfRow } from './row-home.ts';

const portal = loadPortal(sampleTown, { data: 'data', content: 'content' });

function rows(table: TableName): readonly Cells[] {
  return portal.tables[table];
}

describe('leadsTo', () => {
  it.each(tableNames)(
    '%s: every row of the sample town finds its place, unless the table says that it has none',
    (table) => {
      const without = rows(table).filter((row) => homeOfRow(portal, table, row).region === undefined);
      expect(without).toEqual(tables[table].place.length === 0 ? rows(table) : []);
    },
  );

  it('takes what a row names itself before what stands above it', () => {
    const [station] = portal.tables.stations;
    const row = { region: 'elsewhere', station: station?.id };
    expect(leadsTo(portal, 'services', row, 'regions')).toBe('elsewhere');
    expect(leadsTo(portal, 'services', { ...row, region: undefined }, 'regions')).toBe(station?.region);
    expect(leadsTo(portal, 'services', row, 'stations')).toBe(station?.id);
  });

  it('goes on where a name leads to no row', () => {
    const [project] = portal.tables.projects;
    const region = leadsTo(portal, 'projects', { ...project }, 'regions');
    expect(region).toBeDefined();
    expect(leadsTo(portal, 'services', { station: 'nobody', project: project?.id }, 'regions')).toBe(region);
  });

  it('does not move the money of a fund without a place to the place of a project', () => {
    const [project] = portal.tables.projects;
    const [fund] = portal.tables.funds;
    if (project === undefined || fund === undefined) throw new Error('the sample town has projects and funds');
    const nowhere = { ...fund, id: 'nowhere', station: undefined, region: undefined, organization: undefined };
    const funds = new Map([...portal.byId.funds, [nowhere.id, nowhere]]);
    const changed = { ...portal, byId: { ...portal.byId, funds } };
    expect(regionOf(changed, 'projects', project)).toBeDefined();
    expect(regionOf(changed, 'expenses', { fund: nowhere.id, project: project.id })).toBeUndefined();
  });
});
