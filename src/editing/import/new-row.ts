import { nearest } from '../../rules/support/nearest.ts';
import type { Portal } from '../../data/portal.ts';
import { makeId } from './make-id.ts';
import { idPrefix, suggestFolder } from './row-home.ts';
import { nameIn, type RowPlan } from './plan.ts';
import type { RowCells, RowTools } from './plan-row.ts';
import { placeOfId, type Doubt, type SheetRecord } from './sheet-records.ts';
import type { TableSource } from './table-source.ts';

export interface ImportTools extends RowTools {
  readonly portal: Portal;
  readonly shelf: TableSource;
  /** Folder for new rows, and the only one whose rows may change; undefined: the folder of the row's station. */
  readonly to: string | undefined;
}

export interface NewRowTools extends ImportTools {
  readonly taken: (id: string) => boolean;
  /** The ids that the sheet has, as written. */
  readonly present: ReadonlySet<string>;
}

/** Whether an id that nobody knows is one with a slip in it. Ids that differ in their numbers are two (…-001, …-002). */
function isSlip(id: string, twin: string, { present }: NewRowTools): boolean {
  const letters = (text: string): string => text.replaceAll(/\d/g, '');
  return !present.has(twin) && letters(id) !== letters(twin) && nearest(id, [twin]) !== undefined;
}

/** What a row that the data does not have comes to; a doubt where it may be one that it has; undefined where its doubts have told all. */
export function newRow(
  record: SheetRecord,
  givenId: string,
  { texts, changes, doubts }: RowCells,
  tools: NewRowTools,
): RowPlan | Doubt | undefined {
  const place = `第 ${String(record.row.number)} 行`;
  const twin = twinOf(texts, tools);
  if (twin !== undefined && givenId !== '' && isSlip(givenId, twin, tools)) {
    const message = `表里没有这个编号；已有的 ${twin} 和它同名，编号也像，多半是写错了。请改回 ${twin}；确实是另一项，请换一个不像的编号。`;
    return { place: placeOfId(record), message };
  }
  if (twin !== undefined && givenId === '') {
    return {
      place,
      message: `没有编号，但和已有的 ${twin} 同名。是同一项，请在编号里填 ${twin}；不是，请另外取一个编号。`,
    };
  }
  const folder = tools.to ?? suggestFolder(texts, tools.shelf, tools.portal);
  if (folder === undefined) {
    const message =
      '是新的一行，看不出是哪个站点的，不知道写进哪个文件夹。请填上站点；没有站点的，导入时加上 --to 和文件夹，例如 --to data/poli。';
    // What is missing in the row has been told: with it the folder may be known.
    return doubts.length > 0 ? undefined : { place, message };
  }
  const path = `${folder}/${tools.table}.csv`;
  const name = nameIn(tools.table, (key) => texts.get(key));
  const id =
    givenId === '' ? makeId(idPrefix(folder, tools.shelf, tools.portal), name, tools.table, tools.taken) : givenId;
  return { kind: 'added', id, row: record.row.number, path, changes };
}

/** A row without an id that is called like one of the same station: the same file may have been imported before. */
function twinOf(texts: ReadonlyMap<string, string>, { shelf, table }: ImportTools): string | undefined {
  const name = nameIn(table, (key) => texts.get(key));
  const owner = ownerOf((key) => texts.get(key));
  if (name === '') {
    for (const [id, { cells }] of shelf.byId) if (hasAll(cells, texts) && sameDay(cells, texts)) return id;
    return undefined;
  }
  const namesakes = namesakesIn(shelf).get(name) ?? [];
  return namesakes.find(({ cells }) => ownerOf((key) => cells.get(key)) === owner && sameDay(cells, texts))?.id;
}

interface Namesake {
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
}

const known = new WeakMap<TableSource, ReadonlyMap<string, readonly Namesake[]>>();

/** The rows of a table by their name: looked up for every new row of a sheet, and a province has a million rows. */
function namesakesIn(shelf: TableSource): ReadonlyMap<string, readonly Namesake[]> {
  const found = known.get(shelf);
  if (found) return found;
  const rows = Array.from(shelf.byId, ([id, { cells }]) => ({ id, cells }));
  const byName = Map.groupBy(rows, ({ cells }) => nameIn(shelf.table, (key) => cells.get(key)));
  known.set(shelf, byName);
  return byName;
}

function hasAll(cells: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): boolean {
  return [...texts].every(([key, text]) => (cells.get(key) ?? '') === text);
}

/** Two payments of one kind on two days are two payments. */
function sameDay(cells: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): boolean {
  return ['date', 'start', 'amount'].every((key) => (cells.get(key) ?? '') === (texts.get(key) ?? ''));
}

function ownerOf(text: (key: string) => string | undefined): string {
  return ['station', 'region', 'organization', 'subject', 'edition', 'fund'].map((key) => text(key) ?? '').join('/');
}
