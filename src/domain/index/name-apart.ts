import { find, type Portal } from '../../data/portal.ts';
import type { Row } from '../../schema/index.ts';
import { fullName, regionOf } from './places.ts';
import { rowsBy } from './rows-by.ts';

type Named = 'regions' | 'stations' | 'funds' | 'projects';

/**
 * The name of a row, for titles of windows and of what is passed on. Where rows of the table share it (many counties have a 城关镇),
 * with the place that tells them apart: `城关镇（甘肃省兰州市榆中县）`.
 */
export function nameApart<Name extends Named>(portal: Portal, table: Name, row: Row<Name>): string {
  const { name } = row;
  if (rowsBy(portal, table, 'name', name).length < 2) return name;
  const place = table === 'regions' ? find(portal, 'regions', row.id)?.parent : regionOf(portal, table, row);
  const where = fullName(portal, place).replaceAll(' · ', '');
  return where === '' ? name : `${name}（${where}）`;
}
