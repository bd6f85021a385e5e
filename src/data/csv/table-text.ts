import type { TableName } from '../../schema/index.ts';
import { parseCsv, type CsvRecord, type CsvText } from './csv.ts';
import { createShaper, type Shaped } from './record-shape.ts';
import { matchHeader, type NamedColumn, type Reading, type TitleFault } from './titles.ts';

/** The text of a table's file, taken apart but not judged. */
export interface TableText {
  readonly csv: CsvText;
  readonly header: CsvRecord;
  /** The column of each cell of the header, or why it is none. */
  readonly columns: readonly (NamedColumn | TitleFault)[];
  /** The records below the header; blank lines are left out. */
  readonly records: readonly CsvRecord[];
  /** The cells of one of the records, as many as the header has. */
  readonly shape: (record: CsvRecord) => Shaped;
}

/** Why a text cannot be taken apart, and the line from which on it cannot. */
export interface TextFault {
  readonly fault: 'empty' | 'broken-quote';
  readonly line: number;
}

/**
 * Takes the text of a table's file apart. The strict reading is that of the portal: the header is the first line, and half a
 * quotation mark spoils only its record. The lenient one, of programs that write the file anew, passes over blank lines above
 * the header, and refuses a text that has such a mark anywhere.
 */
export function readTableText(table: TableName, text: string, reading: Reading): TableText | TextFault {
  const csv = parseCsv(text);
  const start = reading === 'strict' ? 0 : csv.records.findIndex(isFilled);
  const header = csv.records[start];
  if (header === undefined || text.trim() === '') return { fault: 'empty', line: 1 };
  const stray = reading === 'strict' ? undefined : csv.records.find((record) => record.strayQuote);
  const broken = csv.brokenQuoteLine ?? stray?.line;
  if (broken !== undefined) return { fault: 'broken-quote', line: broken };
  const records = csv.records.slice(start + 1).filter(isFilled);
  const columns = matchHeader(table, header.cells, reading);
  return { csv, header, columns, records, shape: createShaper(csv.records, header.cells.length) };
}

export function isFilled({ cells }: CsvRecord): boolean {
  return cells.some((cell) => cell !== '' && cell.trim() !== '');
}
