import { find, type Portal } from '../../data/portal.ts';
import type { TextRow } from '../../data/csv/text-rows.ts';
import type { TableName } from '../../schema/index.ts';
import { text } from '../../text/changes.ts';
import { correctedRowOf } from './corrected-row.ts';
import { leadsTo, type Cells } from './place-walk.ts';
import { ancestors, isSampleRegion, regionOf } from './places.ts';
import type { Publisher } from './publisher-name.ts';

/** Where a row belongs, as far as the data of today tell. */
export interface RowHome {
  readonly region: string | undefined;
  readonly station: string | undefined;
}

/** The home of a row as it is written, which may not stand in the data any more. A correction is at home where its row is. */
export function homeOfText(portal: Portal, { table, id, cells }: TextRow): RowHome {
  const row: Cells = { ...Object.fromEntries(cells), id };
  const told = (table === 'corrections' ? correctedRowOf(portal, row) : undefined) ?? { table, row };
  return homeOfRow(portal, told.table, told.row);
}

export function homeOfRow(portal: Portal, table: TableName, row: Cells): RowHome {
  const station = leadsTo(portal, table, row, 'stations');
  const region = regionOf(portal, table, row) ?? find(portal, 'stations', station)?.region;
  return { station, region: find(portal, 'regions', region)?.id };
}

/** The place under which a row is told: its township (or what lies above), else its publisher. */
export function placeOfText(
  portal: Portal,
  { at }: TextRow,
  home: RowHome,
  publishers: ReadonlyMap<string, Publisher>,
): Publisher {
  const township = townshipOf(portal, home.region);
  if (township !== undefined) return township;
  // `data/poli/services.csv` → `poli`; a file that stands in the data folder itself belongs to all.
  const folder = at.file.split('/').slice(1, -1)[0] ?? '';
  return publishers.get(folder) ?? { name: text.common, sample: false };
}

/** Villages and communities are told with their township. */
function townshipOf(portal: Portal, regionId: string | undefined): Publisher | undefined {
  const region = find(portal, 'regions', regionId);
  if (region === undefined) return undefined;
  const above =
    region.level === 'village' ? ancestors(portal, region).find(({ level }) => level !== 'village') : region;
  return { name: (above ?? region).name, sample: isSampleRegion(portal, region.id) };
}
