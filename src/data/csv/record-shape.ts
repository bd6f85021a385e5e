import type { CsvRecord } from './csv.ts';

export type ShapeFault = 'too-few-cells' | 'too-many-cells';

/** The cells of a record, as many as the header has; or why nobody can say which cell belongs to which column. */
export type Shaped = readonly string[] | ShapeFault;

/** Excel writes a text file in blocks of so many rows, and leaves out the last columns of a block in which all are empty. */
const blockLength = 16;

/**
 * Brings records to the width of the header where that is certain. `records` are those of the whole file, the header and
 * blank lines included, because Excel counts them.
 */
export function createShaper(records: readonly CsvRecord[], width: number): (record: CsvRecord) => Shaped {
  const isUniform = createBlocks(records, width);
  return (record) => {
    const { cells } = record;
    if (cells.length === width) return cells;
    if (cells.length < width) {
      const missing = width - cells.length;
      return isUniform(record) ? [...cells, ...Array<string>(missing).fill('')] : 'too-few-cells';
    }
    if (cells.slice(width).some((cell) => cell.trim() !== '')) return 'too-many-cells';
    // A comma too many leaves an empty cell behind it and pushes an empty last cell out of the table, unseen. Where no cell
    // before the last filled one is empty, or every row of the block has the same commas, nothing was pushed.
    const isCertain = !hasGap(cells) || isUniform(record);
    return isCertain ? cells.slice(0, width) : 'too-many-cells';
  };
}

function hasGap(cells: readonly string[]): boolean {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last).some((cell) => cell.trim() === '');
}

/** Whether every row of the block in which a record stands has as many cells as it, and no row could be wider. */
function createBlocks(records: readonly CsvRecord[], width: number): (record: CsvRecord) => boolean {
  const known = new Map<number, boolean>();
  return (record) => {
    const index = indexOf(records, record);
    const start = index - (index % blockLength);
    const found = known.get(start);
    if (found !== undefined) return found;
    const uniform = judge(records.slice(Math.max(start, 1), start + blockLength), width, start === 0);
    known.set(start, uniform);
    return uniform;
  };
}

function judge(rows: readonly CsvRecord[], width: number, withHeader: boolean): boolean {
  const length = rows[0]?.cells.length ?? 0;
  // A single row has nothing to agree with.
  if (rows.length < 2 || rows.some((row) => row.cells.length !== length)) return false;
  if (length >= width) return true;
  // The header's own block is as wide as the header; and a block is cut off at its last filled column.
  return !withHeader && rows.some((row) => (row.cells[length - 1] ?? '').trim() !== '');
}

/** Records stand in the order of their lines: found by halves, since a file may have a million of them. */
function indexOf(records: readonly CsvRecord[], record: CsvRecord): number {
  let [from, to] = [0, records.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((records[middle]?.line ?? 0) < record.line) from = middle + 1;
    else to = middle;
  }
  return from;
}
