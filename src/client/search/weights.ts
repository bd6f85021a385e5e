import type { Kind } from '../../publish/search/format/kinds.ts';
import type { Field } from './names-index.ts';

/** How much it counts where a word stands, of 1. */
export const weights: Readonly<Record<Field, number>> = {
  title: 1,
  name: 0.95,
  spoken: 0.92,
  saying: 0.75,
  need: 0.8,
  service_category: 0.6,
  audience: 0.45,
  place: 0.6,
};

/** Names of categories and needs stand on the pages of what carries them. */
export const officialWeights: typeof weights = { ...weights, need: 0.85, service_category: 0.85 };

/** What a resident most likely looks for comes first; on the scale of the scores, 0 to 100. */
export const kindWeights: Readonly<Record<Kind, number>> = {
  services: 12,
  stations: 10,
  places: 8,
  projects: 5,
  stories: 3,
  models: 3,
  funds: 4,
  events: 4,
  glossary: 4,
  help: 4,
  data: 1,
  money: 1,
  handbook: 0,
};

export const samplePenalty = 6;
/** What a record is about counts up to so much, where the words of a query are like nothing that people are known to say. */
export const topicWeight = 15;
/** Where a query names a place and a need, the place is so much of the answer. */
export const placeShare = 0.4;
/** Who types a word that is explained here mostly looks for the thing itself: that the word is the whole query counts less. */
export const explained = 12;
/** With this coverage (0 to 100), a query has been understood as typed. */
export const understood = 62;
/** Another interpretation must score this much higher than the query as typed. */
export const leastGain = 2;
/**
 * Of a long sentence some piece always sounds like something: the longer it is, the more another interpretation must gain
 * (18 of 20 sentences of residents are then answered, 17 without).
 */
export const gainOfSentence = (length: number): number => length;
