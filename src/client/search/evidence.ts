import { fold } from './folded.ts';

/** A record that the index has found, with all that is known of it. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly summary: string;
  /** Hidden words, separated by blanks. */
  readonly kw: string;
  readonly content: string;
  readonly sample: boolean;
}

/** How much it counts where a word stands. */
const weights = {
  titleWhole: 75,
  title: 70,
  titleInParts: 65,
  kwWhole: 60,
  kw: 50,
  summary: 40,
  place: 35,
  content: 30,
  inParts: 20,
} as const;

const latin = /^[a-z0-9+.\-]+$/;
const longRun = /^\p{Script=Han}{4,}$/u;

/**
 * How strongly a record says all the words that were asked for: 0 if one of them does not really stand in it. The index
 * itself cannot be trusted in this: it silently leaves out of a query every word that it does not know.
 */
export function strengthOf(found: Found, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const texts = foldedTexts(found);
  const strengths = words.map((word) => (latin.test(word) ? latinStrength(texts, word) : strength(texts, word)));
  return strengths.includes(0) ? 0 : strengths.reduce((sum, each) => sum + each, 0) / strengths.length;
}

interface FoldedTexts {
  readonly title: string;
  readonly kw: string;
  readonly summary: string;
  readonly place: string;
  readonly content: string;
}

function foldedTexts({ title, kw, summary, place, content }: Found): FoldedTexts {
  return {
    title: fold(title).text,
    kw: ` ${kw} `,
    summary: fold(summary).text,
    place: fold(place).text,
    content: fold(content).text,
  };
}

function strength(texts: FoldedTexts, word: string): number {
  if (texts.title === word) return weights.titleWhole;
  if (texts.title.includes(word)) return weights.title;
  if (texts.kw.includes(` ${word} `)) return weights.kwWhole;
  if (texts.kw.includes(word)) return weights.kw;
  if (texts.summary.includes(word)) return weights.summary;
  if (texts.place.includes(word)) return weights.place;
  if (texts.content.includes(word)) return weights.content;
  if (!longRun.test(word)) return 0;
  if (standsInParts(texts.title, word)) return weights.titleInParts;
  return standsInParts(allOf(texts), word) ? weights.inParts : 0;
}

function allOf({ title, kw, place, content }: FoldedTexts): string {
  return `${title} ${kw} ${place} ${content}`;
}

/** Letters and digits: pinyin and initials count from the beginning of a word, so that `an` does not find everything. */
function latinStrength(texts: FoldedTexts, word: string): number {
  if (texts.title.includes(word)) return weights.title;
  if (texts.kw.includes(` ${word} `)) return weights.kwWhole;
  if (word.length > 1 && texts.kw.includes(` ${word}`)) return weights.kw;
  return word.length > 1 && texts.content.includes(word) ? weights.content : 0;
}

/** Whether a long word can be laid out of pieces of two or more characters that all stand in a text: 泊里 + 社工站. */
function standsInParts(all: string, word: string): boolean {
  const reached = [true];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = end - 2; start >= 0 && reached[end] !== true; start -= 1) {
      if (reached[start] === true && all.includes(word.slice(start, end))) reached[end] = true;
    }
  }
  return reached[word.length] === true;
}

/** Which share (0 to 1) of the parts of the words stand in a record: how near a miss is. */
export function nearnessOf(found: Found, words: readonly string[]): number {
  const all = allOf(foldedTexts(found));
  const parts = words.flatMap(partsOf);
  return parts.length === 0 ? 0 : parts.filter((part) => all.includes(part)).length / parts.length;
}

/**
 * The parts of a word that mean something alone: the words in it as far as the browser knows words (摔倒 and 照顾 of 摔倒了照顾), else
 * its neighbouring pairs of characters. Letters and short words are one part.
 */
export function partsOf(word: string): readonly string[] {
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return [word];
  const known =
    typeof Intl.Segmenter === 'function' ? [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(word)] : [];
  const long = known.map(({ segment }) => segment).filter((segment) => segment.length > 1);
  return long.length > 0 ? long : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}
