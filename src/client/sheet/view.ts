import type { Sheet, SheetRow } from './read.ts';

/** What is on screen of a table: rows that hold all the words, of a year, with these values; and their order. */
export interface View {
  readonly words: string;
  /** A year of the first column of dates; '' for all. */
  readonly year: string;
  /** Column title → the value that its cells must have. */
  readonly choices: ReadonlyMap<string, string>;
  readonly sort: Sort | undefined;
}

export interface Sort {
  /** Title of the column. */
  readonly column: string;
  readonly down: boolean;
}

export const wholeView: View = { words: '', year: '', choices: new Map(), sort: undefined };

/** The rows of a view by their place in the table, in the order of the view. */
export function rowsOfView(sheet: Sheet, view: View): readonly number[] {
  const parts = view.words
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  const dates = sheet.columns.findIndex(({ kind }) => kind === 'date');
  const choices = [...view.choices].map(([title, value]) => [columnAt(sheet, title), value] as const);
  const shown = sheet.rows.flatMap((row, index) => {
    const all = row.cells.map(({ text }) => text.toLowerCase()).join('\n');
    const fits =
      parts.every((part) => all.includes(part)) &&
      (view.year === '' || row.cells[dates]?.year === view.year) &&
      choices.every(([column, value]) => row.cells[column]?.plain === value);
    return fits ? [index] : [];
  });
  const { sort } = view;
  const by = sort === undefined ? -1 : columnAt(sheet, sort.column);
  if (sort === undefined || by === -1) return shown;
  return shown.sort((a, b) => compareAt(sheet.rows[a], sheet.rows[b], by, sort.down) || a - b);
}

function columnAt(sheet: Sheet, title: string): number {
  return sheet.columns.findIndex((column) => column.title === title);
}

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** Cells without a value stand last in either order; words after numbers (a column of numbers may hold 未公开). */
function compareAt(a: SheetRow | undefined, b: SheetRow | undefined, column: number, down: boolean): number {
  const [left, right] = [a?.cells[column]?.key, b?.cells[column]?.key];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  const order =
    typeof left === 'number' && typeof right === 'number' ? left - right : chinese.compare(String(left), String(right));
  return down ? -order : order;
}

/** The years that a filter may offer, newest first; none where all rows are of one. */
export function yearsOf(sheet: Sheet): readonly string[] {
  const dates = sheet.columns.findIndex(({ kind }) => kind === 'date');
  const years = [...new Set(sheet.rows.flatMap(({ cells }) => cells[dates]?.year ?? []))];
  return years.length < 2 ? [] : years.sort().reverse();
}

/** More values than this are looked for by their words, unless the column is there to be chosen from. */
const mostChoices = 30;

/** Columns of words in which a few values stand again and again (or that are marked `data-choice`), with these values. */
export function choicesOf(sheet: Sheet): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [index, { title, kind, choice }] of sheet.columns.entries()) {
    if (kind !== 'text') continue;
    const values = [...new Set(sheet.rows.flatMap(({ cells }) => cells[index]?.plain ?? []))].filter(
      (value) => value !== '',
    );
    const few = values.length <= mostChoices && values.length <= sheet.rows.length * 0.6;
    if (values.length >= 2 && (few || choice)) found.set(title, values.sort(chinese.compare));
  }
  return found;
}
