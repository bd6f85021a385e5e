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
] as const;

export type Kind = (typeof kinds)[number];
