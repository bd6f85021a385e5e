import { cleanQuery } from '../../text/search-query/clean-query.ts';
import { answer } from './answer.ts';
import { fetchJson } from './fetch-json.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { openPages } from './pages/open-pages.ts';
import { pageQuery } from './pages/page-query.ts';
import { searchPages, type OpenedPages, type PagesAnswer } from './pages/page-search.ts';
import type { SearchState } from './query/search-state.ts';
import { suggestionsFor } from './suggestions.ts';
import type { Answer } from './similar-answer.ts';

/** The answer by names; none, and without an index, where the names did not come. */
export interface ByName {
  readonly index: SearchIndex | undefined;
  readonly found: Answer;
}

/** Where answers come from. */
export interface Sources {
  /** Fetches the names, so that the first answer comes sooner. */
  readonly prepare: () => void;
  byName(query: string): Promise<ByName>;
  /** What somebody who has typed this may be about to ask for; rejects where the names did not come. */
  readonly suggest: (typed: string) => Promise<readonly string[]>;
  /** Pages that say a query, within the kind and province of a state; rejects where their index cannot be had. */
  pages(state: SearchState): Promise<PagesAnswer>;
}

/** What has failed is asked for again with the next question. */
export function createSources(): Sources {
  let index: Promise<SearchIndex> | undefined;
  const pagefinds = new Map<string, Promise<OpenedPages>>();
  const indexOnce = (): Promise<SearchIndex> => {
    index ??= openIndex(fetchJson);
    index.catch(() => (index = undefined));
    return index;
  };
  const pagefindOnce = (province: string): Promise<OpenedPages> => {
    const opened = pagefinds.get(province) ?? openPages(fetchJson, province);
    pagefinds.set(province, opened);
    return opened;
  };
  return {
    suggest: async (typed) => suggestionsFor(typed, (await indexOnce()).namesIndex),
    prepare: () => void indexOnce().catch(() => undefined),
    async byName(query) {
      try {
        const opened = await indexOnce();
        return { index: opened, found: await answer(query, opened) };
      } catch {
        return { index: undefined, found: { state: 'none', words: cleanQuery(query).split(' '), hits: [] } };
      }
    },
    async pages(state) {
      const province = provinceOf(state);
      try {
        const filters = {
          ...(state.kind === '' ? {} : { kind: state.kind }),
          ...(province === '' ? {} : { province }),
        };
        return await searchPages(await pagefindOnce(province), pageQuery(state.query), filters);
      } catch (error) {
        pagefinds.delete(province);
        throw error;
      }
    },
  };
}

/** The province that is chosen; empty for none. */
export function provinceOf({ place }: Pick<SearchState, 'place'>): string {
  return place.split('·')[0] ?? '';
}
