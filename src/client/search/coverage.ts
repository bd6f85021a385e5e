import { align, type Likeness } from './sound/align.ts';
import { forEachYielding } from './yield-to-ui.ts';
import { soundPairsOf, type Phonetics } from './sound/phonetics.ts';
import { keysOf, type Expression, type Field, type NamesIndex } from './names-index.ts';
import { officialWeights, weights } from './weights.ts';

/** Why a record was found: the expression that covers most of the query, and its field. */
export interface Reason {
  readonly field: Field;
  readonly text: string;
  /** The part that only sounds like the query; undefined where the characters match. */
  readonly soundingPart: string | undefined;
  /** Whether it is the official name of a category, a need or an audience, which the page shows. */
  readonly official: boolean;
}

/** How well the expressions of a face (a text that several records share) or of a place cover a query. */
export interface Coverage {
  /** For each two neighbouring characters of the query, how well they are covered, 0 to 1. */
  readonly pairs: readonly number[];
  readonly reason: Reason | undefined;
  /** Points for a name that is the whole query. */
  readonly bonus: number;
}

export interface CoverageByOwner {
  readonly faces: ReadonlyMap<number, Coverage>;
  readonly places: ReadonlyMap<number, Coverage>;
}

interface MutableCoverage {
  readonly pairs: number[];
  best: number;
  reason: Reason | undefined;
  bonus: number;
}

/**
 * The coverage of a query by every face and every place. The query comes as characters; typed letters may be whole syllables.
 * With `phonetics`, characters that sound alike count too.
 */
export async function coverageOf(
  namesIndex: NamesIndex,
  characters: readonly string[],
  phonetics: Phonetics | undefined,
): Promise<CoverageByOwner> {
  const faces = new Map<number, MutableCoverage>();
  const places = new Map<number, MutableCoverage>();
  await forEachYielding(candidateExpressions(namesIndex, characters, phonetics), (expression) => {
    const { pairs, share, heard } = compare(namesIndex, characters, expression, phonetics);
    const sum = pairs.reduce((all, each) => all + each, 0);
    if (sum === 0) return;
    const fullness = 0.75 + 0.25 * share;
    for (const { field, index, rank, official } of expression.owners) {
      const covers = field === 'place' ? places : faces;
      const weight =
        (official === true ? officialWeights : weights)[field] * fullness * (1 - Math.min(rank ?? 0, 3) / 8);
      const cover = covers.get(index) ?? { pairs: pairs.map(() => 0), best: 0, reason: undefined, bonus: 0 };
      covers.set(index, cover);
      for (const [at, each] of pairs.entries()) cover.pairs[at] = Math.max(cover.pairs[at] ?? 0, each * weight);
      const strength = sum * weight;
      if (strength > cover.best) {
        cover.best = strength;
        cover.reason = { field, text: expression.text, soundingPart: heard, official: official === true };
      }
      cover.bonus = Math.max(cover.bonus, wholeNameBonus(characters, expression, field));
    }
  });
  return { faces, places };
}

/** A name that is the whole query counts more than one that only begins with it. */
function wholeNameBonus(characters: readonly string[], expression: Expression, field: Field): number {
  if (field !== 'title' && field !== 'name' && field !== 'spoken') return 0;
  const [query, text] = [characters.join(''), expression.folded];
  if (text === query) return field === 'title' ? 15 : 11;
  return field === 'title' && text.startsWith(query) ? 5 : 0;
}

interface Compared {
  readonly pairs: readonly number[];
  readonly share: number;
  readonly heard: string | undefined;
}

function compare(
  namesIndex: NamesIndex,
  query: readonly string[],
  { characters }: Expression,
  phonetics: Phonetics | undefined,
): Compared {
  const [only] = characters;
  if (characters.length === 1 || query.length === 1)
    return { ...single(namesIndex, query, characters, only), heard: undefined };
  const plain: Likeness = (at, place) => (query[at] === characters[place] ? 1 : 0);
  if (phonetics === undefined) return { ...align(query.length, characters.length, plain), heard: undefined };
  const likeness: Likeness = (at, place) =>
    plain(at, place) || phonetics.alike(query[at] ?? '', characters[place] ?? '');
  const aligned = align(query.length, characters.length, likeness);
  const typed = align(query.length, characters.length, plain).pairs.join() === aligned.pairs.join();
  return { ...aligned, heard: typed ? undefined : characters.slice(...aligned.part).join('') };
}

/** An expression of one character covers half of each pair that it is in, unless it is part of another word there (打 in 打扫). */
function single(
  namesIndex: NamesIndex,
  query: readonly string[],
  characters: readonly string[],
  only: string | undefined,
): { readonly pairs: readonly number[]; readonly share: number } {
  if (query.length === 1) return { pairs: [characters.includes(query[0] ?? '') ? 1 : 0], share: 1 / characters.length };
  const pairs = query.slice(1).map((each, at) => {
    const before = query[at] ?? '';
    return (each === only || before === only) && !namesIndex.byPair.has(before + each) ? 0.5 : 0;
  });
  return { pairs, share: 1 };
}

/** The expressions that share two neighbouring characters (or sounds) with the query, or are one of its characters. */
function candidateExpressions(
  namesIndex: NamesIndex,
  query: readonly string[],
  phonetics: Phonetics | undefined,
): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const take = (indexes: readonly number[] | undefined): void => {
    for (const index of indexes ?? []) {
      const expression = namesIndex.expressions[index];
      if (expression !== undefined) found.add(expression);
    }
  };
  if (query.length === 1) {
    for (const [key, indexes] of namesIndex.byPair) if (key.includes(query[0] ?? '')) take(indexes);
    return found;
  }
  for (const key of [...keysOf(query), ...query]) take(namesIndex.byPair.get(key));
  if (phonetics !== undefined)
    for (const pair of soundPairsOf(query, phonetics.syllables)) take(phonetics.bySound(namesIndex).get(pair));
  return found;
}
