import { text } from '../../text/search.ts';
import type { Answer } from './answer.ts';
import type { Found } from './evidence.ts';
import { excerptOf, marked } from './excerpt.ts';

/** The places of the page where an answer is shown. */
export interface View {
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly more: HTMLElement;
}

/** Shows an answer. `grown` keeps what is shown and adds what is new; it gives the first new link. */
export function show(
  { results, status, more }: View,
  query: string,
  answer: Answer,
  grown: boolean,
): HTMLElement | undefined {
  const shown = new Set(grown ? [...results.querySelectorAll('a')].map((link) => link.getAttribute('href')) : []);
  const items = answer.hits.filter(({ url }) => !shown.has(url)).map((found) => item(found, answer.words));
  if (grown) results.append(...items);
  else results.replaceChildren(...items);
  results.hidden = results.childElementCount === 0;
  results.dataset['state'] = answer.state;
  more.hidden = !answer.more;
  status.textContent = sentence(query, answer, results.childElementCount);
  return items[0]?.querySelector('a') ?? undefined;
}

/** Takes an answer away: nothing is asked. */
export function clear({ results, status, more }: View, message = ''): void {
  results.replaceChildren();
  results.hidden = true;
  delete results.dataset['state'];
  more.hidden = true;
  status.textContent = message;
}

function sentence(query: string, { state, heard, hits, more }: Answer, count: number): string {
  const services = hits.filter(({ kind }) => kind === text.kinds.services).length;
  const found = more ? text.foundMore(count) : text.found(count, services);
  if (state === 'exact') return found;
  if (state === 'none') return text.none(query);
  return `${heard === undefined ? text.near(query) : text.sound(query, heard)}${found}`;
}

/** One hit: linked title, 示例 badge, one plain line, the kind and the place; an excerpt where the line does not say why it was found. */
function item(found: Found, words: readonly string[]): HTMLLIElement {
  const { url, title, kind, place, summary, content, sample } = found;
  const entry = element('li');
  const link = element('a', withMarks(title, words));
  link.href = url;
  entry.append(link);
  if (sample) {
    entry.dataset['sample'] = '';
    entry.append(' ', badge());
  }
  if (summary !== '') entry.append(element('p', withMarks(summary, words)));
  const told = excerptOf(`${title} ${summary} ${place}`, words) !== undefined;
  const excerpt = told ? undefined : excerptOf(content, words);
  if (excerpt !== undefined) entry.append(element('p', withMarks(excerpt, words)));
  entry.append(element('p', [element('small', [place === '' ? kind : `${kind} · `, ...withMarks(place, words)])]));
  return entry;
}

function badge(): HTMLElement {
  const mark = element('span', [text.sample]);
  mark.className = 'badge-sample';
  mark.dataset['sample'] = '';
  return mark;
}

function withMarks(textToMark: string, words: readonly string[]): readonly (Node | string)[] {
  return marked(textToMark, words).map((piece) => (piece.marked ? element('mark', [piece.text]) : piece.text));
}

/** Built by the DOM alone: what the data says is never read as HTML. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
