import { text } from '../../text/search.ts';
import type { Asked } from './address.ts';
import { kinds } from '../../publish/search/format/kinds.ts';
import { kindOf, placesOf, type Library } from './library.ts';
import type { Scored } from './score.ts';

/** One way to narrow an answer, with how many hits it leaves. */
export interface Choice {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The kinds among the hits that lie in the chosen place, in the order of kinds. */
export function kindChoices(library: Library, hits: readonly Scored[], asked: Asked): readonly Choice[] {
  const within = narrowed(library, hits, { ...asked, kind: '' });
  return kinds.flatMap((kind) => {
    const label = text.kinds[kind];
    const count = within.filter(({ record }) => kindName(library, record) === label).length;
    return count > 0 || label === asked.kind ? [{ value: label, label, count }] : [];
  });
}

/**
 * The places among the hits of the chosen kind: first where they part ways (all in one province: its cities), or, within a
 * chosen place, the places in it.
 */
export function placeChoices(library: Library, hits: readonly Scored[], asked: Asked): readonly Choice[] {
  const paths = narrowed(library, hits, { ...asked, place: '' }).map(({ record }) => pathOf(library, record));
  const start = asked.place === '' ? [] : asked.place.split(separator);
  const inside = paths.filter((path) => startsWith(path, start));
  let prefix = start;
  for (;;) {
    const next = new Map<string, number>();
    for (const path of inside) {
      const step = startsWith(path, prefix) ? path[prefix.length] : undefined;
      if (step !== undefined) next.set(step, (next.get(step) ?? 0) + 1);
    }
    const [only] = next;
    if (next.size === 1 && only?.[1] === inside.length) prefix = [...prefix, only[0]];
    else return [...next].map(([name, count]) => ({ value: [...prefix, name].join(separator), label: name, count }));
  }
}

/** The hits of the chosen kind in the chosen place. */
export function narrowed(library: Library, hits: readonly Scored[], { kind, place }: Asked): readonly Scored[] {
  const start = place === '' ? [] : place.split(separator);
  return hits.filter(
    ({ record }) => (kind === '' || kindName(library, record) === kind) && startsWith(pathOf(library, record), start),
  );
}

export function kindName(library: Library, record: number): string {
  return text.kinds[kindOf(library, record)];
}

const separator = '·';

function pathOf(library: Library, record: number): readonly string[] {
  return placesOf(library, record)
    .map((place) => library.file.places[place]?.[0] ?? '')
    .reverse();
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, at) => path[at] === name);
}
