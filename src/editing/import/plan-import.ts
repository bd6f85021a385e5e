import { tidyCell } from '../../data/cells/tidy-cell.ts';
import { newRow, type ImportTools } from './new-row.ts';
import { isBlank, shownText, type SheetCell } from '../../data/sheets/grid.ts';
import { columnsOf, type TableName } from '../../schema/index.ts';
import { folderOf, type RowPlan } from './plan.ts';
import { readRow, type RowCells } from './plan-row.ts';
import { readCell } from './read-cell.ts';
import { placeOfId, type Doubt, type SheetRecord, type SheetRecords } from './sheet-records.ts';
import type { TableSource, SourceRow } from './table-source.ts';

export interface ImportPlan {
  readonly table: TableName;
  readonly rows: readonly RowPlan[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
}

/** What importing the rows of a sheet would do. Rows that the sheet does not have stay as they are: an import never deletes. */
export function planImport(sheet: SheetRecords, tools: ImportTools): ImportPlan {
  const rows: RowPlan[] = [];
  const doubts: Doubt[] = [...sheet.doubts];
  const notes: string[] = [...sheet.notes];
  const seen = new Map<string, number>();
  const present = new Set(sheet.records.map((record) => shownText(record.cells.get('id')?.cell).trim()));
  const taken = (id: string): boolean => seen.has(id) || tools.shelf.byId.has(id);
  for (const record of sheet.records) {
    const id = readId(record, tools);
    if (typeof id === 'object') {
      // Everything that is wrong is told at once, the other cells of the row too.
      doubts.push(id, ...readRow(record, unknownRow, tools).doubts);
      continue;
    }
    const first = seen.get(id);
    if (id !== '' && first !== undefined) {
      doubts.push({
        place: placeOfId(record),
        message: `和第 ${String(first)} 行的编号一样。请删掉一行，或改成别的编号。`,
      });
      continue;
    }
    const old = tools.shelf.byId.get(id);
    const cells = readRow(record, old, tools);
    doubts.push(...cells.doubts);
    notes.push(...cells.notes);
    const planned =
      old === undefined
        ? newRow(record, id, cells, { ...tools, taken, present })
        : oldRow(record, id, old, cells, tools);
    if (planned === undefined) continue;
    if ('message' in planned) doubts.push(planned);
    else {
      seen.set(planned.id, record.row.number);
      rows.push(planned);
    }
  }
  return { table: tools.table, rows, doubts, notes };
}

/** Stands for the row that a damaged id may have meant: nothing of it is known, and no column is missing. */
const unknownRow: SourceRow = { file: { path: '', header: [], keys: [], rows: [], tidied: 0 }, cells: new Map() };

/** The id of a row, empty where it has none; a doubt where it is none. */
function readId(record: SheetRecord, tools: ImportTools): string | Doubt {
  const found = record.cells.get('id');
  if (found === undefined || isBlank(found.cell)) return '';
  const literal = literalId(found.cell, tools);
  if (literal !== undefined) return literal;
  const reading = readCell(found.cell, { ...tools, key: 'id', column: found.column.column, old: undefined });
  if (!reading.ok) return { place: placeOfId(record), message: reading.doubt };
  const padded = withLostZeros(reading.text, tools.shelf);
  if (padded === undefined) return reading.text;
  return {
    place: placeOfId(record),
    message: `多半是 ${padded}，前面的 0 被 Excel 或 WPS 去掉了。请先把这一列的格式设成“文本”，再填 ${padded}。`,
  };
}

/** 701 where the data has 0701: a spreadsheet took it for a number. */
function withLostZeros(id: string, { byId }: TableSource): string | undefined {
  if (!/^\d+$/.test(id) || byId.has(id)) return undefined;
  return [...byId.keys()].find((each) => /^0+\d+$/.test(each) && each.replace(/^0+/, '') === id);
}

/** An id that stands in the data as it is written here is that id, even if it is digits alone. */
function literalId(cell: SheetCell | undefined, { shelf, table, known }: ImportTools): string | undefined {
  const column = columnsOf(table)[0]?.[1];
  const id = column === undefined ? undefined : tidyCell(shownText(cell), column, known);
  return id !== undefined && cell?.kind === 'text' && shelf.byId.has(id) ? id : undefined;
}

function oldRow(
  record: SheetRecord,
  id: string,
  old: SourceRow,
  { changes }: RowCells,
  { to }: ImportTools,
): RowPlan | Doubt {
  const { path } = old.file;
  if (to !== undefined && changes.length > 0 && folderOf(path) !== to) {
    return { place: placeOfId(record), message: `在 ${path} 里，不在 ${to} 里。请改 --to，或换一个编号。` };
  }
  return { kind: changes.length === 0 ? 'same' : 'changed', id, row: record.row.number, path, changes };
}
