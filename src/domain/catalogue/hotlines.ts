import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { ancestors } from '../index/places.ts';

/** More numbers than this beside a name are a list, and nobody calls a list. */
const most = 2;

/**
 * Public numbers that answer for a place, where nobody there has published one: those for one of the needs first, then the nearest
 * place's, then those of the whole country. A number for other needs is none.
 */
export function hotlinesFor(
  portal: Portal,
  regionId: string | undefined,
  needs: readonly string[] = [],
): readonly Row<'hotlines'>[] {
  const region = find(portal, 'regions', regionId);
  const way = region === undefined ? [] : [region.id, ...ancestors(portal, region).map(({ id }) => id)];
  const distance = ({ region: place }: Row<'hotlines'>): number =>
    place === undefined ? way.length : way.indexOf(place);
  const special = (row: Row<'hotlines'>): boolean => row.needs.some((need) => needs.includes(need));
  return portal.tables.hotlines
    .filter((row) => distance(row) !== -1 && (row.needs.length === 0 || special(row)))
    .toSorted((a, b) => Number(special(b)) - Number(special(a)) || distance(a) - distance(b))
    .slice(0, most);
}
