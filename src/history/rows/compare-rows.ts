import { tidyCell } from '../../data/cells/tidy-cell.ts';
import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { splitList } from '../../data/cells/normalise.ts';
import { columnsOf, tableNames, type ColumnSpec, type TableName } from '../../schema/index.ts';
import type { TextRow, TextTable, TextTables } from '../../data/csv/text-rows.ts';

export interface CellDifference {
  readonly key: string;
  /** Chinese title of the column. */
  readonly title: string;
  /** Canonical text; empty where the cell was or is empty. */
  readonly from: string;
  readonly to: string;
}

/** A row that came, went or says something else. What only looks different is none. */
export interface RowDifference {
  readonly kind: 'added' | 'changed' | 'removed';
  /** The row as it is now; as it was, where it went. */
  readonly row: TextRow;
  /** Cells that differ; all filled cells of a row that came or went, but for its id. */
  readonly cells: readonly CellDifference[];
}

/**
 * How two states of the tables differ, by table and id: another file, order, encoding, line end, width of digits or name for a
 * known term is no difference.
 */
export function compareTables(before: TextTables, after: TextTables, known: Vocabulary): readonly RowDifference[] {
  return tableNames.flatMap((table) => {
    const [was, is] = [before.get(table) ?? none, after.get(table) ?? none];
    return was === is ? [] : compareTable(table, was, is, known);
  });
}

const none: TextTable = new Map();

function compareTable(table: TableName, was: TextTable, is: TextTable, known: Vocabulary): readonly RowDifference[] {
  const columns = columnsOf(table);
  const found: RowDifference[] = [];
  for (const [key, row] of is) {
    const old = was.get(key);
    const cells = differences(columns, old?.cells, row.cells, known);
    if (old === undefined) found.push({ kind: 'added', row, cells });
    else if (cells.length > 0) found.push({ kind: 'changed', row, cells });
  }
  for (const [key, row] of was) {
    if (!is.has(key)) found.push({ kind: 'removed', row, cells: differences(columns, row.cells, undefined, known) });
  }
  return found;
}

type Cells = TextRow['cells'];

function differences(
  columns: readonly (readonly [string, ColumnSpec])[],
  was: Cells | undefined,
  is: Cells | undefined,
  known: Vocabulary,
): readonly CellDifference[] {
  const found: CellDifference[] = [];
  for (const [key, column] of columns) {
    const [old, now] = [was?.get(key) ?? '', is?.get(key) ?? ''];
    // Nearly every cell is the same to the letter; only others have to be understood.
    if (key === 'id' || old === now) continue;
    const [from, to] = [meaning(old, column, known), meaning(now, column, known)];
    if (from !== to) found.push({ key, title: column.title, from, to });
  }
  return found;
}

/** The canonical text of a cell, terms by their id; as it is written where it cannot be understood. */
function meaning(text: string, column: ColumnSpec, known: Vocabulary): string {
  if (text === '') return '';
  const tidy = tidyCell(text, column, known) ?? text;
  if (column.type !== 'ref' || column.to !== 'terms') return tidy;
  const entries = 'list' in column && column.list ? splitList(tidy) : [tidy];
  return entries.map((name) => known.termId(column.scheme, name) ?? name).join('；');
}
