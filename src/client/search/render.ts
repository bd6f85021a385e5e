import { text } from '../../text/search.ts';
import { fromRoot } from '../root.ts';
import type { Hit } from './hit.ts';
import { figureIn } from './pages/figure.ts';
import type { WholeAnswer } from './merge.ts';
import { element, refill } from './element.ts';
import { marked } from './excerpt.ts';
import type { Choice } from './filters.ts';
import type { HitDetails } from './result.ts';

/** The places of the page where an answer is shown. */
export interface View {
  readonly results: HTMLElement;
  /** Below the box while somebody types. */
  readonly suggestions: HTMLElement;
  readonly status: HTMLElement;
  readonly more: HTMLElement;
  /** What is said of the search through all pages, and what asks for it. */
  readonly pages: HTMLElement;
  readonly everywhere: HTMLElement;
  /** Where the ways to narrow the answer stand. */
  readonly narrow: HTMLElement;
  readonly kinds: HTMLElement;
  readonly places: HTMLSelectElement;
  /** Whom to call; shown when nothing fits. */
  readonly help: HTMLElement;
}

/** What is shown of an answer. */
export interface AnswerToShow {
  readonly query: string;
  readonly answer: WholeAnswer;
  /** How many hits there are in all, within what is chosen. */
  readonly count: number;
  readonly services: number;
  /** Entries made with `entryOf`. */
  readonly entries: readonly HTMLLIElement[];
  /** Keep what is shown and add these. */
  readonly grown: boolean;
  /** More may come from the words of all pages. */
  readonly pending: boolean;
}

export function showAnswer(
  view: View,
  { query, answer, count, services, entries, grown, pending }: AnswerToShow,
): void {
  const { results, status, more, help } = view;
  if (grown) results.append(...entries);
  else refill(results, entries);
  const shown = results.childElementCount;
  results.hidden = shown === 0;
  if (pending) delete results.dataset['state'];
  else results.dataset['state'] = answer.state;
  const nothing = answer.state === 'none';
  giveRoom(!nothing ? 'answered' : pending ? 'waiting' : undefined);
  more.hidden = shown >= count;
  help.hidden = (answer.state === 'exact' && answer.unrecorded === undefined) || pending;
  const said = nothing && pending ? [text.waiting] : sentence(query, answer, count, services);
  refill(status, [...ofUnrecorded(answer.unrecorded, status.dataset), ...said]);
}

/** Keeps room for an answer that is waited for or has come, so that what follows does not jump (src/styles/search.css). */
export function giveRoom(state: 'waiting' | 'answered' | undefined): void {
  const { dataset } = document.documentElement;
  if (state === undefined) delete dataset['asked'];
  else dataset['asked'] = state;
}

/** Takes an answer away: nothing is asked; or it failed, which the message says, with whom to call. */
export function clearAnswer({ results, status, more, narrow, help, pages, everywhere }: View, message = ''): void {
  giveRoom(undefined);
  refill(results, []);
  delete results.dataset['state'];
  for (const each of [results, more, narrow, everywhere]) each.hidden = true;
  pages.textContent = '';
  help.hidden = message === '';
  status.textContent = message;
}

/** Shows the ways to narrow an answer, with how many hits each leaves; nothing where there is nothing to choose. */
export function showChoices(
  { narrow, kinds, places }: View,
  kindChoices: readonly Choice[],
  placeChoices: readonly Choice[],
  chosen: { readonly kind: string; readonly place: string },
): void {
  const total = kindChoices.reduce((sum, { count }) => sum + count, 0);
  const options = [{ value: '', label: text.allKinds, count: total }, ...kindChoices];
  refill(
    kinds,
    options.map(({ value, label, count }) => {
      const button = element('button', [label, ' ', element('small', [String(count)])]);
      button.type = 'button';
      button.value = value;
      button.setAttribute('aria-pressed', String(value === chosen.kind));
      return button;
    }),
  );
  refill(places, [
    option('', text.allPlaces, chosen.place),
    ...(chosen.place === '' ? [] : [option(chosen.place, chosen.place, chosen.place)]),
    ...placeChoices.map(({ value, label, count }) => option(value, text.placeOption(label, count), chosen.place)),
  ]);
  const noPlaces = placeChoices.length < 2 && chosen.place === '';
  if (places.parentElement !== null) places.parentElement.hidden = noPlaces;
  narrow.hidden = noPlaces && kindChoices.length < 2 && chosen.kind === '';
}

