import { placeSeparator } from '../../publish/search/format/pages-file.ts';
import { text } from '../../text/search.ts';
import type { Hit } from './hit.ts';
import type { SearchState } from './query/search-state.ts';

/** One way to narrow an answer, with how many hits it leaves. */
export interface Choice {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Chosen = Pick<SearchState, 'kind' | 'place'>;

/** The kinds among the hits that lie in the chosen place, in the order of kinds. */
export function kindChoices(hits: readonly Hit[], asked: Chosen): readonly Choice[] {
  const within = hitsWithin(hits, { ...asked, kind: '' });
  return Object.values(text.kinds).flatMap((label) => {
    const count = within.filter(({ kind }) => kind === label).length;
    return count > 0 || label === asked.kind ? [{ value: label, label, count }] : [];
  });
}

/**
 * The places among the hits of the chosen kind: first where they part ways (all in one province: its cities), or, within a
 * chosen place, the places in it.
 */
export function placeChoices(hits: readonly Hit[], asked: Chosen): readonly Choice[] {
  const paths = hitsWithin(hits, { ...asked, place: '' }).map(pathOf);
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
export function hitsWithin(hits: readonly Hit[], { kind, place }: Chosen): readonly Hit[] {
  const start = place === '' ? [] : place.split(separator);
  return hits.filter((hit) => (kind === '' || hit.kind === kind) && startsWith(pathOf(hit), start));
}

const separator = '·';

function pathOf({ place }: Hit): readonly string[] {
  return place === '' ? [] : place.split(placeSeparator);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, at) => path[at] === name);
}
