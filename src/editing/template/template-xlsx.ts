import { writeXlsx } from 'hucre/xlsx';
import { columnLetter } from '../../data/sheets/grid.ts';
import type { ColumnSpec } from '../../schema/index.ts';
import type { Template, TemplateColumn } from './template.ts';

type Options = Parameters<typeof writeXlsx>[0];
type Sheet = Options['sheets'][number];
type Validation = NonNullable<Sheet['dataValidations']>[number];

/** Rows that are ready to be filled below the existing ones. */
const emptyRows = 200;

const choiceSheet = '可选';

/** Templates as an .xlsx file, a sheet each: titles with notes, drop-down lists, text columns that no program turns into dates, locked ids. */
export async function templateXlsx(
  templates: readonly Template[],
  guide: { readonly name: string; readonly lines: readonly string[] },
): Promise<Uint8Array> {
  const lists: (readonly string[])[] = [];
  const sheets: Sheet[] = [
    ...templates.map((template) => dataSheet(template, lists)),
    { name: guide.name, columns: [{ width: 90 }], rows: guide.lines.map((line) => [line]) },
  ];
  if (lists.length > 0) sheets.push({ name: choiceSheet, rows: columnsAsRows(lists), hidden: true });
  return writeXlsx({
    sheets,
    properties: { creator: '公示栏', title: templates.at(-1)?.title ?? '' },
    defaultFont: { name: '等线', size: 11 },
  });
}

/** Lists to choose from are added to those of the sheets before it. */
function dataSheet({ title, columns, rows }: Template, lists: (readonly string[])[]): Sheet {
  const height = rows.length + emptyRows;
  const cells: NonNullable<Sheet['cells']> = new Map();
  for (const [index, { column, note }] of columns.entries()) {
    cells.set(`0,${String(index)}`, {
      value: column.title,
      style: column.required === true ? requiredHead : head,
      comment: { author: '公示栏', text: note },
    });
    for (let row = 1; row <= height; row++) {
      const value = rows[row - 1]?.[index] ?? null;
      cells.set(`${String(row)},${String(index)}`, { value, style: styleOf(column) });
    }
  }
  return {
    name: title,
    rows: [columns.map(({ column }) => column.title), ...rows.map((row) => [...row]), ...blank(columns.length)],
    cells,
    columns: columns.map(({ column }) => ({ width: widthOf(column) })),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: validations(columns, height, lists),
    // In a sheet that is protected these may still be used; everything but the ids is unlocked.
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, autoFilter: true },
  };
}

function blank(width: number): null[][] {
  return Array.from({ length: emptyRows }, () => Array<null>(width).fill(null));
}

const heading = { font: { bold: true }, alignment: { vertical: 'center', wrapText: true } } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const head = { ...heading, fill: fill('EFEBE0') };
const requiredHead = { ...heading, fill: fill('F2D9D3') };

function styleOf(column: ColumnSpec): NonNullable<NonNullable<Sheet['columns']>[number]['style']> {
  const numFmt =
    column.type === 'money' ? '0.00' : column.type === 'integer' ? '0' : column.type === 'decimal' ? 'General' : '@';
  return {
    numFmt,
    protection: { locked: column.type === 'id' },
    alignment: { vertical: 'top', wrapText: column.type === 'text' },
  };
}

function widthOf(column: ColumnSpec): number {
  if (column.type === 'text') return 28;
  return column.type === 'id' || column.type === 'ref' ? 22 : 14;
}

/** One list for each closed column. Where several may be named, the list only offers: it refuses nothing. */
function validations(columns: readonly TemplateColumn[], height: number, lists: (readonly string[])[]): Validation[] {
  const found: Validation[] = [];
  for (const [index, { column, offered }] of columns.entries()) {
    if (offered.length === 0) continue;
    const source = columnLetter(lists.push(offered) - 1);
    const letter = columnLetter(index);
    const isList = 'list' in column && column.list;
    found.push({
      type: 'list',
      formula1: `${choiceSheet}!$${source}$1:$${source}$${String(offered.length)}`,
      range: `${letter}2:${letter}${String(height + 1)}`,
      allowBlank: true,
      // What refers to another row may also be written by its id; `import` checks it.
      showErrorMessage: !isList && (column.type !== 'ref' || column.to === 'terms'),
      errorStyle: 'stop',
      errorTitle: '请从列表里选',
      errorMessage: '点格子右边的小箭头，从列表里选一个；没有就空着。',
    });
  }
  return found;
}

function columnsAsRows(lists: readonly (readonly string[])[]): (string | null)[][] {
  const height = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
}
