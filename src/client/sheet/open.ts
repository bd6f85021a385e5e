import { text } from '../../text/sheet/sheet.ts';
import { searchOf, viewFrom } from './address.ts';
import { makeControls, type Controls } from './controls.ts';
import type { Origin } from './file.ts';
import { bodyRows, readSheet, type Sheet } from './read.ts';
import { filterWords, sortWords } from './words.ts';
import { rowsOfView, wholeView, type Sort, type View } from './view.ts';

type SortBy = (column: number | undefined) => void;

const opened = new WeakMap<HTMLTableElement, SortBy>();

/** Opens the tools of a table, with the view that the address names; a heading that was pressed sorts by its column. */
export function openSheet(table: HTMLTableElement, button: HTMLElement, name: string, column?: number): void {
  const known = opened.get(table);
  if (known) {
    known(column);
    return;
  }
  const pressed = document.activeElement === button;
  const { controls, sortBy } = makeTools(table, button, name);
  opened.set(table, sortBy);
  sortBy(column);
  // Opened by its button, not by an address: the reader goes on in the first field.
  if (pressed) controls.first.focus();
}

function makeTools(
  table: HTMLTableElement,
  button: HTMLElement,
  name: string,
): { readonly controls: Controls; readonly sortBy: SortBy } {
  // Read before anything is moved or hidden: the rows keep these numbers.
  const sheet = readSheet(table);
  const elements = bodyRows(table);
  const caption = titleOf(table);
  let rows: readonly number[] = [];
  const apply = (): void => {
    const view = controls.view();
    rows = rowsOfView(sheet, view);
    arrange(table, elements, rows);
    markHeads(table, sheet, view.sort);
    controls.status.textContent = statusWords(sheet, view, rows);
    const narrowed = rows.length < elements.length || view.sort !== undefined;
    controls.status.classList.toggle('no-print', !narrowed);
    // The sum of all rows is not that of a part of them.
    if (table.tFoot) table.tFoot.hidden = rows.length < elements.length;
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${searchOf(location.search, name, view)}${location.hash}`,
    );
  };
  const controls = makeControls(sheet, name, caption, apply);
  controls.download.addEventListener('click', () => {
    const [view, shown, origin] = [controls.view(), rows, originOf(caption)];
    void import('./file.ts').then(({ sheetFile }) => {
      save(sheetFile(sheet, view, shown, origin));
    });
  });
  window.addEventListener('popstate', () => {
    controls.show(viewFrom(location.search, name));
    apply();
  });
  button.replaceWith(controls.box);
  controls.show(viewFrom(location.search, name));
  apply();
  const sortBy: SortBy = (column) => {
    const title = column === undefined ? undefined : sheet.columns[column]?.title;
    if (title === undefined) return;
    const view = controls.view();
    controls.show({ ...view, sort: nextSort(view.sort, title) });
    apply();
  };
  return { controls, sortBy };
}

/** Up, then down, then as it was. */
function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? undefined : { column, down: true };
}

function arrange(table: HTMLTableElement, elements: readonly HTMLTableRowElement[], rows: readonly number[]): void {
  const shown = new Set(rows);
  for (const [index, element] of elements.entries()) element.hidden = !shown.has(index);
  const hidden = [...elements.keys()].filter((index) => !shown.has(index));
  table.tBodies[0]?.append(...[...rows, ...hidden].flatMap((index) => elements[index] ?? []));
}

function markHeads(table: HTMLTableElement, { columns }: Sheet, sort: Sort | undefined): void {
  for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    if (sort === undefined || sort.column !== columns[index]?.title) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
  }
}

function statusWords(sheet: Sheet, view: View, rows: readonly number[]): string {
  if (rows.length === 0) return text.none;
  const filters = filterWords(view);
  const order = view.sort === wholeView.sort ? [] : [sortWords(sheet, view)];
  const column = sheet.columns.findIndex(({ total }) => total);
  const what = sheet.columns[column]?.title.replace('（元）', '');
  const parts = [...filters, ...order];
  const lead = parts.length === 0 ? '' : `${parts.join('，')}：`;
  const count = text.shown(rows.length, sheet.rows.length);
  if (what === undefined) return lead + count;
  const amounts = rows.map((index) => sheet.rows[index]?.cells[column]?.fen);
  const exact = amounts.filter((fen) => fen !== undefined);
  if (exact.length < amounts.length) return `${lead}${count}${text.inexact(what)}`;
  return `${lead}${count}${text.total(what, yuan(exact.reduce((total, fen) => total + fen, 0)))}`;
}

/** 分 as pages write 元. */
function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${whole}.${digits.slice(-2)}`;
}

function titleOf(table: HTMLTableElement): string {
  return (table.caption?.textContent ?? '').replace(/\s+/g, '');
}

function originOf(caption: string): Origin {
  const words = (selector: string): string =>
    document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const licence = document.querySelector<HTMLAnchorElement>('a[rel=license]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return {
    title: words('h1'),
    caption,
    address: new URL(location.search, canonical).href,
    until: words('#data-until'),
    licence: `${licence?.textContent ?? ''} ${licence?.href ?? ''}`.trim(),
    mark: words('.lottery-mark') || undefined,
  };
}

/** Milliseconds. */
const keptFor = 10_000;

function save({ name, content }: { readonly name: string; readonly content: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Let go of only when the browser has surely taken it: at once, a busy one loses the file's name.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptFor);
}
