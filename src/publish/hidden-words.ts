import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { cleanQuery } from '../text/clean-query.ts';

/** What a record may be called. */
export interface Wording {
  /** Its names, official and 口语: found also by the first letters of their pinyin. */
  readonly names: readonly string[];
  /** Where it is: names of regions, whose characters are read in every way (泊里 is both bo li and po li). */
  readonly places: readonly string[];
  /** Terms that it carries: its category, its needs, whom it is for. */
  readonly terms: readonly string[];
  /** What people say for those terms: many, so in simplified characters and pinyin alone. */
  readonly sayings: readonly string[];
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const han = /\p{Script=Han}/u;
const hanRun = /\p{Script=Han}+/gu;

/**
 * The hidden words of a record, separated by blanks: every phrase whole, its pieces, its traditional form, its pinyin and
 * initials. Pagefind does not segment metadata and matches words from their beginning, so each place of a phrase begins a
 * piece; with them a query is found however the browser cuts it. Question words never stand here.
 */
export function hiddenWords({ names, places, terms, sayings }: Wording): string {
  const words = new Set<string>();
  const add = (more: readonly string[]): void => {
    for (const word of more) words.add(word);
  };
  for (const text of [...names, ...places]) for (const phrase of phrasesOf(text)) add(namingWords(phrase));
  for (const term of terms) add(wordsOfTerm(term));
  for (const saying of sayings) add(wordsOfSaying(saying));
  for (const name of names)
    for (const phrase of phrasesOf(name)) add([initialsOf(phrase), ...wordsIn(phrase).map(soundOf)]);
  for (const place of places) for (const phrase of phrasesOf(place)) add(readingsOf(phrase));
  words.delete('');
  return [...words].join(' ');
}

function namingWords(phrase: string): readonly string[] {
  return [...spokenWords(phrase), ...traditionalOf(phrase).flatMap((form) => [form, ...piecesOf(form)])];
}

function spokenWords(phrase: string): readonly string[] {
  return [phrase, ...piecesOf(phrase), soundOf(phrase)];
}

/** Terms and sayings come back with thousands of records; their words are worked out once. */
const wordsOfTerm = remembered((term) => phrasesOf(term).flatMap(namingWords));
const wordsOfSaying = remembered((saying) => phrasesOf(saying).flatMap(spokenWords));

function remembered(compute: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? compute(text);
    known.set(text, words);
    return words;
  };
}

/** The pieces of a title alone, so that what stands in a title can weigh more. */
export function titlePieces(title: string): string {
  return [...new Set(phrasesOf(title).flatMap(piecesOf))].join(' ');
}

/** The phrases of a text without punctuation and question words, which nobody must be led by. */
export function phrasesOf(text: string): readonly string[] {
  return cleanQuery(text)
    .split(' ')
    .filter((phrase) => phrase !== '');
}

/** The traditional form of a text, if it differs. One form is enough: where Taiwan and Hong Kong part (裡, 裏), the sound still leads there. */
export function traditionalOf(text: string): readonly string[] {
  const form = toTraditional(text);
  return form === text ? [] : [form];
}

/**
 * Every character, every pair, and the longer words as a browser would cut them: 志 志愿 愿 愿者 者 志愿者. However a query is cut, its
 * pieces then stand here whole. (Pagefind also tries longer words, but not across the border of a file of its index.)
 */
function piecesOf(phrase: string): readonly string[] {
  if (!han.test(phrase)) return [];
  const characters = Array.from(phrase);
  const pairs = characters.map((_, index) => characters.slice(index, index + 2).join(''));
  return [...characters, ...pairs, ...wordsIn(phrase).filter((word) => word.length > 2)].filter((piece) =>
    han.test(piece),
  );
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function wordsIn(phrase: string): readonly string[] {
  return [...segmenter.segment(phrase)].map(({ segment }) => segment).filter((segment) => segment.length > 1);
}

/** Full pinyin without tones in one word: songcanshangmen. */
function soundOf(phrase: string): string {
  return han.test(phrase) ? syllables(phrase).join('') : '';
}

function initialsOf(phrase: string): string {
  const runs = phrase.match(hanRun) ?? [];
  const initials = runs.flatMap((run) => syllables(run).map((syllable) => Array.from(syllable)[0] ?? '')).join('');
  return initials.length > 1 && initials.length <= 12 ? initials : '';
}

/** The pinyin of a text, one syllable a character, ü as v. */
export function syllables(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** Every syllable that a character can have. */
export function syllablesOf(character: string): readonly string[] {
  return [...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))];
}

const mostReadings = 4;

function readingsOf(phrase: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (const character of phrase) {
    const options = han.test(character) ? syllablesOf(character) : [character];
    readings = readings.flatMap((start) => options.map((option) => start + option)).slice(0, mostReadings);
  }
  return readings;
}
