import { align, type Likeness } from './align.ts';
import { soundPairsOf, type Ear } from './ear.ts';
import { keysOf, kindOf, placesOf, type Expression, type Field, type Library } from './library.ts';
import { smallTalk } from './small-talk.ts';
import { kindWeights, officialWeights, samplePenalty, textWeight, weights } from './weights.ts';

/** Why a record was found: the expression that says most of the query, and where it stands. */
export interface Reason {
  readonly field: Field;
  readonly text: string;
  /** The part of it that only sounds like the query, where it was found so. */
  readonly heard: string | undefined;
  /** Whether it is the name of a category, a need or an audience, as it stands on the page. */
  readonly official: boolean;
}

export interface Scored {
  readonly record: number;
  /** How much of the query it says, weighed by where: 0 to 100. */
  readonly cover: number;
  /** How much it says, by how much each pair of the query tells; a rare word is about 5, however long the rest of the query. */
  readonly said: number;
  /** The cover, and what else speaks for it: best first by this. */
  readonly score: number;
  readonly reason: Reason | undefined;
}

interface Cover {
  readonly pairs: number[];
  best: number;
  reason: Reason | undefined;
  extra: number;
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
export function score(library: Library, question: Question): readonly Scored[] {
  const { words, texts = [] } = question;
  const characters = words.flat();
  if (characters.length === 0) return [];
  const { faces, places } = coversOf(library, question);
  const masses = massesOf(library, words);
  const total = masses.reduce((sum, mass) => sum + mass, 0) || 1;
  const found: Scored[] = [];
  for (const record of candidates(library, faces, places, texts)) {
    const face = library.faceOf[record] ?? 0;
    const own = faces.get(face);
    const near = placesOf(library, record).flatMap((place) => places.get(place) ?? []);
    let said = 0;
    for (const [at, mass] of masses.entries()) {
      const written = texts[at]?.has(record) === true ? textWeight : 0;
      const named = Math.max(own?.pairs[at] ?? 0, ...near.map(({ pairs }) => pairs[at] ?? 0));
      said += mass * Math.max(named, written);
    }
    const cover = (100 * said) / total;
    const entry = library.file.faces[face];
    const kind = kindOf(library, record);
    const extra = (own?.extra ?? 0) + kindWeights[kind] - (entry?.sample === true ? samplePenalty : 0);
    const brevity = Math.min(Array.from(entry?.title ?? '').length, 30) / 10;
    found.push({ record, cover, said, score: cover + extra - brevity, reason: own?.reason });
  }
  return found.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** The records that any face, any place, or enough of the text speaks for. */
function candidates(
  library: Library,
  faces: ReadonlyMap<number, Cover>,
  places: ReadonlyMap<number, Cover>,
  texts: readonly (ReadonlySet<number> | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const face of faces.keys()) {
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

interface Covers {
  readonly faces: ReadonlyMap<number, Cover>;
  readonly places: ReadonlyMap<number, Cover>;
}

function coversOf(library: Library, { words, ear }: Question): Covers {
  const characters = words.flat();
  const faces = new Map<number, Cover>();
  const places = new Map<number, Cover>();
  for (const expression of mentioned(library, characters, ear)) {
    const { pairs, share, heard } = compare(library, characters, expression, ear);
    const sum = pairs.reduce((all, each) => all + each, 0);
    if (sum === 0) continue;
    const fullness = 0.75 + 0.25 * share;
    for (const { field, index, rank, official } of expression.owners) {
      const covers = field === 'place' ? places : faces;
      const weight =
        (official === true ? officialWeights : weights)[field] * fullness * (1 - Math.min(rank ?? 0, 3) / 8);
      const cover = covers.get(index) ?? emptyCover(pairs.length);
      covers.set(index, cover);
      for (const [at, each] of pairs.entries()) cover.pairs[at] = Math.max(cover.pairs[at] ?? 0, each * weight);
      const strength = sum * weight;
      if (strength > cover.best) {
        cover.best = strength;
        cover.reason = { field, text: expression.text, heard, official: official === true };
      }
      cover.extra = Math.max(cover.extra, extraOf(characters, expression, field));
    }
  }
  return { faces, places };
}

function emptyCover(length: number): Cover {
  return { pairs: new Array<number>(length).fill(0), best: 0, reason: undefined, extra: 0 };
}

/** A name that is the whole query counts more than one that only begins with it. */
function extraOf(characters: readonly string[], expression: Expression, field: Field): number {
  if (field !== 'title' && field !== 'name' && field !== 'spoken') return 0;
  const [query, text] = [characters.join(''), expression.characters.join('')];
  if (text === query) return field === 'title' ? 15 : 11;
  return field === 'title' && text.startsWith(query) ? 5 : 0;
}

interface Compared {
  readonly pairs: readonly number[];
  readonly share: number;
  readonly heard: string | undefined;
}

function compare(
  library: Library,
  query: readonly string[],
  { characters }: Expression,
  ear: Ear | undefined,
): Compared {
  const [only] = characters;
  if (characters.length === 1 || query.length === 1)
    return { ...single(library, query, characters, only), heard: undefined };
  const plain: Likeness = (at, place) => (query[at] === characters[place] ? 1 : 0);
  const likeness: Likeness =
    ear === undefined ? plain : (at, place) => plain(at, place) || ear.alike(query[at] ?? '', characters[place] ?? '');
  const aligned = align(query.length, characters.length, likeness);
  const typed =
    ear === undefined || align(query.length, characters.length, plain).pairs.join() === aligned.pairs.join();
  return { ...aligned, heard: typed ? undefined : characters.slice(...aligned.part).join('') };
}

/** One character as a whole expression says half of each pair that it stands in, unless it is part of another word there (打 of 打扫). */
function single(
  library: Library,
  query: readonly string[],
  characters: readonly string[],
  only: string | undefined,
): { readonly pairs: readonly number[]; readonly share: number } {
  if (query.length === 1) return { pairs: [characters.includes(query[0] ?? '') ? 1 : 0], share: 1 / characters.length };
  const pairs = query.slice(1).map((each, at) => {
    const before = query[at] ?? '';
    return (each === only || before === only) && !library.byPair.has(before + each) ? 0.5 : 0;
  });
  return { pairs, share: 1 };
}

/** The expressions that share two neighbouring characters (or sounds) with the query, or are one of its characters. */
function mentioned(library: Library, query: readonly string[], ear: Ear | undefined): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const take = (indexes: readonly number[] | undefined): void => {
    for (const index of indexes ?? []) {
      const expression = library.expressions[index];
      if (expression !== undefined) found.add(expression);
    }
  };
  if (query.length === 1) {
    for (const [key, indexes] of library.byPair) if (key.includes(query[0] ?? '')) take(indexes);
    return found;
  }
  for (const key of [...keysOf(query), ...query]) take(library.byPair.get(key));
  if (ear !== undefined) for (const pair of soundPairsOf(query, ear.syllables)) take(ear.bySound(library).get(pair));
  return found;
}

/** How much each pair of the query tells: the rarer on the site, the more. What the site never says tells little: it is talk around the matter. */
function massesOf(library: Library, words: readonly (readonly string[])[]): readonly number[] {
  const characters = words.flat();
  if (characters.length === 1) return [1];
  const all = library.file.faces.length + 1;
  const talk = smallTalk(characters.join(''));
  const joints = new Set<number>();
  for (let at = 0, each = 0; each < words.length; each += 1) joints.add((at += words[each]?.length ?? 0) - 1);
  return characters.slice(1).map((character, at) => {
    // Where two words meet is no pair of the query, but a word of one character has no other.
    if (joints.has(at)) return joints.has(at - 1) || joints.has(at + 1) || at === 0 ? unknownMass : 0;
    const owners = new Set<number>();
    const share = talk.get(at) ?? 1;
    for (const index of library.byPair.get(`${characters[at] ?? ''}${character}`) ?? [])
      for (const { index: owner } of library.expressions[index]?.owners ?? []) owners.add(owner);
    return share * (owners.size === 0 ? unknownMass : Math.log(1 + all / owners.size));
  });
}

const unknownMass = 1.2;
