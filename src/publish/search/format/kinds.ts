/** Kinds of things that can be found, in the order in which residents are likely to look for them. */
export const kinds = [
  'services',
  'stations',
  'places',
  'projects',
  'stories',
  'models',
  'funds',
  'events',
  'glossary',
  'help',
  'handbook',
  'data',
  'money',
] as const;

export type Kind = (typeof kinds)[number];

/** The folder in which the pages of a kind lie. Those about the site itself lie in many. */
export function folderOf(kind: Kind): string {
  return kind === 'help' || kind === 'handbook' || kind === 'data' || kind === 'money' ? '/' : `/${kind}/`;
}
