/** What a cell says, for the file; and what it is sorted by: a number, a day, or its words. Undefined: it has no value. */
export interface SheetCell {
  readonly text: string;
  /** The text without its small print: what a filter offers. */
  readonly plain: string;
  readonly key: string | number | undefined;
  /** The year of a date, for the filter. */
  readonly year: string | undefined;
  /** The exact amount in 分; undefined where the cell holds none, or one that is not exact. */
  readonly fen: number | undefined;
}

export interface SheetColumn {
  readonly title: string;
  readonly kind: 'number' | 'date' | 'text';
  /** Whether its amounts may be added up: no row of it is part of another. */
  readonly total: boolean;
  /** Whether its values are to be chosen from, however many they are. */
  readonly choice: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly sample: boolean;
}

export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

const dated = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$|^(\d{4})$/;
const exact = /^−?\d{1,3}(?:,\d{3})*\.\d{2}$/;

/** Reads the head and the body of a table as they are shown, without the numbers of the sources. */
export function readSheet(table: HTMLTableElement): Sheet {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const sample = document.body.dataset['sample'] !== undefined;
  const rows = bodyRows(table).map((row) => ({
    cells: heads.map((_, index) => readCell(row.cells[index])),
    sample: sample || row.dataset['sample'] !== undefined,
  }));
  const columns = heads.map((head, index): SheetColumn => {
    const kind = head.classList.contains('number')
      ? 'number'
      : rows.some(({ cells }) => cells[index]?.year !== undefined)
        ? 'date'
        : 'text';
    return {
      title: plainWords(head),
      kind,
      total: head.dataset['total'] !== undefined,
      choice: head.dataset['choice'] !== undefined,
    };
  });
  return { columns, rows };
}

export function bodyRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...(table.tBodies[0]?.rows ?? [])];
}

function readCell(cell: HTMLTableCellElement | undefined): SheetCell {
  if (cell === undefined) return { text: '', plain: '', key: undefined, year: undefined, fen: undefined };
  const plain = plainWords(cell);
  const data = [...cell.querySelectorAll('data')].find((each) => each.closest('small') === null);
  const small = [...cell.querySelectorAll('small')].map(words);
  const text = [data === undefined ? plain : numberText(plain), ...small].filter((part) => part !== '').join('；');
  const [, year, month = '', day = '', bare] = dated.exec(plain) ?? [];
  const date = year === undefined ? bare : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isAmount = data?.dataset['unit'] === 'fen' && exact.test(plain);
  return {
    text,
    plain,
    key: data === undefined ? (date ?? (plain === '' ? undefined : plain)) : Number(data.value),
    year: data === undefined ? (year ?? bare) : undefined,
    fen: isAmount ? Number(data.value) : undefined,
  };
}

/** `−1,160.00` on the page is `-1160.00` in a file: a number that programs read. What is not exact stays as it is written. */
function numberText(shown: string): string {
  return exact.test(shown) ? shown.replace(/,/g, '').replace('−', '-') : shown;
}

/** The text of a cell without its small print. */
function plainWords(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (copy instanceof Element) for (const small of copy.querySelectorAll('small')) small.remove();
  return words(copy);
}

/** The text without the numbers of the sources. Blanks that the page's own source puts between Chinese words are none. */
function words(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) for (const source of copy.querySelectorAll('.ref')) source.remove();
  return (copy.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/([^\0-\xff]) (?=[^\0-\xff])/g, '$1')
    .trim();
}
