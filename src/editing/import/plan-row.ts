import { parseCell, type CellValue } from '../../data/cells/cell.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import type { Encoding } from '../../data/files/decode.ts';
import { shownText } from '../../data/sheets/grid.ts';
import { sampleKey } from '../../schema/derived-columns.ts';
import { columnsOf, type ColumnSpec, type TableName } from '../../schema/index.ts';
import type { CellChange } from './plan.ts';
import { cellMessage } from './cell-message.ts';
import { readCell } from './read-cell.ts';
import type { Reading } from './reading.ts';
import type { Resolver } from './references.ts';
import { placeOf, type Doubt, type SheetRecord } from './sheet-records.ts';
import type { SourceRow } from './table-source.ts';

export interface RowTools {
  readonly table: TableName;
  readonly encoding: Encoding | undefined;
  readonly known: Vocabulary;
  readonly resolve: Resolver;
}

export interface RowCells {
  /** Canonical text of every column that the sheet has. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly CellChange[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
}

/** Reads the cells of a row of a sheet and holds them against the row of the data, if there is one. The id is left out. */
export function readRow(record: SheetRecord, old: SourceRow | undefined, tools: RowTools): RowCells {
  const texts = new Map<string, string>();
  const doubts: Doubt[] = [];
  const notes: string[] = [];
  const changes: CellChange[] = [];
  for (const [key, { cell, column: named, index }] of record.cells) {
    if (key === 'id') continue;
    const { column } = named;
    const place = placeOf(record.row, index, column.title, shownText(cell));
    const before = old === undefined ? undefined : (old.cells.get(key) ?? '');
    const reading = readCell(cell, { ...tools, key, column, old: before });
    const resolved = reading.ok ? tools.resolve(reading.text, column, subjectTypeOf(column, texts, old)) : reading;
    if (!resolved.ok) {
      doubts.push({ place, message: resolved.doubt });
      continue;
    }
    if (reading.ok && reading.note !== undefined)
      notes.push(`${placeOf(record.row, index, column.title)}：${reading.note}。`);
    texts.set(key, resolved.text);
    const change = changeOf(key, before ?? '', resolved, column, tools);
    if (change !== undefined) changes.push(change);
  }
  if (old === undefined) doubts.push(...missingColumns(record, tools.table));
  return { texts, changes, doubts, notes };
}

function subjectTypeOf(
  column: ColumnSpec,
  texts: ReadonlyMap<string, string>,
  old: SourceRow | undefined,
): string | undefined {
  return column.type === 'subject' ? (texts.get(column.by) ?? old?.cells.get(column.by)) : undefined;
}

/** The same value in another form (a term by its name, an amount without decimals) is no change. */
function changeOf(
  key: string,
  from: string,
  to: Reading & { ok: true },
  column: ColumnSpec,
  { resolve }: RowTools,
): CellChange | undefined {
  if (from === to.text) return undefined;
  // Downloaded files fill this for every region; an editor fills it only where it is 是.
  if (key === sampleKey && from === '' && to.text === '否') return undefined;
  const before = resolve(from, column, undefined);
  const isSame =
    JSON.stringify(valueOf(before.ok ? before.text : from, column)) === JSON.stringify(valueOf(to.text, column));
  return isSame ? undefined : { key, from, to: to.text };
}

function valueOf(text: string, column: ColumnSpec): CellValue {
  const result = parseCell(text, column);
  return result.ok ? result.value : text;
}

/** A new row needs every required column, also those that the sheet does not have. */
function missingColumns(record: SheetRecord, table: TableName): readonly Doubt[] {
  const place = `第 ${String(record.row.number)} 行`;
  return columnsOf(table)
    .filter(([key, column]) => column.required === true && key !== 'id' && !record.cells.has(key))
    .map(([key, column]) => ({
      place: `${place} ${column.title}`,
      message: `这是新的一行，而表里没有“${column.title}”这一列。${cellMessage(table, key, '', 'required')}`,
    }));
}
