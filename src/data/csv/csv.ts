import Papa from 'papaparse';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Physical line on which the record begins, 1 = first line of the file. */
  readonly line: number;
  /** How many line breaks its quoted cells hold. */
  readonly lineBreaks: number;
  /** Whether a cell that is not quoted holds half a pair of quotation marks: a comma beside it may have been inside them. */
  readonly strayQuote: boolean;
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  readonly delimiter: ',' | '\t' | ';';
  /** Line of a quotation mark that is opened and not closed properly. */
  readonly brokenQuoteLine?: number;
}

/**
 * Splits CSV text into records with exact physical lines. PapaParse counts records, not lines, so the line is
 * counted here: a quoted cell that holds a line break moves every later record down.
 */
export function parseCsv(text: string): CsvText {
  const delimiter = guessDelimiter(text);
  // One kind of line end: PapaParse takes the first that it sees, and two merged files may have both.
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  if (!lines.includes('"')) return { records: withoutEnd(unquotedRecords(lines, delimiter)), delimiter };
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });
  const records: CsvRecord[] = [];
  const physical = lines.split('\n');
  let line = 1;
  for (const cells of parsed.data) {
    const lineBreaks = lineBreaksIn(cells);
    const strayQuote = hasStrayQuote(cells, () => physical.slice(line - 1, line + lineBreaks).join('\n'));
    records.push({ cells, line, lineBreaks, strayQuote });
    line += 1 + lineBreaks;
  }
  withoutEnd(records);
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken === undefined) return { records, delimiter };
  return { records, delimiter, brokenQuoteLine: records[broken.row ?? 0]?.line ?? 1 };
}

/** Most files have no quotation mark: every line end ends a record, and every delimiter a cell. */
function unquotedRecords(lines: string, delimiter: string): CsvRecord[] {
  return lines.split('\n').map((line, index) => ({
    cells: line.split(delimiter),
    line: index + 1,
    lineBreaks: 0,
    strayQuote: false,
  }));
}

/** What follows the last line end is no record. */
function withoutEnd(records: CsvRecord[]): readonly CsvRecord[] {
  const last = records.at(-1);
  if (last?.cells.length === 1 && last.cells[0] === '') records.pop();
  return records;
}

/** Excel's “Unicode 文本” is separated by tabs, and Excel in some locales writes semicolons. */
function guessDelimiter(text: string): CsvText['delimiter'] {
  const end = text.search(/[\r\n]/);
  const header = end === -1 ? text : text.slice(0, end);
  if (header.includes(',')) return ',';
  if (header.includes('\t')) return '\t';
  return header.includes(';') ? ';' : ',';
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n')) count += cell.split('\n').length - 1;
  }
  return count;
}

function hasStrayQuote(cells: readonly string[], source: () => string): boolean {
  return cells.some(
    (cell) => cell.includes('"') && isOdd(cell.split('"').length - 1) && !source().includes(quoteCell(cell)),
  );
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Writes records as canonical CSV: comma, LF, quotes only where they are needed, a line break at the end. */
export function formatCsv(records: readonly (readonly string[])[], lineEnd = '\n'): string {
  return records.map((cells) => cells.map(quoteCell).join(',') + lineEnd).join('');
}

/** A cell as CSV holds it: in quotation marks only where it must be. */
export function quoteCell(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
