export const facets = ['need', 'audience', 'category', 'place'] as const;
export type Facet = (typeof facets)[number];

/** What a reader has chosen: at most one of each facet. */
export type Choice = Partial<Record<Facet, string>>;

/** What a service is listed under. */
export type Facts = Record<Facet, readonly string[]>;

export function isFacet(name: string | undefined): name is Facet {
  return facets.some((facet) => facet === name);
}

/** The choice that stands in an address (`?need=need-meals&place=anhui`); what no service is listed under is left out. */
export function readChoice(search: string, all: readonly Facts[]): Choice {
  const asked = new URLSearchParams(search);
  const choice: Choice = {};
  for (const facet of facets) {
    const id = asked.get(facet);
    if (id !== null && all.some((facts) => facts[facet].includes(id))) choice[facet] = id;
  }
  return choice;
}

/** The address of a choice, its facets always in the same order. */
export function addressOf(path: string, choice: Choice): string {
  const words = facets.flatMap((facet) => (choice[facet] === undefined ? [] : [`${facet}=${choice[facet]}`]));
  return words.length === 0 ? path : `${path}?${words.join('&')}`;
}

/** The choice after one more touch: another of the same facet takes its place, the same once more takes it away. */
export function touched(choice: Choice, facet: Facet, id: string): Choice {
  const { [facet]: before, ...others } = choice;
  return before === id ? others : { ...others, [facet]: id };
}

export function matches(facts: Facts, choice: Choice): boolean {
  return facets.every((facet) => choice[facet] === undefined || facts[facet].includes(choice[facet]));
}
