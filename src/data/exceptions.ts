import { csvName, isCsv } from './files/csv-file.ts';
import type { RowPlace } from '../schema/index.ts';
import { parseCsv, type CsvRecord } from './csv/csv.ts';

/** The columns of `exceptions.csv`. It is no table: it speaks of the files here and is not published. */
export const exceptionColumns = {
  rule: '规则',
  file: '文件',
  row: '行',
  column: '列',
  reason: '理由',
  until: '到期',
} as const;

export type ExceptionCells = Readonly<Record<keyof typeof exceptionColumns, string>>;

/** One line of an `exceptions.csv`, as written; `cells` is missing where the line does not fit its header. */
export interface Exception {
  readonly at: RowPlace;
  readonly cells: ExceptionCells | undefined;
}

/** Whether a path below the data folder is a list of exceptions. */
export function isExceptions(path: string): boolean {
  return isCsv(path) && csvName(path) === 'exceptions';
}

/** Reads a list of exceptions; a text that cannot be read at all is one line without cells. */
export function parseExceptions(file: string, text: string | undefined): readonly Exception[] {
  const { records, brokenQuoteLine } = parseCsv(text ?? '');
  const [header, ...rows] = records;
  const titles = header?.cells.map((title) => title.trim()) ?? [];
  const isWhole = Object.values(exceptionColumns).every((title) => titles.includes(title));
  if (header === undefined || !isWhole || brokenQuoteLine !== undefined)
    return [{ at: { file, line: brokenQuoteLine ?? 1 }, cells: undefined }];
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((record) => ({ at: { file, line: record.line }, cells: readCells(titles, record) }));
}

function readCells(titles: readonly string[], { cells, lineBreaks }: CsvRecord): ExceptionCells | undefined {
  if (cells.length !== titles.length || lineBreaks > 0) return undefined;
  const cell = (title: string): string => (cells[titles.indexOf(title)] ?? '').trim();
  const { rule, file, row, column, reason, until } = exceptionColumns;
  return {
    rule: cell(rule),
    file: cell(file),
    row: cell(row),
    column: cell(column),
    reason: cell(reason),
    until: cell(until),
  };
}
