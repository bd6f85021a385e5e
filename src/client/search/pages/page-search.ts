import { inTime } from '../deadline.ts';
import { foundPage, type FoundPage, type PageData } from './found-page.ts';
import type { PageQuery } from './page-query.ts';
import { termsFor } from './terms.ts';

/** The part of Pagefind that is asked here. */
export interface Pagefind {
  search(
    term: string,
    options: { readonly filters: Filters },
  ): Promise<{ readonly results: readonly { data(): Promise<PageData> }[] } | null>;
}

/** The index of the pages that can hold what is looked for, open. */
export interface OpenedPages {
  readonly bundles: readonly OpenedBundle[];
  /** Whether no page lies in a bundle that is not asked. */
  readonly whole: boolean;
}

export interface OpenedBundle {
  readonly pagefind: Pagefind;
  /** How many of its files did not come so far. */
  readonly lost: () => number;
}

/** To what a search is narrowed: names of a kind and of a province, empty for all. */
interface Filters {
  readonly kind?: string;
  readonly province?: string;
}

/** So many of the pages that Pagefind names are looked at: each costs up to 4 kB. */
const looked = 16;

/** What the words of the pages answer. */
export interface PagesAnswer {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** Whether all pages were looked through. */
  readonly whole: boolean;
}

/** Looks for a query in the words of all pages. Rejects where the index cannot be had. */
export async function searchPages(
  { bundles, whole }: OpenedPages,
  query: PageQuery,
  filters: Filters = {},
): Promise<PagesAnswer> {
  const found = await Promise.all(bundles.map((bundle) => searchBundle(bundle, query, filters)));
  const rank = (page: FoundPage): number => (page.phrase ? 0 : page.whole ? 1 : 2);
  return { pages: found.flat().sort((a, b) => rank(a) - rank(b)), whole };
}

async function searchBundle(
  { pagefind, lost }: OpenedBundle,
  query: PageQuery,
  filters: Filters,
): Promise<readonly FoundPage[]> {
  const found = new Map<string, FoundPage>();
  const before = lost();
  for (const term of termsFor(query)) {
    const answer = await inTime(pagefind.search(term, { filters }));
    if (answer === null) continue;
    const pages = await inTime(Promise.all(answer.results.slice(0, looked).map((result) => result.data())));
    for (const data of pages) {
      const page = foundPage(data, query);
      if (page !== undefined && !found.has(data.raw_url)) found.set(data.raw_url, page);
    }
    if ([...found.values()].some(({ whole }) => whole)) break;
  }
  if (lost() > before) throw new Error('A file of the index did not come.');
  return [...found.values()];
}
