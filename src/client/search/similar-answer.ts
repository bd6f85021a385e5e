import type { UnrecordedPlace } from './places/unrecorded-place.ts';
import type { ScoredRecord } from './score.ts';

export interface Answer {
  /** exact: records really contain the words; near: only something like them; none: nothing. */
  readonly state: 'exact' | 'near' | 'none';
  /** The words that were searched for; they are marked in the results. */
  readonly words: readonly string[];
  /** How the query was interpreted where it was not taken as typed: by sound, or in simplified characters. */
  readonly read?: Reading;
  /** The place that was asked for, where the site has nothing of it. */
  readonly unrecorded?: UnrecordedPlace;
  /** Best first. */
  readonly hits: readonly ScoredRecord[];
}

interface Reading {
  readonly by: 'sound' | 'simplified' | 'spelling';
  readonly text: string;
}

/** A hit with less coverage (0 to 100) is chance, unless it has the weight of one rare word, or the same topic. */
const leastCover = 24;
const leastSaid = 3.2;
const leastTopicScore = 2.5;
/** A topic alone, of which not even a pair of characters is said, is told by more than one character. */
const leastTopicScoreAlone = 4;
/** Letters are pinyin, first letters or a name; a few of them are in everything. */
const leastCoverOfLetters = 45;
const han = /\p{Script=Han}/u;
/** The share of the best coverage, and of the best topic score, that a hit needs to be shown. */
const leastShare = 0.5;
const leastShareOfTopicScore = 0.7;
/** How many of the first hits are looked at for the best values. */
const topHits = 20;

/** The answer where no record contains the words: hits that resemble them, or have the same topic. */
export function similarAnswer(words: readonly string[], scored: readonly ScoredRecord[]): Answer {
  const best = scored.slice(0, topHits);
  const bestCover = Math.max(0, ...best.map(({ cover }) => cover));
  const bestTopicScore = Math.max(0, ...best.map(({ topicScore: topicScore }) => topicScore));
  const written = han.test(words.join(''));
  const hits = scored.filter(({ cover, said, topicScore }) => {
    if (!written) return cover >= leastCoverOfLetters && cover >= bestCover * leastShare;
    if ((cover >= leastCover || said >= leastSaid) && cover >= bestCover * leastShare) return true;
    const least = cover > 0 ? leastTopicScore : leastTopicScoreAlone;
    return topicScore >= Math.max(least, bestTopicScore * leastShareOfTopicScore);
  });
  return { state: hits.length > 0 ? 'near' : 'none', words, hits };
}
