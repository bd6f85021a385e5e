import { formatCsv } from '../../data/csv/csv.ts';
import { quoted, type Change } from './change.ts';
import type { TableLine, TableLines } from '../../data/csv/table-lines.ts';
import { isFilled } from '../../data/csv/table-text.ts';

interface Outcome {
  /** Headers after the change, in the order before it. */
  readonly header: readonly string[];
  /** Which columns are kept, in their new order. */
  readonly order: readonly number[];
  readonly sorted: readonly TableLine[];
}

/** What the form of a file has changed in: separators, line ends, quotes, blank lines, columns, order. Not single cells. */
export function formChanges(text: string, lines: TableLines, outcome: Outcome): readonly Change[] {
  return [...bytes(text, lines), ...columns(lines, outcome), ...order(lines, outcome)].map((each) => ({ text: each }));
}

function* bytes(text: string, { csv }: TableLines): Iterable<string> {
  const { records, delimiter } = csv;
  if (delimiter !== ',') yield `格子之间的${delimiter === ';' ? '分号' : '制表符'}改为逗号`;
  if (text.includes('\r')) yield '换行改为统一的写法';
  else if (!text.endsWith('\n')) yield '文件末尾补上换行';
  const blank = records.filter((record) => !isFilled(record)).length;
  if (blank > 0) yield `去掉 ${String(blank)} 个空行`;
  const asRead = formatCsv(records.map((record) => record.cells));
  if (count(text, '"') > count(asRead, '"')) yield '去掉用不着的引号';
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function* columns({ header, rows, csv }: TableLines, outcome: Outcome): Iterable<string> {
  for (const [index, title] of outcome.header.entries()) {
    const before = header[index] ?? '';
    if (before !== title && title !== '') yield `列名 ${quoted(before)} 改为 ${quoted(title)}`;
  }
  const dropped = header.length - outcome.order.length;
  if (dropped > 0) yield `去掉 ${String(dropped)} 个没有列名的空列`;
  const widths = new Map(csv.records.map((record) => [record.line, record.cells.length]));
  const ragged = rows.filter((row) => row.whole && widths.get(row.line) !== header.length).length;
  if (ragged > 0) yield `${String(ragged)} 行末尾的空格子补齐或去掉，和列名一样多`;
  if (outcome.order.some((index, place) => index < (outcome.order[place - 1] ?? -1))) yield '列按统一的次序排好';
}

function* order({ rows }: TableLines, { sorted }: Outcome): Iterable<string> {
  if (sorted.some((row, index) => row.line !== rows[index]?.line)) yield '行按编号的次序排好';
}
