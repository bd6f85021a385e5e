/** One column of the table: its numbers in 元 (null: the cell has none). */
export interface Series {
  readonly name: string;
  /** Bars for what flows, a line for what stands at a time. */
  readonly form: 'bar' | 'line';
  readonly values: readonly (number | null)[];
}

export interface Chart {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** What a table says: every body row that is in force, every column whose head is marked `data-series`. */
export function readTable(table: HTMLTableElement): Chart {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.classList.contains('superseded'));
  const series = heads.flatMap((head, index): readonly Series[] => {
    const form = head.dataset['series'];
    if (form !== 'bar' && form !== 'line') return [];
    return [{ name: words(head), form, values: rows.map(({ cells }) => yuanOf(cells[index])) }];
  });
  return { labels: rows.map(labelOf), series: series.filter(({ values }) => values.some((value) => value !== null)) };
}

/** 分 in the `<data>` of a cell, as 元: a chart is a picture, and the exact number stands in the table. */
function yuanOf(cell: HTMLTableCellElement | undefined): number | null {
  const value = cell?.querySelector('data')?.value;
  return value === undefined || value === '' ? null : Number(value) / 100;
}

/** What tells a row from its neighbours comes first: long names are cut. */
function labelOf(row: HTMLTableRowElement): string {
  return [...row.querySelectorAll<HTMLElement>('[data-chart-label], th')]
    .sort((a, b) => Number(a.matches('th')) - Number(b.matches('th')))
    .map(words)
    .join('，');
}

/** The text of a cell without its small print and the numbers of its sources. A heading that sorts stands in a button. */
function words(cell: HTMLElement): string {
  return [...(cell.querySelector(':scope > button') ?? cell).childNodes]
    .filter((node) => !(node instanceof Element && node.matches('small, .ref')))
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s/g, '')
    .replace('（元）', '');
}
