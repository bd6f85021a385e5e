import { open as label } from '../text/sheet/sheet-button.ts';

/**
 * Tables of money: a button above each, and its headings become buttons. What sorts, filters and writes the file is
 * fetched when one of them is pressed, or when the address names a view of the table (`?expenses.year=2024`).
 */
const names = new Map<string, number>();
/** A phone hides the headings of tables whose rows are blocks there: a hidden heading is still read out, a hidden button is not. */
const phone = matchMedia('(max-width: 40rem)').matches;
const asked = [...new URLSearchParams(location.search).keys()];

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  return button;
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sheet]')) {
  // One row is neither sorted nor filtered.
  if ((table.tBodies[0]?.rows.length ?? 0) < 2) continue;
  const kind = table.dataset['sheet'] ?? '';
  const count = (names.get(kind) ?? 0) + 1;
  names.set(kind, count);
  const name = count === 1 ? kind : `${kind}${String(count)}`;
  const button = makeButton();
  button.className = 'sheet-open no-print';
  button.textContent = label;
  const open = (column?: number): void => {
    void import('./sheet/open.ts').then(({ openSheet }) => {
      openSheet(table, button, name, column);
    });
  };
  button.onclick = () => {
    open();
  };
  table.before(button);
  const heads = phone && table.closest('.stack, .spending') ? [] : [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [index, head] of heads.entries()) {
    const sort = makeButton();
    sort.append(...head.childNodes);
    sort.onclick = () => {
      open(index);
    };
    head.append(sort);
  }
  if (asked.some((key) => key.startsWith(`${name}.`))) open();
}
