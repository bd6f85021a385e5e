import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { formatCsv } from '../../data/csv/csv.ts';
import { columnsOf, type TableName } from '../../schema/index.ts';
import { quoted, rewritten, type Change } from './change.ts';
import { askDay } from '../../data/cells/date-readings.ts';
import { formChanges } from './form-changes.ts';
import { readTableLines, type TableLine, type TableLines, type Unreadable } from '../../data/csv/table-lines.ts';
import { tidyCell } from '../../data/cells/tidy-cell.ts';

export interface FixedText {
  readonly ok: true;
  readonly text: string;
  /** What was done, file-wide things first, then by line. */
  readonly changes: readonly Change[];
  /** What only the editor can decide; it stays as it is. */
  readonly questions: readonly Change[];
}

export type FixTableResult = FixedText | Unreadable;

/**
 * The canonical text of a table's file: comma, LF, quotes only where they are needed, columns in the order of the table, rows by
 * id, every cell in its one form. Mends only what is certain: no row is added, lost or joined, and a cell whose meaning is not
 * clear stays as it is. Fixing twice is fixing once.
 */
export function fixTable(table: TableName, text: string, known: Vocabulary): FixTableResult {
  const read = readTableLines(table, text);
  if (!read.ok) return read;
  const { lines } = read;
  const order = columnOrder(table, lines);
  const cellChanges: Change[] = [];
  const questions: Change[] = [];
  const rows = lines.rows.map((row): TableLine => {
    if (!row.whole) return row;
    return { ...row, cells: row.cells.map((cell, index) => tidy(cell, index, row)) };
  });
  const header = lines.header.map((cell, index) => lines.columns[index]?.column.title ?? cell.trim());
  const sorted = byId(rows, lines);
  const pick = (cells: readonly string[]): readonly string[] => order.map((index) => cells[index] ?? '');
  const records = [pick(header), ...sorted.map((row) => (row.whole ? pick(row.cells) : row.cells))];
  const fixed = formatCsv(records);
  const changes = fixed === text ? [] : [...formChanges(text, lines, { header, order, sorted }), ...cellChanges];
  return { ok: true, text: fixed, changes, questions };

  function tidy(cell: string, index: number, { line }: TableLine): string {
    const column = lines.columns[index]?.column;
    if (column === undefined || (cell === '' && column.required !== true)) return cell;
    const tidied = tidyCell(cell, column, known);
    if (tidied === undefined) {
      const question = column.type === 'date' || column.type === 'moment' ? askDay(cell) : undefined;
      if (question !== undefined) questions.push({ line, text: `${column.title} ${quoted(cell)} ${question}` });
      return cell;
    }
    if (tidied !== cell) cellChanges.push({ line, text: rewritten(column.title, cell, tidied) });
    return tidied;
  }
}

/** Known columns as the table lists them, then the others; without the empty columns that have no title. */
function columnOrder(table: TableName, { header, columns, rows }: TableLines): readonly number[] {
  const all = header.map((_, index) => index);
  // A row that is not whole would have its cells under other titles.
  if (rows.some((row) => !row.whole && row.cells.length !== header.length)) return all;
  const rank = new Map(columnsOf(table).map(([key], index) => [key, index]));
  const rankOf = (index: number): number => rank.get(columns[index]?.key ?? '') ?? rank.size;
  return all
    .filter(
      (index) => (header[index] ?? '').trim() !== '' || rows.some((row) => (row.cells[index] ?? '').trim() !== ''),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Rows by id; rows of one id, or of none, stay in the order in which they stood. */
function byId(rows: readonly TableLine[], { columns }: TableLines): readonly TableLine[] {
  const index = columns.findIndex((column) => column?.key === 'id');
  if (index === -1) return rows;
  const idOf = (row: TableLine): string => row.cells[index] ?? '';
  return rows.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}
