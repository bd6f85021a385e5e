import { nearest } from '../../rules/support/nearest.ts';
import { plainTitle, type NamedColumn } from '../../data/csv/titles.ts';
import {
  columnLetter,
  isBlank,
  shownText,
  type Grid,
  type Misfit,
  type SheetCell,
  type SheetRow,
} from '../../data/sheets/grid.ts';
import { withoutPersonalData } from '../../privacy/personal-data.ts';
import { derivedColumns } from '../../schema/derived-columns.ts';
import { columnsOf, tables, type TableName } from '../../schema/index.ts';
import { nonRecordReason } from './non-records.ts';
import type { FoundTable } from './find-table.ts';

/** A row of a sheet that is meant for the table. */
export interface SheetRecord {
  readonly row: SheetRow;
  /** The cells by key of their column. A column that the sheet does not have is missing here. */
  readonly cells: ReadonlyMap<
    string,
    { readonly cell: SheetCell | undefined; readonly column: NamedColumn; readonly index: number }
  >;
}

/** A thing that is not certain, with its place in the sheet; nothing is written while there is one. */
export interface Doubt {
  /** `第 5 行 C 列 费用 "x"`: row, column letter, title, what stands there. */
  readonly place: string;
  readonly message: string;
}

export interface SheetRecords {
  readonly records: readonly SheetRecord[];
  readonly doubts: readonly Doubt[];
  /** What was passed over or taken in although it looked odd, in plain Chinese. */
  readonly notes: readonly string[];
}

/** The rows below the header, without blank rows, totals and repeated headers; and what is not clear about them. */
export function sheetRecords(grid: Grid, { table, headerIndex, columns }: FoundTable): SheetRecords {
  const header = grid.rows[headerIndex];
  const body = grid.rows.slice(headerIndex + 1).filter((row) => row.cells.some((cell) => !isBlank(cell)));
  const doubts: Doubt[] = header === undefined ? [] : [...headerDoubts(header, body, columns, table)];
  const derived = (header?.cells ?? []).flatMap((cell, index) =>
    columns[index] === undefined && isDerived(table, shownText(cell)) ? [`“${shownText(cell)}”`] : [],
  );
  const notes: string[] = [];
  if (derived.length > 0) notes.push(`${derived.join('')}是网站自己填的列，没有读。`);
  const above = grid.rows.slice(0, headerIndex).filter((row) => row.cells.some((cell) => !isBlank(cell)));
  if (above.length > 0) notes.push(`列名上面的 ${String(above.length)} 行不是内容，没有读。`);
  const misfits = grid.misfits(header?.cells.length ?? 0);
  const records: SheetRecord[] = [];
  const hidden: number[] = [];
  const idIndex = columns.findIndex((column) => column?.key === 'id');
  for (const row of body) {
    const misfit = misfits.get(row.number);
    const beside = nonRecordReason(row, columns, table);
    if (beside !== undefined) notes.push(`第 ${String(row.number)} 行${beside}，没有读。`);
    else if (misfit !== undefined)
      doubts.push({ place: `第 ${String(row.number)} 行`, message: misfitMessages[misfit] });
    else if (row.mergedWithAbove.includes(idIndex))
      doubts.push({
        place: placeOf(row, idIndex, '编号'),
        message: '和上一行的编号合并了。请取消合并，每一行写自己的编号。',
      });
    else {
      if (row.hidden) hidden.push(row.number);
      const cells = columns.flatMap((column, index) =>
        column === undefined || columns.findIndex((each) => each?.key === column.key) !== index
          ? []
          : [[column.key, { cell: row.cells[index], column, index }] as const],
      );
      records.push({ row, cells: new Map(cells) });
    }
  }
  if (hidden.length > 0) notes.push(`第 ${hidden.join('、')} 行是隐藏的，也读了。`);
  return { records, doubts, notes };
}

const misfitMessages: Readonly<Record<Misfit, string>> = {
  'too-few-cells': '格子比列名少，看不准少了哪一格。请用 Excel 或 WPS 打开，把这一行重新填好。',
  'too-many-cells': '格子比列名多，多半是内容里有英文逗号。请改成中文逗号“，”，或用 Excel 或 WPS 打开重新填好。',
  'stray-quote': '有半个英文双引号，看不准逗号隔开的是哪几格。请删掉它；内容里要用引号，请用中文引号“ ”。',
};

/** A column that a file downloaded from the site has beside those of the table. */
function isDerived(table: FoundTable['table'], header: string): boolean {
  const plain = plainTitle(header);
  return derivedColumns(table).some(([key, { title }]) => plain === key || plain === title);
}

function* headerDoubts(
  header: SheetRow,
  body: readonly SheetRow[],
  columns: readonly (NamedColumn | undefined)[],
  table: TableName,
): Iterable<Doubt> {
  const present = new Set(columns.map((column) => column?.key));
  const free = columnsOf(table).flatMap(([key, { title: each }]) => (present.has(key) ? [] : [each]));
  const { title } = tables[table];
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  for (let index = 0; index < width; index++) {
    const cell = header.cells[index];
    const column = columns[index];
    const place = placeOf(header, index, undefined, shownText(cell));
    const first = columns.findIndex((each) => each !== undefined && each.key === column?.key);
    if (column !== undefined && first !== index) yield { place, message: '这个列名出现了两次。请删掉其中一列。' };
    if (column !== undefined || isDerived(table, shownText(cell))) continue;
    const filled = body.find((row) => !isBlank(row.cells[index]));
    if (filled === undefined) continue;
    yield isBlank(cell)
      ? {
          place: placeOf(filled, index, undefined, shownText(filled.cells[index])),
          message: '这一列没有列名。请补上列名，或删掉这一列。',
        }
      : { place, message: unknownTitle(shownText(cell), title, free) };
  }
}

function unknownTitle(written: string, title: string, free: readonly string[]): string {
  const near = nearest(written, free);
  if (near === undefined) return `不是“${title}”表的列。请改成表里有的列名，或删掉这一列。`;
  return `不是“${title}”表的列；最接近的是 "${near}"。请改为 "${near}"，或删掉这一列。`;
}

/** `第 5 行 C 列 费用 "x"`; a number of a person is not shown. */
export function placeOf(row: SheetRow, index: number, title?: string, value?: string): string {
  const parts = [
    `第 ${String(row.number)} 行`,
    `${columnLetter(index)} 列`,
    title,
    value === undefined || value === '' ? undefined : `"${withoutPersonalData(value).replaceAll(/[\r\n]+/g, '⏎')}"`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The same for the id of a row, whether the sheet has a column for it or not. */
export function placeOfId(record: SheetRecord): string {
  const found = record.cells.get('id');
  return placeOf(record.row, found?.index ?? 0, '编号', shownText(found?.cell));
}
