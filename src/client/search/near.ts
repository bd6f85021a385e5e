import type { Scored } from './score.ts';

export interface Answer {
  /** exact: records really contain the words; near: only something like them; none: nothing. */
  readonly state: 'exact' | 'near' | 'none';
  /** The words that were looked for, to be marked. */
  readonly words: readonly string[];
  /** How the query was read where it was not taken as it was typed: by its sound, or in simplified characters. */
  readonly read?: Reading;
  /** Best first. */
  readonly hits: readonly Scored[];
}

export interface Reading {
  readonly by: 'sound' | 'simplified';
  readonly text: string;
}

/** A hit by less than this cover (0 to 100) is chance, unless it says as much as one telling word, or is about the same. */
const leastCover = 24;
const leastSaid = 3.2;
const leastSense = 2.5;
/** Of the best cover, and of the best sense, this share is still worth showing. */
const leastShare = 0.5;
const leastShareOfSense = 0.7;
/** So many of the best decide what is best. */
const top = 20;

/** The answer that is not sure of its words: what is like them, or about the same. */
export function near(words: readonly string[], scored: readonly Scored[]): Answer {
  const best = scored.slice(0, top);
  const bestCover = Math.max(0, ...best.map(({ cover }) => cover));
  const bestSense = Math.max(0, ...best.map(({ sense }) => sense));
  const hits = scored.filter(
    ({ cover, said, sense }) =>
      ((cover >= leastCover || said >= leastSaid) && cover >= bestCover * leastShare) ||
      sense >= Math.max(leastSense, bestSense * leastShareOfSense),
  );
  return { state: hits.length > 0 ? 'near' : 'none', words, hits };
}
