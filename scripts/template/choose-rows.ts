import { columnsOf, type TableName } from '../../src/schema/index.ts';
import { find, type Portal } from '../../src/data/portal.ts';
import { nearest } from '../../src/rules/support/nearest.ts';
import { rowsOf, type AnyRow } from '../../src/rules/support/rows.ts';

export interface Chosen {
  readonly rows: readonly AnyRow[];
  /** Whose rows they are, for the name of the file. */
  readonly name: string;
  /** Folders from which other rows may be referred to. */
  readonly folders: readonly string[];
}

/** The rows of a station, or of a folder, or none; in Chinese why there are none to choose from. */
export function chooseRows(
  portal: Portal,
  {
    table,
    station,
    folder,
  }: { readonly table: TableName; readonly station?: string | undefined; readonly folder?: string | undefined },
): Chosen | string {
  const rows = rowsOf(portal, table);
  const folderOf = (row: AnyRow): string => row.at.file.slice(0, row.at.file.lastIndexOf('/'));
  if (station === undefined) {
    const own = folder === undefined ? [] : rows.filter((row) => folderOf(row) === folder);
    return { rows: own, name: folder?.replace(/^.*\//, '') ?? '', folders: folder === undefined ? [] : [folder] };
  }
  const found = find(portal, 'stations', station);
  if (found === undefined) {
    const near = nearest(station, portal.byId.stations.keys());
    return `没有编号是 ${station} 的站点${near === undefined ? '' : `；最接近的是 ${near}`}。请核对编号。`;
  }
  const home = folderOf(found);
  const isOwn = columnsOf(table).some(([key]) => key === 'station')
    ? (row: AnyRow) => row['station'] === station
    : (row: AnyRow) => (table === 'stations' ? row.id === station : folderOf(row) === home);
  return { rows: rows.filter(isOwn), name: found.name, folders: [home] };
}
