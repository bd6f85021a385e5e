/** What the search page shows, as it stands in its address: `?q=送饭&kind=服务&place=山东省·青岛市`. */
export interface SearchState {
  readonly query: string;
  /** Name of a kind, or empty for all. */
  readonly kind: string;
  /** The way down to a place, or empty for all. */
  readonly place: string;
}

export function stateFromAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const value = (name: string): string => parameters.get(name)?.trim() ?? '';
  return { query: value('q'), kind: value('kind'), place: value('place') };
}

export function addressOfState({ query, kind, place }: SearchState): string {
  const parts = [
    ['q', query],
    ['kind', kind],
    ['place', place],
  ] as const;
  // Chinese and · are left legible; what would end or split the value is not.
  const written = parts.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
