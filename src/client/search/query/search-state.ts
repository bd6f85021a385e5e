/** What the search page shows, as it stands in its address: `?q=送饭&kind=服务&place=山东省·青岛市`, with `&in=全部网页` where all pages were asked for. */
export interface SearchState {
  readonly query: string;
  /** Name of a kind, or empty for all. */
  readonly kind: string;
  /** The way down to a place, or empty for all. */
  readonly place: string;
  /** Whether the words of all pages were asked for. */
  readonly everywhere: boolean;
}

/** A query has at most so many signs. */
const longestQuery = 100;

export function stateFromAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const value = (name: string): string => parameters.get(name)?.trim() ?? '';
  const query = Array.from(value('q')).slice(0, longestQuery).join('');
  return { query, kind: value('kind'), place: value('place'), everywhere: value('in') === everywhere };
}

const everywhere = '全部网页';

export function addressOfState({ query, kind, place, everywhere: all }: SearchState): string {
  const parts = [
    ['q', query],
    ['kind', kind],
    ['place', place],
    ['in', all ? everywhere : ''],
  ] as const;
  // Chinese and · are left legible; what would end or split the value is not.
  const written = parts.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
