import { applyPlan, type ChangedText } from '../import/apply-plan.ts';
import { folderOf, nameIn } from '../import/plan.ts';
import type { Shelf } from '../import/shelf.ts';
import type { Vocabulary } from '../fix/vocabulary.ts';
import { find, type Portal } from '../model/portal.ts';
import { commonPrefix, makeId } from './make-id.ts';

export interface NewRecord {
  readonly id: string;
  /** Canonical text of every filled column, without the id. */
  readonly texts: ReadonlyMap<string, string>;
  /** `data/poli`: where the row goes. */
  readonly folder: string;
}

/** The file with the new row in it: everything of it or nothing. */
export function recordText({ id, texts, folder }: NewRecord, shelf: Shelf, known: Vocabulary): readonly ChangedText[] {
  const changes = [...texts].filter(([, to]) => to !== '').map(([key, to]) => ({ key, from: '', to }));
  const path = `${folder}/${shelf.table}.csv`;
  return applyPlan(shelf, [{ kind: 'added', id, row: 1, path, changes }], known);
}

/** An id for a record from its name in pinyin, with the prefix of its neighbours. */
export function suggestId(texts: ReadonlyMap<string, string>, folder: string, shelf: Shelf, portal: Portal): string {
  const name = nameIn(shelf.table, (key) => texts.get(key));
  return makeId(idPrefix(folder, shelf, portal), name, shelf.table, (id) => shelf.byId.has(id));
}

/** poli for a folder whose ids all begin with it, else the name of the folder. */
export function idPrefix(folder: string, shelf: Shelf, portal: Portal): string {
  const here = [...shelf.byId].filter(([, { file }]) => folderOf(file.path) === folder).map(([id]) => id);
  const stations = portal.tables.stations.filter(({ at }) => folderOf(at.file) === folder).map(({ id }) => id);
  return commonPrefix(here) ?? commonPrefix(stations) ?? folder.slice(folder.lastIndexOf('/') + 1);
}

/** Where the row's station, project, fund or edition stands; else the one folder that has the table; undefined where neither tells. */
export function suggestFolder(texts: ReadonlyMap<string, string>, shelf: Shelf, portal: Portal): string | undefined {
  for (const [key, table] of owners) {
    const row = find(portal, table, texts.get(key));
    if (row !== undefined) return folderOf(row.at.file);
  }
  const folders = new Set(shelf.files.map((file) => folderOf(file.path)));
  return folders.size === 1 ? [...folders][0] : undefined;
}

const owners = [
  ['station', 'stations'],
  ['project', 'projects'],
  ['fund', 'funds'],
  ['edition', 'editions'],
] as const;
