import type { Portal } from '../../data/portal.ts';
import { isSampleRegion, subtree } from '../index/places.ts';
import { rowsBy } from '../index/rows-by.ts';

/** How many townships stand in the tables in a region or below it. It says nothing of those that no row names. */
export function townshipsIn(portal: Portal, regionId: string): number {
  const inside = subtree(portal, regionId);
  return rowsBy(portal, 'regions', 'level', 'township').filter((row) => inside.has(row.id)).length;
}

/** Real and sample rows apart, each in its own order. */
export function realAndSample<Item>(
  portal: Portal,
  items: readonly Item[],
  regionOf: (item: Item) => string | undefined,
): { readonly real: readonly Item[]; readonly sample: readonly Item[] } {
  const real: Item[] = [];
  const sample: Item[] = [];
  for (const item of items) (isSampleRegion(portal, regionOf(item)) ? sample : real).push(item);
  return { real, sample };
}
