import { text } from '../../text/search.ts';
import { answer, type Engine } from './answer.ts';
import { openEngine } from './engine.ts';
import { clear, show, type View } from './render.ts';
import { readSoundTable, type Ear, type SoundTable } from './sound.ts';

const step = 10;
const pause = 250;

/** Brings the search box to life: answers while typing, keeps the query in the address, lets the back button go back. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement, view: View): void {
  const title = document.title;
  let engine: Promise<Engine> | undefined;
  let ear: Promise<Ear | undefined> | undefined;
  let limit = step;
  let asked = 0;
  let timer = 0;
  /** Whether the current entry of the history was made by typing, so that the next letter replaces it. */
  let typing = false;

  const means = async (): Promise<Parameters<typeof answer>[2]> => ({
    engine: await (engine ??= openEngine('/pagefind/')),
    ear: () => (ear ??= openEar('/search/pinyin.json')),
  });

  async function ask(grown = false): Promise<void> {
    const query = input.value.trim();
    const turn = (asked += 1);
    document.title = query === '' ? title : `${query} · ${title}`;
    if (query === '') {
      clear(view);
      return;
    }
    if (!grown) view.status.textContent = text.waiting;
    try {
      const found = await answer(query, limit, await means());
      // A later question has overtaken this one.
      if (turn !== asked) return;
      const first = show(view, query, found, grown);
      if (grown) first?.focus();
    } catch {
      engine = undefined;
      if (turn === asked) clear(view, text.failed);
    }
  }

  function keep(byTyping: boolean): void {
    const query = input.value.trim();
    const address = query === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
    if (query !== queryOf(location)) {
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    typing = byTyping;
  }

  function start(byTyping: boolean): void {
    clearTimeout(timer);
    limit = step;
    keep(byTyping);
    void ask();
  }

  input.addEventListener('input', (event) => {
    // Letters of an input method on their way to becoming characters are no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(start, pause, true);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = window.setTimeout(start, pause, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start(false);
  });
  view.more.addEventListener('click', () => {
    limit += step;
    void ask(true);
  });
  window.addEventListener('popstate', () => {
    input.value = queryOf(location);
    typing = false;
    limit = step;
    void ask();
  });

  if (input.value.trim() === '') input.value = queryOf(location);
  if (input.value.trim() === '') void means().catch(() => (engine = undefined));
  else void ask();
}

function queryOf({ search }: Location): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/** The table of sounds; without it (offline, an older build) the search only hears less well. */
async function openEar(address: string): Promise<Ear | undefined> {
  try {
    const response = await fetch(address);
    // Sound: the file is written by this site's own build.
    return response.ok ? readSoundTable((await response.json()) as SoundTable) : undefined;
  } catch {
    return undefined;
  }
}
