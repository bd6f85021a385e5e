import { yieldToUi, forEachYielding } from './yield-to-ui.ts';
import { coverageOf, type Coverage, type CoverageByOwner, type Reason } from './coverage.ts';
import type { Phonetics } from './sound/phonetics.ts';
import { kindOf, placesOf, type NamesIndex } from './names-index.ts';
import { pairWeightsOf } from './query/pair-weights.ts';
import { termScoresOf } from './term-scores.ts';
import { placeFit, placeInQuery, type NamedPlace } from './query/place-in-query.ts';
import { explained, kindWeights, placeShare, samplePenalty, topicWeight } from './weights.ts';

export interface ScoredRecord {
  readonly record: number;
  /** The weighted share of the query that it covers, 0 to 100. */
  readonly cover: number;
  /** The sum of the weights of the covered pairs; about 5 for a rare word, whatever the length of the query. */
  readonly said: number;
  /** How much it is about what the query seems to be about: see `sensesOf`. */
  readonly topicScore: number;
  /** Coverage, topic and bonuses; results are sorted by it. */
  readonly score: number;
  readonly reason: Reason | undefined;
}

/** A query, ready to be scored. */
export interface ScoreInput {
  /** Its words, each in characters; letters may be whole syllables. */
  readonly words: readonly (readonly string[])[];
  /** With it, characters that sound alike count too. */
  readonly phonetics?: Phonetics | undefined;
}

/** All records that cover a part of a query or have its topic, best first. */
export async function score(
  namesIndex: NamesIndex,
  { words, phonetics }: ScoreInput,
): Promise<readonly ScoredRecord[]> {
  const characters = words.flat();
  if (characters.length === 0) return [];
  const covers = await coverageOf(namesIndex, characters, phonetics);
  const { pairWeights, namedPlace, within } = weightQuery(namesIndex, words, covers);
  const total = pairWeights.reduce((sum, pairWeight) => sum + pairWeight, 0) || 1;
  await yieldToUi();
  const topicScores = topicScoreByFace(namesIndex, characters, namedPlace);
  let bestTopicScore = leastBestTopicScore;
  for (const topicScore of topicScores.values()) bestTopicScore = Math.max(bestTopicScore, topicScore);
  const found: ScoredRecord[] = [];
  await forEachYielding(candidates(namesIndex, covers, topicScores), (record) => {
    const face = namesIndex.faceOf[record] ?? 0;
    const own = covers.faces.get(face);
    const near = placesOf(namesIndex, record).flatMap((place) => covers.places.get(place) ?? []);
    let said = 0;
    for (const [at, pairWeight] of pairWeights.entries()) said += pairWeight * bestPairCoverage(own, near, at);
    const words = (100 * said) / total;
    const home = namesIndex.file.homes[record] ?? -1;
    const fit = namedPlace === undefined ? 0 : placeFit(namesIndex, home, namedPlace);
    if (within !== undefined && home !== -1 && placeFit(namesIndex, home, within) === 0) return;
    const cover = namedPlace === undefined ? words : (1 - placeShare) * words + placeShare * 100 * fit;
    const topicScore = topicScores.get(face) ?? 0;
    const meant = (topicWeight * topicScore) / bestTopicScore;
    found.push({
      record,
      cover,
      said,
      topicScore: topicScore,
      score: cover + meant + recordBonus(namesIndex, record, own),
      reason: own?.reason,
    });
  });
  return found.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** A query whose best topic score is lower has no topic. */
const leastBestTopicScore = 6;

function bestPairCoverage(own: Coverage | undefined, near: readonly Coverage[], at: number): number {
  return Math.max(own?.pairs[at] ?? 0, ...near.map(({ pairs }) => pairs[at] ?? 0));
}

/** Points that do not depend on the query (kind, short title, no sample), and those for a name that is the whole query. */
function recordBonus(namesIndex: NamesIndex, record: number, own: Coverage | undefined): number {
  const entry = namesIndex.file.faces[namesIndex.faceOf[record] ?? 0];
  const brevity = Math.min(Array.from(entry?.title ?? '').length, 30) / 10;
  const sample = entry?.sample === true ? samplePenalty : 0;
  const kind = kindOf(namesIndex, record);
  const extra = own?.bonus ?? 0;
  const whole = kind === 'glossary' ? Math.max(extra - explained, 0) : extra;
  return whole + kindWeights[kind] - sample - brevity;
}

interface WeightedQuery {
  readonly pairWeights: readonly number[];
  /** The place that the query names, where it also says enough of what is wanted there. */
  readonly namedPlace: NamedPlace | undefined;
  /** The same, however little is said beside it: nothing elsewhere is an answer. */
  readonly within: NamedPlace | undefined;
}

/** The weights of the pairs. Where a query names a place and something more that is known, only the rest has weight: the place is scored apart. */
function weightQuery(
  namesIndex: NamesIndex,
  words: readonly (readonly string[])[],
  { faces }: CoverageByOwner,
): WeightedQuery {
  const pairWeights = pairWeightsOf(namesIndex, words);
  const namedPlace = placeInQuery(namesIndex, words);
  if (namedPlace === undefined) return { pairWeights, namedPlace, within: undefined };
  const rest = pairWeights.map((pairWeight, at) =>
    namedPlace.named[at] === true || namedPlace.named[at + 1] === true ? 0 : pairWeight,
  );
  const known = [...faces.values()].some(({ pairs }) => pairs.some((pair, at) => pair > 0 && (rest[at] ?? 0) > 0));
  const enough = rest.reduce((sum, pairWeight) => sum + pairWeight, 0) >= leastRemainingWeight;
  const within = known ? namedPlace : undefined;
  return known && enough ? { pairWeights: rest, namedPlace, within } : { pairWeights, namedPlace: undefined, within };
}

const leastRemainingWeight = 2;

/** The topic score of each face. */
function topicScoreByFace(
  namesIndex: NamesIndex,
  characters: readonly string[],
  namedPlace: NamedPlace | undefined,
): ReadonlyMap<number, number> {
  const rest = characters.map((character, at) => (namedPlace?.named[at] === true ? '' : character));
  const topicScores = termScoresOf(namesIndex, rest);
  const found = new Map<number, number>();
  if (topicScores.size === 0) return found;
  for (const [face, { terms = [] }] of namesIndex.file.faces.entries()) {
    const ranks = new Map<string, number>();
    let best = 0;
    for (const term of terms) {
      const scheme = namesIndex.file.terms[term]?.scheme ?? '';
      const rank = ranks.get(scheme) ?? 0;
      ranks.set(scheme, rank + 1);
      best = Math.max(best, (topicScores.get(term) ?? 0) * (scheme === 'need' ? 1 - Math.min(rank, 3) / 8 : 1));
    }
    if (best > 0) found.set(face, best);
  }
  return found;
}

/** The records that are found by a face, a place or their topic. */
function candidates(
  namesIndex: NamesIndex,
  { faces, places }: CoverageByOwner,
  topicScores: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const face of [...faces.keys(), ...topicScores.keys()]) {
    for (let record = namesIndex.starts[face] ?? 0; record < (namesIndex.starts[face + 1] ?? 0); record += 1)
      found.add(record);
  }
  if (places.size > 0) {
    for (const record of namesIndex.faceOf.keys())
      if (placesOf(namesIndex, record).some((place) => places.has(place))) found.add(record);
  }
  return found;
}
