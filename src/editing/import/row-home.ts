import { find, type Portal } from '../../data/portal.ts';
import { columnsOf, isTableName, tables, type Row, type TableName } from '../../schema/index.ts';
import { commonPrefix } from './make-id.ts';
import { folderOf } from './plan.ts';
import type { TableSource } from './table-source.ts';

/** poli for a folder whose ids all begin with it, else the name of the folder. */
export function idPrefix(folder: string, shelf: TableSource, portal: Portal): string {
  const here = [...shelf.byId].filter(([, { file }]) => folderOf(file.path) === folder).map(([id]) => id);
  const stations = portal.tables.stations.filter(({ at }) => folderOf(at.file) === folder).map(({ id }) => id);
  return commonPrefix(here) ?? commonPrefix(stations) ?? folder.slice(folder.lastIndexOf('/') + 1);
}

/** Where the row's station, project, fund or edition stands; else the one folder that has the table; undefined where neither tells. */
export function suggestFolder(
  texts: ReadonlyMap<string, string>,
  shelf: TableSource,
  portal: Portal,
): string | undefined {
  for (const key of tables[shelf.table].place) {
    const column = columnsOf(shelf.table).find(([name]) => name === key)?.[1];
    // Places and organizations are common to all folders.
    if (column?.type !== 'ref' || !isTableName(column.to) || common.has(column.to)) continue;
    const row: Row<TableName> | undefined = find(portal, column.to, texts.get(key));
    if (row !== undefined) return folderOf(row.at.file);
  }
  const folders = new Set(shelf.files.map((file) => folderOf(file.path)));
  return folders.size === 1 ? [...folders][0] : undefined;
}

const common: ReadonlySet<string> = new Set<TableName>(['regions', 'organizations']);
