import type { Locator } from 'playwright-core';

/** The head and the visible rows of a table as a reader sees them: without sources; amounts as numbers with two decimals. */
export async function screen(table: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await table.evaluate((element: HTMLTableElement) =>
    [...element.rows]
      .filter(
        (row) =>
          row.parentElement?.tagName !== 'TFOOT' && (row.parentElement?.tagName === 'THEAD' || row.offsetHeight > 0),
      )
      .map((row) =>
        [...row.cells].map((cell) => {
          const copy = cell.cloneNode(true);
          if (copy instanceof Element) for (const source of copy.querySelectorAll('.ref')) source.remove();
          if (copy instanceof Element && cell.closest('thead'))
            for (const small of copy.querySelectorAll('small')) small.remove();
          const shown = (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
          // What stands small below a number is no part of it.
          if (copy instanceof Element) for (const small of copy.querySelectorAll('small')) small.remove();
          const number = (copy.textContent ?? '').trim();
          const exact = /^−?[\d,]+\.\d\d$/.test(number);
          return exact ? shown.replace(number, number.replaceAll(',', '').replace('−', '-')) : shown;
        }),
      ),
  );
  return rows;
}

/** Blanks and the signs that join a cell's parts do not count. */
export function bare(cell: string): string {
  return cell.replaceAll(/[\s；]/g, '').replace(/^'/, '');
}
