import type { Encoding } from '../files/decode.ts';
import type { ShapeFault } from '../csv/record-shape.ts';

/** What a cell of a spreadsheet holds, before anybody knows its column. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  /** `2023-12-27` or `2023-12-27 09:00`; the format says how much of it is shown. */
  | { readonly kind: 'date'; readonly text: string; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#REF!` and the like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that nothing has computed yet. */
  | { readonly kind: 'uncomputed' }
  /** Covered by a cell that is merged over several columns. */
  | { readonly kind: 'covered' };

export interface SheetRow {
  /** 1 = first row of the sheet, or first line of a text file. */
  readonly number: number;
  readonly hidden: boolean;
  /** Undefined where a cell is empty. */
  readonly cells: readonly (SheetCell | undefined)[];
  /** Columns (0 = first) whose cell is merged with the one above: it shows that value. */
  readonly mergedWithAbove: readonly number[];
}

export type Misfit = ShapeFault | 'stray-quote';

/** One sheet of a workbook, or one text file. */
export interface Grid {
  /** Name of the sheet; none for a text file. */
  readonly name?: string;
  /** How a text file was written: GBK cannot hold every character. */
  readonly encoding?: Encoding;
  readonly rows: readonly SheetRow[];
  /** Rows (by number) of a text file of which nobody can say which cell belongs to which of so many columns. */
  misfits(width: number): ReadonlyMap<number, Misfit>;
}

export type GridsResult =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly line?: number; readonly reason: string };

/** A, B … Z, AA: how spreadsheet programs name a column (0 = first). */
export function columnLetter(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : columnLetter(first - 1)) + String.fromCharCode(65 + (column % 26));
}

/** What a cell shows, for messages. */
export function shownText(cell: SheetCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'date':
    case 'error':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === undefined || cell.kind === 'covered' || (cell.kind === 'text' && cell.text.trim() === '');
}
