import { find, type Portal } from '../../data/portal.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { models, stories } from '../content/content.ts';
import { perPortal } from '../index/memo.ts';
import { ancestors, children } from '../index/places.ts';
import { homeOfRow } from '../index/row-home.ts';

/** Tables whose rows are something to read about a place. */
const told = [
  'stations',
  'services',
  'projects',
  'funds',
  'receipts',
  'expenses',
  'contracts',
  'exchanges',
  'events',
  'figures',
  'honours',
  'organizations',
] as const satisfies readonly TableName[];

/** Places of which there is something to read here, the places above them included. */
const held = perPortal((portal): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (id: string | undefined): void => {
    const region = id === undefined || found.has(id) ? undefined : find(portal, 'regions', id);
    if (region === undefined) return;
    found.add(region.id);
    for (const above of ancestors(portal, region)) found.add(above.id);
  };
  for (const table of told) for (const row of portal.tables[table]) add(homeOfRow(portal, table, { ...row }).region);
  for (const { matter } of stories(portal)) add(matter.place);
  for (const { matter } of models(portal)) matter.places.forEach(add);
  return found;
});

/** Whether there is anything to read of a place or of one below it. Of a place without, a page says who can be asked. */
export function isHeld(portal: Portal, regionId: string): boolean {
  return held(portal).has(regionId);
}

/** The places right below one: those of which something is known, and the others, both in the order of the data. */
export function placesBelow(
  portal: Portal,
  regionId: string,
): { readonly held: readonly Row<'regions'>[]; readonly others: readonly Row<'regions'>[] } {
  const all = children(portal, regionId);
  return {
    held: all.filter(({ id }) => isHeld(portal, id)),
    others: all.filter(({ id }) => !isHeld(portal, id)),
  };
}
