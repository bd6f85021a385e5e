import { columnByTitle, plainTitle, type NamedColumn } from '../fix/titles.ts';
import {
  columnLetter,
  isBlank,
  shownText,
  type Grid,
  type Misfit,
  type SheetCell,
  type SheetRow,
} from '../sheets/grid.ts';
import { derivedColumns } from '../tables/derived-columns.ts';
import { tables } from '../tables/index.ts';
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
    if (isHeaderAgain(row, columns, table)) notes.push(`第 ${String(row.number)} 行又是列名，没有读。`);
    else if (isSigned(row)) notes.push(`第 ${String(row.number)} 行是落款，没有读。`);
    else if (isTotal(row, idIndex)) notes.push(`第 ${String(row.number)} 行是合计，没有读。`);
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
  table: FoundTable['table'],
): Iterable<Doubt> {
  const width = Math.max(header.cells.length, ...body.map((row) => row.cells.length));
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
      : { place, message: `不是“${tables[table].title}”表的列。请改成表里有的列名，或删掉这一列。` };
  }
}

function isHeaderAgain(
  row: SheetRow,
  columns: readonly (NamedColumn | undefined)[],
  table: FoundTable['table'],
): boolean {
  const filled = row.cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [[shownText(cell), columns[index]] as const],
  );
  return (
    filled.length > 1 &&
    filled.every(([text, column]) => column !== undefined && columnByTitle(table, text)?.key === column.key)
  );
}

/** 合计, 本月合计, 一季度小计, 全年累计. */
const total =
  /^(?:本?[日周旬月季年页次]度?|上半年|下半年|全年|第?[一二三四1-4]季度|\d{1,2}月)?(?:合计|总计|小计|共计|累计|总和|total|subtotal|sum)[:：]?$/i;

const signature =
  /^(?:制表|填表|填报|审核|复核|审批|经办|经手|负责|分管|主管|会计|出纳|领导|联系|报送|打印|盖章|公章)[^：:,，]{0,6}[:：]/;

/** A row at the foot of a printed list in which people sign: 制表人：… 审核：… */
function isSigned(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => !isBlank(cell)).map((cell) => shownText(cell).trim());
  return filled.length > 0 && filled.every((text) => signature.test(text));
}

/** A row of sums: one of the words for it, and else nothing but numbers and no id. */
function isTotal(row: SheetRow, idIndex: number): boolean {
  const filled = row.cells.flatMap((cell, index) =>
    isBlank(cell) ? [] : [{ text: shownText(cell).replaceAll(/\s/g, ''), cell, index }],
  );
  const words = filled.filter(({ text }) => total.test(text));
  const others = filled.filter((each) => !words.includes(each));
  return words.length > 0 && others.every(({ text, index }) => index !== idIndex && /^[-−¥￥\d.,，]*元?$/.test(text));
}

/** `第 5 行 C 列 费用 "x"`. */
export function placeOf(row: SheetRow, index: number, title?: string, value?: string): string {
  const parts = [
    `第 ${String(row.number)} 行`,
    `${columnLetter(index)} 列`,
    title,
    value === undefined || value === '' ? undefined : `"${value}"`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
