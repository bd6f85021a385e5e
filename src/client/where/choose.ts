import { fromRoot } from '../root.ts';
import { text } from '../../text/where.ts';
import { findPlaces, type FoundPlace, type NamedPlace } from './find-places.ts';
import { keepPlace } from './kept-place.ts';

/** Looks names of places up as they are typed, and leads to the one that is chosen. Without the list the search answers. */
export function offerPlaces(box: HTMLElement): void {
  const input = box.querySelector('input');
  const form = box.querySelector('form');
  const answer = box.querySelector<HTMLElement>('[data-where-found]');
  const status = answer?.querySelector('p');
  const list = answer?.querySelector('ul');
  if (!input || !form || !answer || !status || !list) return;
  const names = readNames();

  const show = async (): Promise<readonly FoundPlace[] | undefined> => {
    const places = await names;
    const typed = input.value.trim();
    if (places === undefined) return undefined;
    const { found, more } = findPlaces(places, typed);
    answer.hidden = typed === '';
    status.textContent = found.length === 0 ? text.none(typed) : more ? text.more : '';
    for (const hotlines of answer.querySelectorAll<HTMLElement>('.hotlines')) hotlines.hidden = found.length > 0;
    list.textContent = '';
    list.append(...found.map(itemOf));
    return found;
  };
  input.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show().then((found) => {
      const [first, ...others] = found ?? [];
      if (found === undefined) form.submit();
      else if (first && others.length === 0) goTo(first);
    });
  });
  void show();
}

async function readNames(): Promise<readonly NamedPlace[] | undefined> {
  try {
    const response = await fetch(fromRoot('places/names.json'));
    // Sound: the file is written by this site, `src/publish/places/place-names.ts`.
    return response.ok ? ((await response.json()) as readonly NamedPlace[]) : undefined;
  } catch {
    return undefined;
  }
}

function itemOf(place: FoundPlace): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const way = document.createElement('small');
  link.href = addressOf(place);
  link.textContent = place.name;
  way.textContent = place.way;
  link.append(way);
  link.addEventListener('click', () => {
    keepPlace(place);
  });
  item.append(link);
  return item;
}

function addressOf({ id }: FoundPlace): string {
  return fromRoot(`places/${id}/`);
}

function goTo(place: FoundPlace): void {
  keepPlace(place);
  location.assign(addressOf(place));
}
