import type { Portal } from '../model/portal.ts';
import type { Row } from '../tables/index.ts';
import { isSampleRegion, subtree } from './places.ts';
import { rowsBy } from './rows-by.ts';

/** How many of the townships that stand in the tables below a region have a station of their own, by rows alone. */
export interface Coverage {
  readonly townships: readonly Row<'regions'>[];
  readonly served: readonly Row<'regions'>[];
}

export function coverage(portal: Portal, regionId: string): Coverage {
  const inside = subtree(portal, regionId);
  const townships = rowsBy(portal, 'regions', 'level', '乡').filter((row) => inside.has(row.id));
  const served = townships.filter((row) =>
    rowsBy(portal, 'stations', 'region', row.id).some((station) => station.kind === '社工站'),
  );
  return { townships, served };
}

/** Real and sample rows apart, each in its own order. */
export function apart<Item>(
  portal: Portal,
  items: readonly Item[],
  regionOf: (item: Item) => string | undefined,
): { readonly real: readonly Item[]; readonly sample: readonly Item[] } {
  const real: Item[] = [];
  const sample: Item[] = [];
  for (const item of items) (isSampleRegion(portal, regionOf(item)) ? sample : real).push(item);
  return { real, sample };
}
