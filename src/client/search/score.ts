import { breathe, unhurried } from './breathe.ts';
import { coversOf, type Cover, type Covers, type Reason } from './covers.ts';
import type { Ear } from './ear.ts';
import { kindOf, placesOf, type Library } from './library.ts';
import { massesOf } from './masses.ts';
import { sensesOf } from './sense.ts';
import { fitOf, spotOf, type Spot } from './spot.ts';
import { explained, kindWeights, placeShare, samplePenalty, senseWeight, textWeight } from './weights.ts';

export interface Scored {
  readonly record: number;
  /** How much of the query it says, weighed by where: 0 to 100. */
  readonly cover: number;
  /** How much it says, by how much each pair of the query tells; a rare word is about 5, however long the rest of the query. */
  readonly said: number;
  /** How much it is about what the query seems to be about: see `sensesOf`. */
  readonly sense: number;
  /** The cover, and what else speaks for it: best first by this. */
  readonly score: number;
  readonly reason: Reason | undefined;
}

/** Everything that is known of a query before records are weighed. */
export interface Question {
  /** Its words, each in characters; letters may be whole syllables. */
  readonly words: readonly (readonly string[])[];
  /** With it, words that sound alike count too. */
  readonly ear?: Ear | undefined;
  /** For each pair of its characters, the records in whose texts it stands. */
  readonly texts?: readonly (ReadonlySet<number> | undefined)[];
}

/** Everything that says some part of a query, best first. */
export async function score(library: Library, { words, ear, texts = [] }: Question): Promise<readonly Scored[]> {
  const characters = words.flat();
  if (characters.length === 0) return [];
  const covers = await coversOf(library, characters, ear);
  const { masses, spot } = weighed(library, words, covers);
  const total = masses.reduce((sum, mass) => sum + mass, 0) || 1;
  await breathe();
  const senses = facesBySense(library, characters, spot);
  let bestSense = leastBestSense;
  for (const sense of senses.values()) bestSense = Math.max(bestSense, sense);
  const found: Scored[] = [];
  await unhurried(candidates(library, covers, senses, texts), (record) => {
    const face = library.faceOf[record] ?? 0;
    const own = covers.faces.get(face);
    const near = placesOf(library, record).flatMap((place) => covers.places.get(place) ?? []);
    let said = 0;
    for (const [at, mass] of masses.entries()) {
      const written = texts[at]?.has(record) === true ? textWeight : 0;
      said += mass * Math.max(named(own, near, at), written);
    }
    const words = (100 * said) / total;
    const fit = spot === undefined ? 0 : fitOf(library, library.file.homes[record] ?? -1, spot);
    const cover = spot === undefined ? words : (1 - placeShare) * words + placeShare * 100 * fit;
    const sense = senses.get(face) ?? 0;
    const meant = (senseWeight * sense) / bestSense;
    found.push({
      record,
      cover,
      said,
      sense,
      score: cover + meant + besides(library, record, own),
      reason: own?.reason,
    });
  });
  return found.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** A query with fewer marks of what it is about than this is about nothing in particular. */
const leastBestSense = 6;

function named(own: Cover | undefined, near: readonly Cover[], at: number): number {
  return Math.max(own?.pairs[at] ?? 0, ...near.map(({ pairs }) => pairs[at] ?? 0));
}

/** What speaks for a record whatever is asked: its kind, a short name, that it is no sample; and a name that is the whole query. */
function besides(library: Library, record: number, own: Cover | undefined): number {
  const entry = library.file.faces[library.faceOf[record] ?? 0];
  const brevity = Math.min(Array.from(entry?.title ?? '').length, 30) / 10;
  const sample = entry?.sample === true ? samplePenalty : 0;
  const kind = kindOf(library, record);
  const extra = own?.extra ?? 0;
  const whole = kind === 'glossary' ? Math.max(extra - explained, 0) : extra;
  return whole + kindWeights[kind] - sample - brevity;
}

interface Weighed {
  readonly masses: readonly number[];
  /** The place that the query names, where it also says what is wanted there. */
  readonly spot: Spot | undefined;
}

/** How much each pair tells. Where a place is named and something more is said that is known, only the rest does: the place is weighed apart. */
function weighed(library: Library, words: readonly (readonly string[])[], { faces }: Covers): Weighed {
  const masses = massesOf(library, words);
  const spot = spotOf(library, words);
  if (spot === undefined) return { masses, spot };
  const rest = masses.map((mass, at) => (spot.named[at] === true || spot.named[at + 1] === true ? 0 : mass));
  const known = [...faces.values()].some(({ pairs }) => pairs.some((pair, at) => pair > 0 && (rest[at] ?? 0) > 0));
  const enough = rest.reduce((sum, mass) => sum + mass, 0) >= leastRest;
  return known && enough ? { masses: rest, spot } : { masses, spot: undefined };
}

const leastRest = 2;

/** What each face is about, as far as the query seems to be about that. */
function facesBySense(
  library: Library,
  characters: readonly string[],
  spot: Spot | undefined,
): ReadonlyMap<number, number> {
  const rest = characters.map((character, at) => (spot?.named[at] === true ? '' : character));
  const senses = sensesOf(library, rest);
  const found = new Map<number, number>();
  if (senses.size === 0) return found;
  for (const [face, { terms = [] }] of library.file.faces.entries()) {
    const ranks = new Map<string, number>();
    let best = 0;
    for (const term of terms) {
      const scheme = library.file.terms[term]?.scheme ?? '';
      const rank = ranks.get(scheme) ?? 0;
      ranks.set(scheme, rank + 1);
      best = Math.max(best, (senses.get(term) ?? 0) * (scheme === '需求' ? 1 - Math.min(rank, 3) / 8 : 1));
    }
    if (best > 0) found.set(face, best);
  }
  return found;
}

/** The records that any face, any place, what they are about, or enough of the text speaks for. */
function candidates(
  library: Library,
  { faces, places }: Covers,
  senses: ReadonlyMap<number, number>,
  texts: readonly (ReadonlySet<number> | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const face of [...faces.keys(), ...senses.keys()]) {
    for (let record = library.starts[face] ?? 0; record < (library.starts[face + 1] ?? 0); record += 1)
      found.add(record);
  }
  if (places.size > 0) {
    for (const record of library.faceOf.keys())
      if (placesOf(library, record).some((place) => places.has(place))) found.add(record);
  }
  for (const records of texts) for (const record of records ?? []) found.add(record);
  return found;
}
