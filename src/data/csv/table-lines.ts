import type { TableName } from '../../schema/index.ts';
import type { CsvText } from './csv.ts';
import { readTableText, type TextFault } from './table-text.ts';
import type { NamedColumn } from './titles.ts';

/** A row as it stands in a file. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether every cell surely belongs to the column under which it stands. */
  readonly whole: boolean;
}

/** The text of a table's file, taken apart but not judged. */
export interface TableLines {
  readonly header: readonly string[];
  /** The column of each header; undefined where it is none of the table's, or stands there a second time. */
  readonly columns: readonly (NamedColumn | undefined)[];
  readonly rows: readonly TableLine[];
  readonly csv: CsvText;
}

export interface Unreadable {
  readonly ok: false;
  readonly line: number;
  /** What is wrong and what to do, in plain Chinese. */
  readonly reason: string;
}

export type TableLinesResult = { readonly ok: true; readonly lines: TableLines } | Unreadable;

/** Takes the text of a table's file apart; refuses what cannot be read whole. Blank lines are left out. */
export function readTableLines(table: TableName, text: string): TableLinesResult {
  const read = readTableText(table, text, 'lenient');
  if ('fault' in read) return { ok: false, line: read.line, reason: reasons[read.fault] };
  const columns = read.columns.map((column) => (typeof column === 'string' ? undefined : column));
  if (columns.every((column) => column === undefined)) return { ok: false, line: read.header.line, reason: noHeader };
  const rows = read.records.map((record): TableLine => {
    const shaped = read.shape(record);
    if (typeof shaped === 'string') return { line: record.line, cells: record.cells, whole: false };
    return { line: record.line, cells: shaped, whole: true };
  });
  return { ok: true, lines: { header: read.header.cells, columns, rows, csv: read.csv } };
}

const reasons: Readonly<Record<TextFault['fault'], string>> = {
  'empty': '是空文件，没有可以整理的。',
  'broken-quote':
    '英文双引号没有配对，从这里起分不清哪些字在哪一格里，所以整个文件都没有动。请改好这个引号再来；内容里要用引号，请用中文引号“ ”。',
};
const noHeader = '第一行不是列名，不知道每一列是什么，所以整个文件都没有动。请在第一行写上列名再来。';
