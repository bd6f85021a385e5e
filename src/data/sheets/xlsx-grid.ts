import { readXlsx } from 'hucre/xlsx';
import { withChineseFormats } from './chinese-formats.ts';
import type { Grid, GridsResult, SheetCell, SheetRow } from './grid.ts';
import { withoutEmptyCells } from './without-empty-cells.ts';
import { readZip, writeZip } from './zip.ts';

type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** The sheets of an .xlsx file that can be seen, with the values that its formulas had when it was saved. */
export async function xlsxGrids(bytes: Uint8Array): Promise<GridsResult> {
  const prepared = isArchive(bytes) ? prepare(bytes) : bytes;
  if (prepared === undefined) return { ok: false, reason: broken };
  try {
    const { sheets } = await readXlsx(prepared, { readStyles: true });
    const seen = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
    if (seen.length === 0 && sheets.length > 0) return { ok: false, reason: allHidden };
    return { ok: true, grids: seen.map(gridOf) };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'EncryptedFileError';
    return { ok: false, reason: encrypted ? locked : broken };
  }
}

const locked = '这个文件有密码，或者是旧的 .xls 格式，读不了。请用 Excel 或 WPS 打开它，去掉密码，另存为 .xlsx 再来。';
const broken = '这个文件读不出来，不是 Excel 文件，或者没有存完整。请用 Excel 或 WPS 打开它，另存为 .xlsx 再来。';

const allHidden = '这个文件里的表都是隐藏的。请用 Excel 或 WPS 打开它，右键点下面的表名，取消隐藏，保存再来。';

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The workbook without what our reader stumbles over; undefined where it cannot be unpacked, or is too large to be a table. */
function prepare(bytes: Uint8Array): Uint8Array | undefined {
  const files = readZip(bytes);
  return files && writeZip(withoutEmptyCells(withChineseFormats(files)));
}

function gridOf(sheet: Sheet): Grid {
  const covers = coversOf(sheet);
  const rows: SheetRow[] = [];
  for (const [index, values] of sheet.rows.entries()) {
    // A covered cell that is empty need not stand in the file.
    const width = Math.max(values.length, covers.widths.get(index) ?? 0);
    const mergedWithAbove: number[] = [];
    const cells = Array.from({ length: width }, (_, column): SheetCell | undefined => {
      const cover = covers.cells.get(`${String(index)},${String(column)}`);
      if (cover === 'across') return { kind: 'covered' };
      if (cover === 'above') {
        mergedWithAbove.push(column);
        return rows[index - 1]?.cells[column];
      }
      return cellOf(sheet, index, column);
    });
    rows.push({ number: index + 1, hidden: sheet.rowDefs?.get(index)?.hidden === true, cells, mergedWithAbove });
  }
  return { name: sheet.name, rows, misfits: () => new Map() };
}

/** Cells below the first of a merge within one column show its value; in a merge over several columns nobody knows whose it is. */
function coversOf(sheet: Sheet): {
  /** By row and column, `2,1`. */
  readonly cells: ReadonlyMap<string, 'above' | 'across'>;
  /** How far to the right a row is covered. */
  readonly widths: ReadonlyMap<number, number>;
} {
  const cells = new Map<string, 'above' | 'across'>();
  const widths = new Map<number, number>();
  // A merge may reach over the whole sheet; only where something stands is there something to cover.
  const [height, width] = [sheet.rows.length, widthOf(sheet)];
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= endRow && row < height; row++) {
      for (let column = startCol; column <= endCol && column < width; column++) {
        if (row === startRow && column === startCol) continue;
        cells.set(`${String(row)},${String(column)}`, startCol === endCol ? 'above' : 'across');
        widths.set(row, Math.max(widths.get(row) ?? 0, column + 1));
      }
    }
  }
  return { cells, widths };
}

function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function cellOf(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  const value = sheet.rows[row]?.[column] ?? null;
  const detail = sheet.cells?.get(`${String(row)},${String(column)}`);
  const format = detail?.style?.numFmt;
  const withFormat = format === undefined ? {} : { format };
  if (value === null) return detail?.formula === undefined ? undefined : { kind: 'uncomputed' };
  if (value instanceof Date) return { kind: 'date', text: dayOf(value), ...withFormat };
  if (typeof value === 'number') return { kind: 'number', value, ...withFormat };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  // A formula that gives an empty text leaves an empty cell.
  if (value === '') return undefined;
  return detail?.type === 'error' ? { kind: 'error', text: value } : { kind: 'text', text: value };
}

/** `2023-12-27`, with the time where there is one. */
function dayOf(date: Date): string {
  // Excel keeps a time as a fraction of a day: it may be a millisecond short of the minute.
  const text = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}
