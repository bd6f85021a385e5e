import { fold } from '../../../publish/search/format/folded.ts';
import { excerptOf } from '../excerpt.ts';
import { characterWeight, fillerWeights } from '../query/filler-words.ts';
import { placeOfFigure } from './figure.ts';
import type { PageQuery } from './page-query.ts';

/** A page that was found by its words. */
export interface FoundPage {
  /** Path, with the section in which the words stand. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly sample: boolean;
  /** The sentence in which they stand. */
  readonly excerpt: string;
  /** What of the query stands on it. */
  readonly marks: readonly string[];
  /** Whether it contains the words; else only most of them. */
  readonly whole: boolean;
  /** Whether the words stand side by side as they were typed. */
  readonly phrase: boolean;
}

/** What Pagefind knows of a page: the part of its data that is used here. */
export interface PageData {
  readonly raw_url: string;
  /** Its words, separated by zero-width spaces. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/**
 * A page says most of a query with this share of its pairs of characters, each by how much it tells, or with so many
 * characters in a row.
 */
const mostPairs = 0.8;
const longRun = 6;
const han = /\p{Script=Han}/u;

/**
 * The one test of whether a page says a query; undefined where it does not. Pagefind drops words that it does not know, and
 * takes 满意 and 度 for 满意度: only what really stands in the text counts.
 */
export function foundPage(data: PageData, query: PageQuery): FoundPage | undefined {
  const content = data.raw_content.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  const said = saidIn(content, query);
  if (said === undefined) return undefined;
  const { title = '', kind = '', place = '', sample } = data.meta;
  const section = sectionAt(data, content, said.position);
  return {
    url: section === undefined ? data.raw_url : `${data.raw_url}#${section}`,
    title,
    kind,
    place,
    sample: sample !== undefined,
    excerpt: excerptOf(readable(content), said.wanted) ?? '',
    marks: said.wanted,
    whole: said.whole,
    phrase: said.phrase,
  };
}

interface Said {
  /** What of the query stands there. */
  readonly wanted: readonly string[];
  /** Where, in the content. */
  readonly position: number;
  readonly whole: boolean;
  readonly phrase: boolean;
}

function saidIn(content: string, { phrase, words, figure }: PageQuery): Said | undefined {
  if (figure !== undefined) {
    const found = placeOfFigure(content, figure);
    return found && { wanted: [fold(found.written).text], position: found.position, whole: true, phrase: true };
  }
  const { text, places } = fold(content);
  const asTyped = phrase !== '' && text.includes(phrase);
  const whole = asTyped || (words.length > 0 && words.every((word) => text.includes(word)));
  const wanted = asTyped ? [phrase] : whole ? words : partsIn(text, words);
  const [longest] = [...wanted].sort((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  return { wanted, position: places[text.indexOf(longest)] ?? 0, whole, phrase: asTyped };
}

/** Pagefind ends what stands in an element of its own with a full stop, whatever it ends with, and parts words. */
function readable(content: string): string {
  return content
    .replace(/\u200b/g, '')
    .replace(/([。！？；：，、]?)\. /g, (_, end: string) => (end === '' ? '。' : end));
}

/** The longest pieces of the words that stand in a text; none where they are too little of them. */
function partsIn(text: string, all: readonly string[]): readonly string[] {
  // A piece of a word in letters is another word.
  const words = all.filter((word) => han.test(word));
  const runs = words.flatMap((word) => runsOf(word, longRun)).filter((run) => text.includes(run));
  if (runs.length > 0) return runs;
  const pairs = words.flatMap(weightedPairs);
  const known = pairs.filter(({ pair }) => text.includes(pair));
  const isMost = pairs.length > 2 && sumOf(known) >= sumOf(pairs) * mostPairs;
  return isMost ? known.map(({ pair }) => pair) : [];
}

interface WeightedPair {
  readonly pair: string;
  readonly weight: number;
}

function weightedPairs(word: string): readonly WeightedPair[] {
  const fillers = fillerWeights(word);
  return Array.from(word.slice(1), (character, at) => {
    const before = word.charAt(at);
    return { pair: before + character, weight: (fillers.get(at) ?? 1) * characterWeight(before, character) };
  });
}

function sumOf(pairs: readonly WeightedPair[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0);
}

function runsOf(word: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(word.length - length + 1, 0) }, (_, at) => word.slice(at, at + length));
}

/** The id of the last section that begins before a place of the content. */
function sectionAt({ anchors }: PageData, content: string, place: number): string | undefined {
  let word = 0;
  for (let at = content.indexOf('\u200b'); at !== -1 && at < place; at = content.indexOf('\u200b', at + 1)) word += 1;
  let found: string | undefined;
  for (const { id, location } of anchors) if (location <= word) found = id;
  return found;
}
