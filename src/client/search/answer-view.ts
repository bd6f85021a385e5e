import { text } from '../../text/search.ts';
import { entriesFor } from './entries.ts';
import { hitsWithin, kindChoices, placeChoices } from './filters.ts';
import type { Hit } from './hit.ts';
import { merge } from './merge.ts';
import { needsPages } from './needs-pages.ts';
import type { FoundPage } from './pages/found-page.ts';
import { canRunPages } from './pages/open-pages.ts';
import type { PagesAnswer } from './pages/page-search.ts';
import { watchReader } from './reader.ts';
import { clearAnswer, giveRoom, showAnswer, showChoices, type View } from './render.ts';
import type { SearchState } from './query/search-state.ts';
import { createSources, provinceOf, type ByName } from './sources.ts';

/** Answers search states one after the other, and shows the newest answer only. */
export interface AnswerView {
  /** Fetches the index, so that the first answer comes sooner; a failure is tried again with the first question. */
  readonly prepare: () => void;
  /** Shows the first `limit` hits; `grown` keeps what is shown and adds the next ones. */
  ask(state: SearchState, limit: number, grown: boolean): Promise<void>;
  /** What somebody who has typed this may be about to ask for. */
  readonly suggest: (typed: string) => Promise<readonly string[]>;
  /** Resolves when the newest answer by names is there. */
  readonly newest: () => Promise<unknown> | undefined;
}

/** What is known of the newest query. */
interface Answered {
  readonly query: string;
  readonly byName: Promise<ByName>;
  /** Pages that say it, by the kind and province to which they were narrowed. */
  readonly pages: Map<string, readonly FoundPage[]>;
}

export function createAnswerView(view: View): AnswerView {
  const title = document.title;
  const sources = createSources();
  const reader = watchReader(view.results);
  let answered: Answered | undefined;
  /** The hits of the newest answer, in the order in which they are shown. */
  let order: readonly Hit[] = [];
  let turns = 0;

  async function ask(state: SearchState, limit: number, grown: boolean): Promise<void> {
    const turn = (turns += 1);
    const { query } = state;
    document.title = query === '' ? title : `${query} · ${title}`;
    if (query === '') {
      clearAnswer(view);
      return;
    }
    if (answered?.query !== query) {
      answered = { query, byName: sources.byName(query), pages: new Map() };
      view.status.textContent = text.waiting;
    }
    if (view.results.hidden) giveRoom('waiting');
    if (!grown) delete view.results.dataset['state'];
    await answer(answered, { view, state, limit, isNewest: () => turn === turns }, grown);
  }

  async function answer(known: Answered, question: Question, grown: boolean): Promise<void> {
    const { state, isNewest } = question;
    const byName = await known.byName;
    const key = `${state.kind}|${provinceOf(state)}`;
    const show = async (pending: boolean, kept: readonly Hit[] | undefined): Promise<void> => {
      if (isNewest()) order = await present(question, known, { byName, pending, kept });
    };
    const wanted = !known.pages.has(key) && (state.everywhere || known.pages.size > 0 || isNeeded(known, byName));
    const shownBefore = view.results.childElementCount;
    await show(wanted, grown ? order : undefined);
    if (!isNewest()) return;
    if (grown) focusOn(view, shownBefore);
    if (!wanted) return;
    reader.forget();
    const found = await sources.pages(state).catch(() => undefined);
    if (!isNewest()) return;
    if (found === undefined && byName.index === undefined) {
      answered = undefined;
      clearAnswer(view, text.failed);
      return;
    }
    if (found !== undefined) known.pages.set(key, found.pages);
    const before = order.length;
    const stays = found === undefined || (reader.isAt() && before > 0);
    await show(false, stays ? order : undefined);
    if (isNewest()) view.pages.textContent = lineOn(found, order.length - before, stays, before);
  }

  return { ask, prepare: sources.prepare, suggest: sources.suggest, newest: () => answered?.byName };
}

function isNeeded({ query }: Answered, { index, found }: ByName): boolean {
  return index === undefined || needsPages(query, found);
}

/** What is said of the search through all pages when it is over. */
function lineOn(found: PagesAnswer | undefined, more: number, stays: boolean, before: number): string {
  if (found === undefined) return canRunPages() ? text.pagesFailed : text.pagesTooOld;
  if (!found.whole) return text.pagesOfCountry;
  if (more <= 0) return before === 0 ? '' : text.pagesNone;
  return stays ? text.joined(more) : '';
}

/** Who asked for more by keyboard goes on at the first that is new. */
function focusOn({ results }: View, at: number): void {
  results.children[at]?.querySelector('a')?.focus();
}

interface Question {
  readonly view: View;
  readonly state: SearchState;
  readonly limit: number;
  readonly isNewest: () => boolean;
}

interface Presented {
  readonly byName: ByName;
  /** More may come from the words of all pages. */
  readonly pending: boolean;
  /** What is shown already and stays where it is; undefined where all is shown anew. */
  readonly kept: readonly Hit[] | undefined;
}

/** Shows what is known of a query, unless a later question has overtaken it. Gives all hits in their order. */
async function present(
  { view, state, limit, isNewest }: Question,
  { query, pages }: Answered,
  { byName: { index, found }, pending, kept }: Presented,
): Promise<readonly Hit[]> {
  const merged = merge({ query, answer: found, namesIndex: index?.namesIndex, pages: eachPage(pages) });
  const known = new Set(kept?.map(keyOf));
  const answer = { ...merged, hits: [...(kept ?? []), ...merged.hits.filter((hit) => !known.has(keyOf(hit)))] };
  const hits = hitsWithin(answer.hits, state);
  const from = kept === undefined ? 0 : view.results.childElementCount;
  const entries = await entriesFor(index, answer, hits.slice(from, limit));
  if (!isNewest()) return answer.hits;
  showChoices(view, kindChoices(answer.hits, state), placeChoices(answer.hits, state), state);
  const services = hits.filter(({ kind }) => kind === text.kinds.services).length;
  // In one go with the answer: what stands below it earlier or later would make the lists jump.
  view.everywhere.hidden = pending || pages.size > 0;
  view.pages.textContent = pending ? text.lookingThrough : '';
  showAnswer(view, { query, answer, count: hits.length, services, entries, grown: kept !== undefined, pending });
  return answer.hits;
}

/** All pages that were found, narrowed or not, each once. */
function eachPage(pages: Answered['pages']): readonly FoundPage[] {
  return [...new Map([...pages.values()].flat().map((page) => [page.url, page])).values()];
}

function keyOf({ url, record }: Hit): string {
  return record === undefined ? url.replace(/#.*$/, '') : String(record.record);
}
