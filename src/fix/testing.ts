import { createCellReaders } from '../model/cell-readers.ts';
import { readTable, type TableText } from '../model/read-table.ts';
import type { ColumnSpec, TableName } from '../tables/index.ts';

export function read(table: TableName, text: string): TableText<TableName> {
  return readTable(
    table,
    `data/${table}.csv`,
    text,
    createCellReaders(() => undefined),
  );
}

/** The rows of a file without their places, in an order of their own: what must be the same after a file is only re-formed. */
export function rowsIn(table: TableName, text: string): readonly string[] {
  const { rows, broken } = read(table, text);
  const whole = rows.map(({ at: _, ...values }) => JSON.stringify(values));
  return [...whole, ...broken.map(({ cells }) => JSON.stringify(cells))].toSorted();
}

/** Other forms in which an editor or a spreadsheet may write a canonical cell, of the same meaning. */
export function untidyForms(cell: string, column: ColumnSpec): readonly string[] {
  if (cell === '') return ['', ' '];
  const around = [cell, ` ${cell}`, `${cell}　`];
  switch (column.type) {
    case 'boolean':
      return cell === '是' ? ['是', '√', 'Y', 'TRUE', ' 是'] : ['否', '×', 'N', 'FALSE'];
    case 'money':
      return [...around, wide(cell), grouped(cell), `¥${grouped(cell)}`.replace('¥-', '-¥'), `${cell}元`];
    case 'date':
      return [...around, wide(cell), cell.replaceAll('-', '/'), cell.replaceAll('-', '—'), inChinese(cell)];
    case 'integer':
    case 'decimal':
      return [...around, wide(cell), grouped(cell)];
    case 'ref':
    case 'enum':
    case 'text':
      return 'list' in column && column.list ? [...around, cell.replaceAll('；', ';'), `${cell}；`] : around;
    case 'id':
      return [...around, wide(cell), `\u200B${cell}`];
    default:
      return around;
  }
}

function wide(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function grouped(text: string): string {
  const [whole = '', ...rest] = text.split('.');
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

function inChinese(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}年`;
  return day === undefined
    ? `${year}年${String(Number(month))}月`
    : `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
