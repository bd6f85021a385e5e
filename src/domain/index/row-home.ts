import { find, type Portal } from '../../data/portal.ts';
import type { TextRow } from '../../data/csv/text-rows.ts';
import { subjectTables, type Row, type SubjectKind, type TableName } from '../../schema/index.ts';
import { subjectKindOf } from '../../schema/values.ts';
import { correctedTable } from '../disclosure/corrections.ts';
import { text } from '../../text/changes.ts';
import { ancestors, isSampleRegion, regionOf } from './places.ts';
import type { Publisher } from './publisher-name.ts';

/** Where a row belongs, as far as the data of today tell. */
export interface RowHome {
  readonly region: string | undefined;
  readonly station: string | undefined;
}

/** The references that lead from a row, of whatever table, to its station and its place. */
interface Leads {
  readonly table: TableName;
  readonly id: string;
  readonly station?: string | undefined;
  readonly region?: string | undefined;
  readonly organization?: string | undefined;
  readonly edition?: string | undefined;
  readonly fund?: string | undefined;
  readonly project?: string | undefined;
  readonly subject_type?: SubjectKind | undefined;
  readonly subject?: string | undefined;
}

/** The home of a row as it is written, which may not stand in the data any more. */
export function homeOfText(portal: Portal, { table, id, cells }: TextRow): RowHome {
  const about = table === 'corrections' ? correctedRowOf(portal, cells) : undefined;
  if (about !== undefined) return about;
  return homeOf(portal, {
    table,
    id,
    station: cells.get('station'),
    region: cells.get('region'),
    organization: cells.get('organization'),
    edition: cells.get('edition'),
    fund: cells.get('fund'),
    project: cells.get('project'),
    subject_type: subjectKindOf(cells.get('subject_type')),
    subject: cells.get('subject'),
  });
}

export function homeOfRow(portal: Portal, table: TableName, row: Row<TableName>): RowHome {
  return homeOf(portal, { ...row, table });
}

function homeOf(portal: Portal, row: Leads): RowHome {
  const station = stationOf(portal, row);
  const region = row.table === 'regions' ? row.id : regionOf(portal, row);
  return { station, region: find(portal, 'regions', region ?? find(portal, 'stations', station)?.region)?.id };
}

function stationOf(portal: Portal, row: Leads): string | undefined {
  if (row.table === 'stations') return row.id;
  if (row.station !== undefined) return row.station;
  if (row.subject_type === 'station') return row.subject;
  const subject = row.subject_type === undefined ? undefined : subjectTables[row.subject_type];
  const above =
    find(portal, 'editions', row.edition) ??
    find(portal, 'projects', row.project) ??
    find(portal, 'funds', row.fund) ??
    (subject === 'services' || subject === 'projects' ? find(portal, subject, row.subject) : undefined);
  return above?.station;
}

/** A correction is at home where the row is that it corrects. */
function correctedRowOf(portal: Portal, cells: TextRow['cells']): RowHome | undefined {
  const table = correctedTable({ table: cells.get('table') ?? '' });
  if (table === undefined || table === 'corrections') return undefined;
  const row: Row<TableName> | undefined = find(portal, table, cells.get('row'));
  return row && homeOfRow(portal, table, row);
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
