import { text } from '../../text/search.ts';
import { addressFor, askedBy, type Asked } from './address.ts';
import { answer } from './answer.ts';
import type { Answer } from './near.ts';
import { kindChoices, kindName, narrowed, placeChoices } from './filters.ts';
import { entriesFor } from './entries.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { clear, keepRoom, show, showChoices, type View } from './render.ts';

const step = 100;
const pause = 250;

/** Brings the search box to life: answers while typing, keeps what is asked in the address, lets the back button go back. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement, view: View): void {
  const title = document.title;
  let index: Promise<SearchIndex> | undefined;
  let answered: { readonly query: string; readonly answer: Promise<Answer> } | undefined;
  let asked = askedBy(location.search);
  let limit = step;
  let turns = 0;
  let timer = 0;
  /** Whether the current entry of the history was made by typing, so that the next letter replaces it. */
  let typing = false;

  const indexOnce = (): Promise<SearchIndex> => (index ??= openIndex(fetchJson));

  async function ask(grown = false): Promise<void> {
    const turn = (turns += 1);
    const { query } = asked;
    document.title = query === '' ? title : `${query} · ${title}`;
    if (query === '') {
      clear(view);
      return;
    }
    keepRoom(true);
    if (!grown) delete view.results.dataset['state'];
    if (answered?.query !== query) view.status.textContent = text.waiting;
    try {
      const opened = await indexOnce();
      if (answered?.query !== query) answered = { query, answer: answer(query, opened) };
      const found = await answered.answer;
      await present(opened, found, grown, () => turn === turns);
    } catch {
      index = undefined;
      answered = undefined;
      if (turn === turns) clear(view, text.failed);
    }
  }

  /** Shows an answer, unless a later question has overtaken it. */
  async function present(opened: SearchIndex, found: Answer, grown: boolean, current: () => boolean): Promise<void> {
    const { library } = opened;
    const hits = narrowed(library, found.hits, asked);
    const services = hits.filter(({ record }) => kindName(library, record) === text.kinds.services).length;
    const from = grown ? view.results.childElementCount : 0;
    const entries = await entriesFor(opened, found, hits.slice(from, limit), from);
    if (!current()) return;
    showChoices(view, kindChoices(library, found.hits, asked), placeChoices(library, found.hits, asked), asked);
    show(view, { query: asked.query, answer: found, count: hits.length, services, entries, grown });
    if (grown) entries[0]?.querySelector('a')?.focus();
  }

  function start(next: Asked, byTyping: boolean): void {
    clearTimeout(timer);
    limit = step;
    const address = addressFor(next);
    if (address !== addressFor(asked)) {
      if (typing && byTyping) history.replaceState(null, '', location.pathname + address);
      else history.pushState(null, '', location.pathname + address);
    }
    typing = byTyping;
    asked = next;
    void ask();
  }

  const typed = (): Asked => {
    const query = input.value.trim();
    return query === asked.query ? asked : { query, kind: '', place: '' };
  };

  input.addEventListener('input', (event) => {
    // Letters of an input method on their way to becoming characters are no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      start(typed(), true);
    }, pause);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      start(typed(), true);
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start(typed(), false);
  });
  view.kinds.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    start({ ...asked, kind: button.value }, false);
    // The buttons are made anew; who came by keyboard stays where they were.
    const { value } = button;
    void answered?.answer.then(() => {
      [...view.kinds.querySelectorAll('button')].find((each) => each.value === value)?.focus();
    });
  });
  view.places.addEventListener('change', () => {
    start({ ...asked, place: view.places.value }, false);
  });
  view.more.addEventListener('click', () => {
    limit += step;
    void ask(true);
  });
  window.addEventListener('popstate', () => {
    asked = askedBy(location.search);
    input.value = asked.query;
    typing = false;
    limit = step;
    void ask();
  });

  if (input.value.trim() === '') input.value = asked.query;
  if (asked.query === '') void indexOnce().catch(() => (index = undefined));
  else void ask();
}

async function fetchJson(path: string): Promise<unknown> {
  // Only the list of names keeps its address when it changes: it is asked for anew, and names the version of all others.
  const response = await fetch(`/search/${path}`, { cache: path.includes('?') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}
