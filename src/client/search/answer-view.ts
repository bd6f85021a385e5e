import { text } from '../../text/search.ts';
import { fromRoot } from '../root.ts';
import { answer } from './answer.ts';
import { entriesFor } from './entries.ts';
import { hitsWithin, kindChoices, kindName, placeChoices } from './filters.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { clearAnswer, giveRoom, showAnswer, showChoices, type View } from './render.ts';
import type { SearchState } from './query/search-state.ts';
import type { Answer } from './similar-answer.ts';

/** Answers search states one after the other, and shows the newest answer only. */
export interface AnswerView {
  /** Fetches the index, so that the first answer comes sooner; a failure is tried again with the first question. */
  prepare(): void;
  /** Shows the first `limit` hits; `grown` keeps what is shown and adds the next ones. */
  ask(state: SearchState, limit: number, grown: boolean): Promise<void>;
  /** The answer to the newest query; undefined where nothing is asked or it failed. */
  newest(): Promise<Answer> | undefined;
}

export function createAnswerView(view: View): AnswerView {
  const title = document.title;
  let index: Promise<SearchIndex> | undefined;
  let answered: { readonly query: string; readonly answer: Promise<Answer> } | undefined;
  let turns = 0;

  const indexOnce = (): Promise<SearchIndex> => (index ??= openIndex(fetchJson));

  async function ask(state: SearchState, limit: number, grown: boolean): Promise<void> {
    const turn = (turns += 1);
    const { query } = state;
    document.title = query === '' ? title : `${query} · ${title}`;
    if (query === '') {
      clearAnswer(view);
      return;
    }
    if (view.results.hidden) giveRoom('waiting');
    if (!grown) delete view.results.dataset['state'];
    if (answered?.query !== query) view.status.textContent = text.waiting;
    try {
      const opened = await indexOnce();
      if (answered?.query !== query) answered = { query, answer: answer(query, opened) };
      const found = await answered.answer;
      await present({ view, state, limit, grown, isNewest: () => turn === turns }, opened, found);
    } catch {
      index = undefined;
      answered = undefined;
      if (turn === turns) clearAnswer(view, text.failed);
    }
  }

  return {
    ask,
    prepare: () => void indexOnce().catch(() => (index = undefined)),
    newest: () => answered?.answer,
  };
}

interface Presentation {
  readonly view: View;
  readonly state: SearchState;
  readonly limit: number;
  readonly grown: boolean;
  readonly isNewest: () => boolean;
}

/** Shows an answer, unless a later question has overtaken it. */
async function present(
  { view, state, limit, grown, isNewest }: Presentation,
  opened: SearchIndex,
  found: Answer,
): Promise<void> {
  const { namesIndex } = opened;
  const hits = hitsWithin(namesIndex, found.hits, state);
  const services = hits.filter(({ record }) => kindName(namesIndex, record) === text.kinds.services).length;
  const from = grown ? view.results.childElementCount : 0;
  const entries = await entriesFor(opened, found, hits.slice(from, limit), from);
  if (!isNewest()) return;
  showChoices(view, kindChoices(namesIndex, found.hits, state), placeChoices(namesIndex, found.hits, state), state);
  showAnswer(view, { query: state.query, answer: found, count: hits.length, services, entries, grown });
  if (grown) entries[0]?.querySelector('a')?.focus();
}

async function fetchJson(path: string): Promise<unknown> {
  // Only the list of names keeps its address when it changes: it is asked for anew, and names the version of all others.
  const response = await fetch(fromRoot(`search/${path}`), { cache: path.includes('?') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}
