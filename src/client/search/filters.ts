import { text } from '../../text/search.ts';
import type { SearchState } from './query/search-state.ts';
import { kinds } from '../../publish/search/format/kinds.ts';
import { kindOf, placesOf, type NamesIndex } from './names-index.ts';
import type { ScoredRecord } from './score.ts';

/** One way to narrow an answer, with how many hits it leaves. */
export interface Choice {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The kinds among the hits that lie in the chosen place, in the order of kinds. */
export function kindChoices(
  namesIndex: NamesIndex,
  hits: readonly ScoredRecord[],
  asked: SearchState,
): readonly Choice[] {
  const within = hitsWithin(namesIndex, hits, { ...asked, kind: '' });
  return kinds.flatMap((kind) => {
    const label = text.kinds[kind];
    const count = within.filter(({ record }) => kindName(namesIndex, record) === label).length;
    return count > 0 || label === asked.kind ? [{ value: label, label, count }] : [];
  });
}

/**
 * The places among the hits of the chosen kind: first where they part ways (all in one province: its cities), or, within a
 * chosen place, the places in it.
 */
export function placeChoices(
  namesIndex: NamesIndex,
  hits: readonly ScoredRecord[],
  asked: SearchState,
): readonly Choice[] {
  const paths = hitsWithin(namesIndex, hits, { ...asked, place: '' }).map(({ record }) => pathOf(namesIndex, record));
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
export function hitsWithin(
  namesIndex: NamesIndex,
  hits: readonly ScoredRecord[],
  { kind, place }: SearchState,
): readonly ScoredRecord[] {
  const start = place === '' ? [] : place.split(separator);
  return hits.filter(
    ({ record }) =>
      (kind === '' || kindName(namesIndex, record) === kind) && startsWith(pathOf(namesIndex, record), start),
  );
}

export function kindName(namesIndex: NamesIndex, record: number): string {
  return text.kinds[kindOf(namesIndex, record)];
}

const separator = '·';

function pathOf(namesIndex: NamesIndex, record: number): readonly string[] {
  return placesOf(namesIndex, record)
    .map((place) => namesIndex.file.places[place]?.[0] ?? '')
    .reverse();
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, at) => path[at] === name);
}
