import type { TermScheme } from '../../publish/search/format/index-file.ts';
import type { Expression, Library } from './library.ts';
import { smallTalk } from './small-talk.ts';

/** How surely a term is meant when its words are heard: who somebody is says little of what is wrong. */
const schemes: Readonly<Record<TermScheme, number>> = { 需求: 1, 说法: 1, 类别: 0.7, 人群: 0 };
/** One character alone tells less than two that stand together. */
const oneCharacter = 0.55;
/** As many made-up words of every kind are added to those of a term, so that few words prove little. */
const smoothing = 25;

/**
 * What a query is about, where no saying is like it: for each term, how much more often its characters and pairs of them stand in what
 * people say for it than in what they say for anything (a sum of logarithms, about 2 for a telling character; 0 where it says nothing).
 * 打 and 醉 mean 家里受欺负 though nobody wrote down 喝醉了打妈妈.
 */
export function sensesOf(library: Library, characters: readonly string[]): ReadonlyMap<number, number> {
  const wanted = new Set(characters);
  for (const [at, character] of characters.entries()) wanted.add((characters[at - 1] ?? '') + character);
  const counts = countsOf(library, wanted);
  const talk = smallTalk(characters.join(''));
  const senses = new Map<number, number>();
  for (const [at, character] of characters.entries()) {
    const share = Math.min(talk.get(at - 1) ?? 1, talk.get(at) ?? 1);
    const best = new Map<number, number>();
    const before = characters[at - 1] ?? '';
    const after = characters[at + 1] ?? '';
    for (const [feature, weight] of [
      [character, oneCharacter],
      [before + character, before === '' ? 0 : 1],
      [character + after, after === '' ? 0 : 1],
    ] as const) {
      if (weight === 0) continue;
      for (const [term, surprise] of surprises(library, counts.get(feature)))
        best.set(term, Math.max(best.get(term) ?? 0, surprise * weight));
    }
    for (const [term, surprise] of best) senses.set(term, (senses.get(term) ?? 0) + share * surprise);
  }
  return senses;
}

/** For each of some characters and pairs, in how many words of each term it stands. */
function countsOf(
  { expressions }: Library,
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

/** How much more often a feature stands in the words of a term than in all, as a logarithm; only where it does. */
function surprises(
  { file, termWords }: Library,
  counts: ReadonlyMap<number, number> | undefined,
): readonly (readonly [term: number, surprise: number])[] {
  if (counts === undefined) return [];
  let all = 0;
  for (const each of counts.values()) all += each;
  const common = all / termWords;
  return [...counts].flatMap(([term, count]) => {
    const { scheme, words } = file.terms[term] ?? { scheme: '人群', words: [] };
    const often = (count + smoothing * common) / (words.length + smoothing);
    const surprise = Math.log(often / common) * schemes[scheme];
    return surprise > 0 ? [[term, surprise] as const] : [];
  });
}
