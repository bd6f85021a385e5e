import { inTime } from '../deadline.ts';
import { isSentence } from '../needs-pages.ts';
import { foundPage, type FoundPage, type PageData } from './found-page.ts';
import type { PageQuery } from './page-query.ts';
import { termsFor } from './terms.ts';
import type { Fetched } from './watch-files.ts';

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
  readonly fetched: Fetched;
}

/** To what a search is narrowed: names of a kind and of a province, empty for all. */
interface Filters {
  readonly kind?: string;
  readonly province?: string;
}

/** So many of the pages that Pagefind names are looked at, in all: each costs up to 4 kB. */
const looked = 16;
/** A question that has cost so many bytes is asked no further: with what is under way it then stays below 250 kB. */
const mostBytes = 160_000;
/** A later question still looks at so many. */
const leastLooked = 6;

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
  { pagefind, fetched }: OpenedBundle,
  query: PageQuery,
  filters: Filters,
): Promise<readonly FoundPage[]> {
  const found = new Map<string, FoundPage>();
  let left = looked;
  const [lost, bytes] = [fetched.lost(), fetched.bytes()];
  for (const term of termsFor(query)) {
    if (fetched.bytes() - bytes > mostBytes) break;
    const answer = await inTime(pagefind.search(term, { filters }));
    if (answer === null) continue;
    const pages = await inTime(Promise.all(answer.results.slice(0, left).map((result) => result.data())));
    left = Math.max(left - pages.length, leastLooked);
    for (const data of pages) {
      const page = foundPage(data, query);
      if (page !== undefined && !found.has(data.raw_url)) found.set(data.raw_url, page);
    }
    if ([...found.values()].some(({ phrase, whole }) => phrase || (whole && !isSentence(query.phrase)))) break;
  }
  if (fetched.lost() > lost) throw new Error('A file of the index did not come.');
  return [...found.values()];
}
