import { columnsOf, type Row, type TableName } from '../../schema/index.ts';
import type { CellReader, CellReaders } from '../cells/cell-readers.ts';
import type { CsvRecord } from './csv.ts';
import type { BrokenRow } from '../portal.ts';
import type { Problem } from '../problem.ts';
import type { Shaped } from './record-shape.ts';
import { rowMaker, type RowMaker } from './row-maker.ts';
import { readTableText, type TableText } from './table-text.ts';
import type { NamedColumn } from './titles.ts';

export interface TableRows<Name extends TableName> {
  readonly rows: readonly Row<Name>[];
  readonly broken: readonly BrokenRow[];
  readonly problems: readonly Problem[];
  /** Key of every column of the file in its own order; empty where the header is not known. */
  readonly columns: readonly string[];
}

interface Slot extends NamedColumn {
  /** Number of the cell in the file, from 0. */
  readonly index: number;
  readonly read: CellReader;
}

interface Context {
  readonly file: string;
  readonly table: TableName;
  readonly slots: readonly Slot[];
  readonly complete: boolean;
  readonly width: number;
  readonly shape: (record: CsvRecord) => Shaped;
  /** The values of a row in which every column is empty. */
  readonly empty: readonly unknown[];
  readonly make: RowMaker;
  readonly problems: Problem[];
}

/** Reads the text of one CSV file of a table into typed rows, broken rows and problems with exact places. */
export function readTable<Name extends TableName>(
  table: Name,
  file: string,
  text: string,
  readers: CellReaders,
): TableRows<Name> {
  const problems: Problem[] = [];
  const taken = readTableText(table, text, 'strict');
  if ('fault' in taken) {
    return { rows: [], broken: [], columns: [], problems: [{ kind: 'file', fault: taken.fault, file, line: taken.line }] };
  }
  const { header, records, shape } = taken;
  const slots = readHeader(table, file, taken, readers, problems);
  // Without one of its required columns no row of the file is whole.
  const complete = !problems.some((problem) => problem.kind === 'header' && problem.fault === 'missing');
  const width = header.cells.length;
  const empty = valuesOfEmpty(table);
  const context: Context = { file, table, slots, complete, width, shape, empty, make: rowMaker(table), problems };
  if (records.length === 0) problems.push({ kind: 'file', fault: 'header-only', file, line: 1 });
  const rows: Row<Name>[] = [];
  const broken: BrokenRow[] = [];
  for (const record of records) {
    const values = readRecord(record, context);
    if (values === undefined) broken.push(brokenRow(record, context));
    // The columns decide the type of every cell, and readRecord has read every cell by its column.
    else rows.push(values as Row<Name>);
  }
  const columns = taken.columns.map((found) => (typeof found === 'string' ? '' : found.key));
  return { rows, broken, problems, columns };
}

function readHeader(
  table: TableName,
  file: string,
  { header, columns, records }: TableText,
  readers: CellReaders,
  problems: Problem[],
): readonly Slot[] {
  const slots: Slot[] = [];
  for (const [index, found] of columns.entries()) {
    const title = header.cells[index]?.trim() ?? '';
    if (typeof found !== 'string') slots.push({ ...found, index, read: readers(found.column) });
    // A trailing comma in every line is no fault; a column with content and no title is.
    else if (found !== 'blank' || records.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
      problems.push({ kind: 'header', fault: found, file, line: 1, table, column: index + 1, title });
  }
  for (const [key, column] of columnsOf(table)) {
    if (column.required === true && !slots.some((slot) => slot.key === key)) {
      problems.push({ kind: 'header', fault: 'missing', file, line: 1, table, title: column.title });
    }
  }
  return slots;
}

function readRecord(record: CsvRecord, context: Context): Record<string, unknown> | undefined {
  const cells = shapedCells(record, context);
  if (cells === undefined) return undefined;
  // A row of a fixed shape is made at the end, from values in the order of the table's columns.
  const values = context.empty.slice();
  let whole = true;
  for (const slot of context.slots) {
    const text = cells[slot.index] ?? '';
    // An empty cell is what the empty row has already.
    if (text === '' && slot.column.required !== true) continue;
    const result = slot.read(text);
    if (result.ok) {
      values[slot.position] = result.value;
      if (result.tidy !== undefined) report(context, record, slot, 'untidy', text, result.tidy);
    } else {
      whole = false;
      report(context, record, slot, result.fault, text);
    }
  }
  return whole && context.complete ? context.make(values, { file: context.file, line: record.line }) : undefined;
}

function shapedCells(record: CsvRecord, context: Context): readonly string[] | undefined {
  const shaped = record.lineBreaks > 0 ? 'line-break' : record.strayQuote ? 'stray-quote' : context.shape(record);
  if (typeof shaped !== 'string') return shaped;
  const { file, width } = context;
  const found = record.cells.length;
  context.problems.push({ kind: 'record', fault: shaped, file, line: record.line, found, expected: width });
  return undefined;
}

const emptyValues = new Map<TableName, readonly unknown[]>();

/** The values of a row in which every column is empty. */
function valuesOfEmpty(table: TableName): readonly unknown[] {
  const known = emptyValues.get(table);
  if (known) return known;
  const values = columnsOf(table).map(([, column]) => ('list' in column && column.list ? [] : undefined));
  emptyValues.set(table, values);
  return values;
}

type CellFaults = Extract<Problem, { kind: 'cell' }>['fault'];

function report(
  context: Context,
  record: CsvRecord,
  slot: Slot,
  fault: CellFaults,
  value: string,
  tidy?: string,
): void {
  const { file, table } = context;
  const problem = {
    kind: 'cell',
    fault,
    file,
    line: record.line,
    table,
    key: slot.key,
    column: slot.index + 1,
    value,
  } as const;
  context.problems.push(tidy === undefined ? problem : { ...problem, tidy });
}

function brokenRow(record: CsvRecord, context: Context): BrokenRow {
  const cells = Object.fromEntries(context.slots.map((slot) => [slot.key, record.cells[slot.index] ?? '']));
  return { table: context.table, id: cells['id']?.trim() ?? '', file: context.file, line: record.line, cells };
}
