import { align, type Likeness } from './align.ts';
import { unhurried } from './breathe.ts';
import { soundPairsOf, type Ear } from './ear.ts';
import { keysOf, type Expression, type Field, type Library } from './library.ts';
import { officialWeights, weights } from './weights.ts';

/** Why a record was found: the expression that says most of the query, and where it stands. */
export interface Reason {
  readonly field: Field;
  readonly text: string;
  /** The part of it that only sounds like the query, where it was found so. */
  readonly heard: string | undefined;
  /** Whether it is the name of a category, a need or an audience, as it stands on the page. */
  readonly official: boolean;
}

/** What the expressions of a face, or of a place, say of a query. */
export interface Cover {
  /** For each two neighbouring characters of the query, how well it is said, 0 to 1. */
  readonly pairs: readonly number[];
  readonly reason: Reason | undefined;
  /** What else speaks for it: a name that is the whole query. */
  readonly extra: number;
}

export interface Covers {
  readonly faces: ReadonlyMap<number, Cover>;
  readonly places: ReadonlyMap<number, Cover>;
}

interface Growing {
  readonly pairs: number[];
  best: number;
  reason: Reason | undefined;
  extra: number;
}

/** What every face and every place says of a query (in characters; letters may be whole syllables). With an ear, words that sound alike count too. */
export async function coversOf(library: Library, characters: readonly string[], ear: Ear | undefined): Promise<Covers> {
  const faces = new Map<number, Growing>();
  const places = new Map<number, Growing>();
  await unhurried(mentioned(library, characters, ear), (expression) => {
    const { pairs, share, heard } = compare(library, characters, expression, ear);
    const sum = pairs.reduce((all, each) => all + each, 0);
    if (sum === 0) return;
    const fullness = 0.75 + 0.25 * share;
    for (const { field, index, rank, official } of expression.owners) {
      const covers = field === 'place' ? places : faces;
      const weight =
        (official === true ? officialWeights : weights)[field] * fullness * (1 - Math.min(rank ?? 0, 3) / 8);
      const cover = covers.get(index) ?? { pairs: pairs.map(() => 0), best: 0, reason: undefined, extra: 0 };
      covers.set(index, cover);
      for (const [at, each] of pairs.entries()) cover.pairs[at] = Math.max(cover.pairs[at] ?? 0, each * weight);
      const strength = sum * weight;
      if (strength > cover.best) {
        cover.best = strength;
        cover.reason = { field, text: expression.text, heard, official: official === true };
      }
      cover.extra = Math.max(cover.extra, extraOf(characters, expression, field));
    }
  });
  return { faces, places };
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
  if (ear === undefined) return { ...align(query.length, characters.length, plain), heard: undefined };
  const likeness: Likeness = (at, place) => plain(at, place) || ear.alike(query[at] ?? '', characters[place] ?? '');
  const aligned = align(query.length, characters.length, likeness);
  const typed = align(query.length, characters.length, plain).pairs.join() === aligned.pairs.join();
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
