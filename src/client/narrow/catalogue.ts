import { text } from '../../text/narrow.ts';
import { text as services } from '../../text/services.ts';
import { common } from '../../text/common.ts';
import { addressOf, isFacet, matches, readChoice, touched, type Choice, type Facet, type Facts } from './choice.ts';

/** A service in the list. */
interface Entry {
  readonly item: HTMLElement;
  readonly facts: Facts;
  readonly sample: boolean;
}

/** A link that narrows: what it stands for, and the number beside its name. */
interface EntryLink {
  readonly link: HTMLAnchorElement;
  readonly facet: Facet;
  readonly id: string;
}

/**
 * Narrows the list of services in place. The choice stands in the address, so that it can be sent and the back button goes
 * back; a link is shown as long as it leads to at least one service. Gives what to do when a link is touched.
 */
export function startCatalogue(root: HTMLElement): (link: HTMLAnchorElement) => void {
  const entries = [...root.querySelectorAll<HTMLElement>('li[data-category]')].map(entryOf);
  const all = entries.map(({ facts }) => facts);
  const doors = [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].flatMap(entryLinkOf);
  const parts = [...root.querySelectorAll<HTMLElement>('section')];
  const bar = root.querySelector<HTMLElement>('#narrow-bar');
  const status = bar?.querySelector('[role="status"]');
  let choice: Choice = {};

  const show = (next: Choice): void => {
    choice = next;
    for (const { item, facts } of entries) item.hidden = !matches(facts, choice);
    for (const part of parts) part.hidden = part.querySelector('li[data-category]:not([hidden])') === null;
    // A long list is folded by category: what is asked for is unfolded.
    for (const fold of root.querySelectorAll('details')) fold.open = Object.keys(choice).length > 0;
    for (const door of doors) showEntryLink(door, choice, entries);
    const left = entries.filter(({ item }) => !item.hidden);
    if (bar) bar.hidden = Object.keys(choice).length === 0;
    if (status) status.textContent = text.found(left.length, left.filter(({ sample }) => sample).length);
  };
  const go = (next: Choice): void => {
    show(next);
    history.pushState(null, '', addressOf(location.pathname, next));
  };
  bar?.querySelector('button')?.addEventListener('click', () => {
    go({});
    doors[0]?.link.focus();
  });
  addEventListener('popstate', () => {
    show(readChoice(location.search, all));
  });
  show(readChoice(location.search, all));
  return (link) => {
    const door = doors.find((each) => each.link === link);
    if (door) go(touched(choice, door.facet, door.id));
  };
}

/** Says how many services a link would leave, and hides one that would leave none. */
function showEntryLink({ link, facet, id }: EntryLink, choice: Choice, entries: readonly Entry[]): void {
  const chosen = choice[facet] === id;
  const there = { ...choice, [facet]: id };
  const left = entries.filter(({ facts }) => matches(facts, there));
  const real = left.filter(({ sample }) => !sample).length;
  const item = link.closest('li');
  if (item) item.hidden = left.length === 0 && !chosen;
  const number = link.querySelector('small');
  const sample = `${common.sample} ${String(left.length)} ${services.unit}`;
  if (number) number.textContent = real > 0 ? `${String(real)} ${services.unit}` : sample;
  if (chosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  link.href = addressOf(location.pathname, touched(choice, facet, id));
}

function entryOf(item: HTMLElement): Entry {
  const ids = (facet: Facet): readonly string[] => item.dataset[facet]?.split(' ') ?? [];
  const facts = { need: ids('need'), audience: ids('audience'), category: ids('category'), place: ids('place') };
  return { item, facts, sample: item.dataset['sample'] !== undefined };
}

function entryLinkOf(link: HTMLAnchorElement): readonly EntryLink[] {
  const { facet, id } = link.dataset;
  return isFacet(facet) && id !== undefined ? [{ link, facet, id }] : [];
}
