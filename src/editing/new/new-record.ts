import { applyPlan, type ChangedText } from '../import/apply-plan.ts';
import { nameIn } from '../import/plan.ts';
import { idPrefix } from '../import/row-home.ts';
import type { TableSource } from '../import/table-source.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import type { Portal } from '../../data/portal.ts';
import { makeId } from '../import/make-id.ts';

export interface NewRecord {
  readonly id: string;
  /** Canonical text of every filled column, without the id. */
  readonly texts: ReadonlyMap<string, string>;
  /** `data/poli`: where the row goes. */
  readonly folder: string;
}

/** The file with the new row in it: everything of it or nothing. */
export function recordText(
  { id, texts, folder }: NewRecord,
  shelf: TableSource,
  known: Vocabulary,
): readonly ChangedText[] {
  const changes = [...texts].filter(([, to]) => to !== '').map(([key, to]) => ({ key, from: '', to }));
  const path = `${folder}/${shelf.table}.csv`;
  return applyPlan(shelf, [{ kind: 'added', id, row: 1, path, changes }], known);
}

/** An id for a record from its name in pinyin, with the prefix of its neighbours. */
export function suggestId(
  texts: ReadonlyMap<string, string>,
  folder: string,
  shelf: TableSource,
  portal: Portal,
): string {
  const name = nameIn(shelf.table, (key) => texts.get(key));
  return makeId(idPrefix(folder, shelf, portal), name, shelf.table, (id) => shelf.byId.has(id));
}
