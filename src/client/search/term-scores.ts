import type { TermScheme } from '../../publish/search/format/index-file.ts';
import type { Expression, NamesIndex } from './names-index.ts';
import { fillerWeights } from './query/filler-words.ts';

/** How strongly the words of a scheme point to a term: who somebody is tells little about the problem. */
const schemes: Readonly<Record<TermScheme, number>> = { need: 1, saying: 1, service_category: 0.7, audience: 0 };
/** One character alone tells less than two that stand together. */
const oneCharacter = 0.55;
/** Additive smoothing: this many average words are added to those of a term. */
const smoothing = 25;

/**
 * The terms that a query is about, by a naive Bayes score: for each term, how much more often the characters and pairs of the query are
 * in the words for it than in the words for any term. A sum of logarithms, about 2 for a telling character, 0 for one that tells nothing.
 * So 喝醉了打妈妈 finds 家里受欺负 by 醉 and 打, although no listed word contains it.
 */
export function termScoresOf(namesIndex: NamesIndex, characters: readonly string[]): ReadonlyMap<number, number> {
  const wanted = new Set(characters);
  for (const [at, character] of characters.entries()) wanted.add((characters[at - 1] ?? '') + character);
  const counts = countsOf(namesIndex, wanted);
  const fillers = fillerWeights(characters.join(''));
  const topicScores = new Map<number, number>();
  for (const [at, character] of characters.entries()) {
    const share = Math.min(fillers.get(at - 1) ?? 1, fillers.get(at) ?? 1);
    const best = new Map<number, number>();
    const before = characters[at - 1] ?? '';
    const after = characters[at + 1] ?? '';
    for (const [feature, weight] of [
      [character, oneCharacter],
      [before + character, before === '' ? 0 : 1],
      [character + after, after === '' ? 0 : 1],
    ] as const) {
      if (weight === 0) continue;
      for (const [term, ratio] of logRatios(namesIndex, counts.get(feature)))
        best.set(term, Math.max(best.get(term) ?? 0, ratio * weight));
    }
    for (const [term, ratio] of best) topicScores.set(term, (topicScores.get(term) ?? 0) + share * ratio);
  }
  return topicScores;
}

/** For each of some characters and pairs, in how many words of each term it stands. */
function countsOf(
  { expressions }: NamesIndex,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  const count = (feature: string, { terms }: Expression): void => {
    if (!wanted.has(feature)) return;
    const known = counts.get(feature) ?? new Map<number, number>();
    counts.set(feature, known);
    for (const term of terms) known.set(term, (known.get(term) ?? 0) + 1);
  };
  for (const expression of expressions) {
    if (expression.terms.length === 0) continue;
    let before: string | undefined;
    for (const character of expression.characters) {
      count(character, expression);
      if (before !== undefined) count(before + character, expression);
      before = character;
    }
  }
  return counts;
}

/** The log ratio of the frequency of a feature in the words of a term to that in all words; only positive ones. */
function logRatios(
  { file, termWords }: NamesIndex,
  counts: ReadonlyMap<number, number> | undefined,
): readonly (readonly [term: number, ratio: number])[] {
  if (counts === undefined) return [];
  let all = 0;
  for (const each of counts.values()) all += each;
  const common = all / termWords;
  return [...counts].flatMap(([term, count]) => {
    const { scheme, words } = file.terms[term] ?? { scheme: 'audience', words: [] };
    const often = (count + smoothing * common) / (words.length + smoothing);
    const ratio = Math.log(often / common) * schemes[scheme];
    return ratio > 0 ? [[term, ratio] as const] : [];
  });
}
