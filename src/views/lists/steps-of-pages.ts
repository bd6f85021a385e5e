import type { Blocks } from '../content/blocks.ts';
import { text } from '../../text/offers.ts';

/** No list shows more at once. */
export const listedAtOnce = 60;

/** One page of a list that may be longer than one. */
export interface PageOfList<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** How many pages a list of so many has; one that is empty has one. */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / listedAtOnce));
}

/** Cuts a page out of a list. */
export function pageOfList<Item>(all: readonly Item[], page: number): PageOfList<Item> {
  return {
    items: all.slice((page - 1) * listedAtOnce, page * listedAtOnce),
    page,
    pages: pagesOf(all.length),
  };
}

/** The numbers of so many pages, as a route with a rest asks for them: the first page has none. */
export function pageNumbers(pages: number): readonly (string | undefined)[] {
  return Array.from({ length: pages }, (_, index) => (index === 0 ? undefined : String(index + 1)));
}

/** The second page and those after it, as a route that has a file of its own for the first asks for them. */
export function laterPages(pages: number): readonly { readonly params: { readonly page: string } }[] {
  return pageNumbers(pages).flatMap((page) => (page === undefined ? [] : [{ params: { page } }]));
}

/**
 * Links to the pages before and after; nothing where there is one page. `address` is that of the first page; the others stand below
 * it, in a folder where rows have their pages there, too.
 */
export function stepsOfPages(
  address: string,
  { page, pages }: Pick<PageOfList<unknown>, 'page' | 'pages'>,
  folder: '' | 'page/' = '',
): Blocks {
  const to = (number: number): string => (number === 1 ? address : `${address}${folder}${String(number)}/`);
  return (
    pages > 1 && {
      nav: text.steps,
      chips: [
        ...(page > 1 ? [{ href: to(page - 1), label: text.previous, rel: 'prev' as const }] : []),
        { href: undefined, label: text.pageOf(page, pages) },
        ...(page < pages ? [{ href: to(page + 1), label: text.next, rel: 'next' as const }] : []),
      ],
    }
  );
}
