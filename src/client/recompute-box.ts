import './old-phones/big-int.ts';
import { text } from '../text/money/recompute.ts';
import { Judge } from './recompute/judge.ts';
import { Library } from './recompute/library.ts';
import { pagePath } from './recompute-address.ts';
import { fromRoot } from './root.ts';
import { fetchPage, fetchTables } from './recompute-fetch.ts';
import { verdictTable } from './recompute-list.ts';

/** The places of the page where the outcome is shown. `results` carries data-state: same, different, none or failed. */
export interface RecomputeView {
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** Brings the form to life: reads the page that is asked for, works out its numbers, keeps the page in the address. */
export function openRecompute(form: HTMLFormElement, input: HTMLInputElement, view: RecomputeView): void {
  const library = new Library();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const roots = [location.href, canonical].map((address) => new URL(fromRoot(''), address).href);
  let turn = 0;

  function say(state: string, words: string, ...children: readonly Node[]): void {
    view.status.textContent = words;
    view.results.textContent = '';
    view.results.append(...children);
    view.results.dataset['state'] = state;
  }

  async function work(path: string): Promise<readonly [state: string, words: string, ...children: readonly Node[]]> {
    const page = await fetchPage(path);
    if (page === undefined) return ['failed', text.noPage(path)];
    const { title, numbers } = page;
    if (numbers.length === 0) return ['none', text.noNumbers(title)];
    await fetchTables(numbers, library);
    const judge = new Judge(library);
    const judged = numbers.map((number) => ({ number, verdict: judge.judge(number) }));
    const different = judged.filter(({ verdict }) => verdict.trouble !== undefined).length;
    const words =
      different === 0 ? text.allSame(title, numbers.length) : text.someDiffer(title, numbers.length, different);
    return [different === 0 ? 'same' : 'different', words, verdictTable(judged)];
  }

  async function ask(): Promise<void> {
    const mine = (turn += 1);
    const path = pagePath(input.value, roots);
    if (path === undefined) {
      say('failed', text.otherSite);
      return;
    }
    say('waiting', text.waiting);
    try {
      const outcome = await work(path);
      // A later question has overtaken this one.
      if (mine === turn) say(...outcome);
    } catch {
      if (mine === turn) say('failed', text.failed);
    }
  }

  function readAddress(): void {
    input.value = new URLSearchParams(location.search).get('page') ?? '';
    if (input.value.trim() !== '') void ask();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `${location.pathname}?page=${encodeURIComponent(input.value.trim())}`);
    void ask();
  });
  window.addEventListener('popstate', readAddress);
  if (new URLSearchParams(location.search).has('page')) readAddress();
}