function option(value: string, label: string, chosen: string): HTMLOptionElement {
  const made = element('option', [label]);
  made.value = value;
  made.selected = value === chosen;
  return made;
}

/** That a place is not on the site, what is near it, and how to ask for it. */
function ofUnrecorded(
  place: WholeAnswer['unrecorded'],
  { report = '', home = '' }: DOMStringMap,
): readonly (Node | string)[] {
  if (place === undefined) return [];
  const links = place.near.flatMap(({ name, url }, at) => [at === 0 ? text.near : '、', linkTo(fromRoot(url), name)]);
  const form = report.replace(encodeURIComponent(text.anyPlace), encodeURIComponent(place.name));
  return [
    text.unrecorded(place.name, place.within),
    home === '' ? '' : text.onlyHere(home),
    ...links,
    links.length === 0 ? '' : '。',
    linkTo(form, text.askToRecord),
    text.orCall,
    linkTo(`tel:${text.hotline}`, text.hotline),
    '。',
  ];
}

function linkTo(address: string, label: string): HTMLAnchorElement {
  const link = element('a', [label]);
  link.href = address;
  return link;
}

function sentence(
  query: string,
  { state, read, saying, unrecorded, hits }: WholeAnswer,
  count: number,
  services: number,
): readonly (Node | string)[] {
  if (unrecorded !== undefined && saying === 0) return count === 0 ? [] : [text.nearby(count)];
  if (state === 'none') return [text.none(query)];
  const found = text.found(count, services);
  const [first] = hits;
  if (saying > 0 && first?.page !== undefined && figureIn(query) !== undefined)
    return [text.figureOn(query, saying), linkTo(fromRoot(first.url), first.title), '：', first.page.excerpt];
  if (state === 'exact' && saying > 0 && saying < count)
    return [text.saidOn(query, saying), text.besides(count - saying)];
  if (state === 'exact') return [found];
  if (read === undefined) return [text.notExact(query), text.similar(count, services)];
  if (read.by === 'simplified') return [text.simplified(read.text), found];
  const link = linkTo(`?q=${encodeURIComponent(read.text)}`, read.text);
  const counted = read.by === 'sound' ? text.bySound(count) : text.bySpelling(count);
  return [text.notExact(query), text.didYouMean, link, counted];
}

/** One hit: linked title, 示例 badge, the kind and the place. */
export function entryOf({ url, title, kind, place, sample }: Hit, marks: readonly string[]): HTMLLIElement {
  const entry = element('li');
  const link = element('a', withMarks(title, marks));
  link.href = fromRoot(url);
  entry.append(link);
  if (sample) {
    const badge = element('span', [text.sample]);
    badge.className = 'badge-sample';
    badge.dataset['sample'] = '';
    entry.dataset['sample'] = '';
    entry.append(' ', badge);
  }
  entry.append(element('p', [element('small', [place === '' ? kind : `${kind} · `, ...withMarks(place, marks)])]));
  return entry;
}

/** Puts one plain line, and the reason, into an entry before its kind and place. */
export function addDetails(entry: HTMLElement, { summary, reason }: HitDetails, marks: readonly string[]): void {
  const lines = summary === '' ? [] : [element('p', withMarks(summary, marks))];
  if (reason !== undefined) {
    const why = element('p', withMarks(reason, marks));
    why.className = 'why';
    lines.push(why);
  }
  entry.lastElementChild?.before(...lines);
}

function withMarks(textToMark: string, words: readonly string[]): readonly (Node | string)[] {
  return marked(textToMark, words).map((piece) => (piece.marked ? element('mark', [piece.text]) : piece.text));
}
