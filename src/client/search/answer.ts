import { cleanQuery, plainText } from '../../text/clean-query.ts';
import type { Ear } from './ear.ts';
import { reallySays } from './evidence.ts';
import { squeezed } from './squeeze.ts';
import { fold } from '../../formats/search/folded.ts';
import { spelledOut } from './initials.ts';
import { placeName, type Library } from './library.ts';
import type { SearchIndex } from './open-index.ts';
import { score, type Scored } from './score.ts';
import { textsWith } from './texts.ts';

export interface Answer {
  /** exact: records really contain the words; near: only something like them; none: nothing. */
  readonly state: 'exact' | 'near' | 'none';
  /** The words that were looked for, to be marked. */
  readonly words: readonly string[];
  /** How the query was read where it was not taken as it was typed: by its sound, or in simplified characters. */
  readonly read?: Reading;
  /** Best first. */
  readonly hits: readonly Scored[];
}

export interface Reading {
  readonly by: 'sound' | 'simplified';
  readonly text: string;
}

/** Fewer names than this that say the words, and the texts are looked into as well. */
const enough = 10;
/** A hit by less than this cover (0 to 100) is chance, unless it says as much as one telling word. */
const leastCover = 24;
const leastSaid = 3.2;
/** Of the best cover, this share is still worth showing. */
const leastShare = 0.5;
/** From this cover on, a query has been understood as it was typed. */
const understood = 62;
/** Where something else fits so much better, a passing mention of the words is no answer. */
const exactness = 12;
/** So many of the best are looked at to see whether they really say the words. */
const checked = 10;

const letters = /[a-z]/;

/** Answers a query: finds by the words as typed first, then in simplified characters, then by sound. */
export async function answer(query: string, index: SearchIndex): Promise<Answer> {
  const { library } = index;
  const words = isName(query, library) ? plainText(query).split(' ') : wordsOf(query);
  if (words.length === 0) return { state: 'none', words, hits: [] };
  const plain = await look(index, words);
  if (plain.state === 'exact') return plain;
  const short = words.map((word) => squeezed(word, library));
  if (short.join(' ') !== words.join(' ')) {
    const found = await look(index, short);
    return best([plain, { ...found, state: found.state === 'exact' ? 'near' : found.state }]);
  }
  const ear = await index.ear();
  if (ear === undefined) return plain;
  const simple = words.map(ear.simplified);
  if (simple.join(' ') !== words.join(' ')) {
    const found = await look(index, simple);
    const read: Reading = { by: 'simplified', text: simple.join(' ') };
    if (found.state === 'exact') return { ...found, state: 'near', read };
    return best([plain, { ...found, read }, ...heard(library, simple, ear)]);
  }
  if (plain.hits[0] !== undefined && plain.hits[0].cover >= understood && !letters.test(words.join(''))) return plain;
  return best([plain, ...heard(library, words, ear)]);
}

/** Whether a query is, as it stands, a name or part of one: then nothing is taken out of it (例镇上坡 is not 例 坡). */
function isName(query: string, { expressions }: Library): boolean {
  const whole = fold(query).text;
  return (
    whole.length > 1 &&
    expressions.some(
      ({ characters, owners }) =>
        characters.join('').includes(whole) &&
        owners.some(({ field }) => field === 'title' || field === 'name' || field === 'spoken'),
    )
  );
}

/** The words of a query; pinyin typed with blanks (`song can`) is one word. */
export function wordsOf(query: string): readonly string[] {
  const words = cleanQuery(query)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? [words.join('')] : words;
}

/** What the words as they are lead to. */
async function look(index: SearchIndex, words: readonly string[]): Promise<Answer> {
  const { library } = index;
  const characters = words.map((word) => Array.from(word));
  const byName = score(library, { words: characters });
  const named = new Set(byName.filter(({ record }) => namesSay(library, record, words)).map(({ record }) => record));
  const texts = named.size >= enough ? [] : await textsWith(index, characters);
  const scored = named.size >= enough ? byName : score(library, { words: characters, texts });
  const full = scored.filter(({ record }) => named.has(record) || allSay(library, record, characters, texts));
  const sure = await Promise.all(full.slice(0, checked).map(({ record }) => says(index, record, words)));
  const exact = full.filter((_, at) => sure[at] !== false);
  const [first] = exact;
  const best = scored[0]?.score ?? 0;
  return sure.includes(true) && first !== undefined && first.score > best - exactness
    ? { state: 'exact', words, hits: exact }
    : near(words, scored);
}

/** Whether every word stands in the names of a record, or each of its pairs in its text. */
function allSay(
  library: Library,
  record: number,
  words: readonly (readonly string[])[],
  texts: readonly (ReadonlySet<number> | undefined)[],
): boolean {
  let start = 0;
  return words.every((word) => {
    const own = texts.slice(start, start + word.length - 1);
    start += word.length;
    return (
      (own.length > 0 && own.every((records) => records?.has(record) !== false)) ||
      namesSay(library, record, [word.join('')])
    );
  });
}

function near(words: readonly string[], scored: readonly Scored[]): Answer {
  const bestCover = Math.max(0, ...scored.slice(0, 20).map(({ cover }) => cover));
  const hits = scored.filter(
    ({ cover, said }) => (cover >= leastCover || said >= leastSaid) && cover >= bestCover * leastShare,
  );
  return { state: hits.length > 0 ? 'near' : 'none', words, hits };
}

/** The query by its sound: as it was typed in characters, in syllables, or in first letters. */
function heard(library: Library, words: readonly string[], ear: Ear): readonly Answer[] {
  const questions = readings(words, library, ear);
  return questions.map((characters) => {
    const found = near(words, score(library, { words: characters, ear }));
    const spelt = characters.map((each) => each.join('')).join(' ');
    const text = letters.test(spelt) || spelt === words.join(' ') ? found.hits[0]?.reason?.heard : spelt;
    return text === undefined ? found : { ...found, read: { by: 'sound', text } };
  });
}

/** Each word in characters and syllables, in every way that its letters can be read. */
function readings(words: readonly string[], library: Library, ear: Ear): readonly (readonly (readonly string[])[])[] {
  let found: readonly (readonly (readonly string[])[])[] = [[]];
  for (const word of words) {
    const ways = waysOf(word, library, ear);
    found = found.flatMap((start) => ways.map((way) => [...start, way])).slice(0, 8);
  }
  return found;
}

function waysOf(word: string, library: Library, ear: Ear): readonly (readonly string[])[] {
  const parts = word.match(/[a-z]+|[^a-z]/g) ?? [];
  let full: readonly (readonly string[])[] = [[]];
  for (const part of parts) {
    const ways = letters.test(part) ? ear.readings(part) : [[part]];
    full = full.flatMap((start) => ways.map((way) => [...start, ...way])).slice(0, 4);
  }
  if (!letters.test(word)) return full;
  const initials = spelledOut(Array.from(word), library, ear).map((text) => Array.from(text));
  return [...full, ...initials];
}

function best(answers: readonly Answer[]): Answer {
  return answers.reduce((a, b) => ((b.hits[0]?.score ?? 0) > (a.hits[0]?.score ?? 0) + 2 ? b : a));
}

function namesSay(library: Library, record: number, words: readonly string[]): boolean {
  return reallySays({ ...saidOf(library, record), summary: '', text: '' }, words);
}

/** Whether a record really says the words; what its names do not say is looked up in its text. */
async function says(index: SearchIndex, record: number, words: readonly string[]): Promise<boolean> {
  if (namesSay(index.library, record, words)) return true;
  const [summary, text] = await index.text(record);
  return reallySays({ ...saidOf(index.library, record), summary, text }, words);
}

function saidOf(
  library: Library,
  record: number,
): { readonly title: string; readonly names: readonly string[]; readonly place: string } {
  const face = library.file.faces[library.faceOf[record] ?? 0];
  // The names of its category, needs and audiences stand on its page; what else people say for those does not.
  const terms = (face?.terms ?? []).flatMap((index) => {
    const term = library.file.terms[index];
    return term === undefined || term.scheme === '说法' ? [] : [term.words[0] ?? ''];
  });
  return {
    title: face?.title ?? '',
    names: [...(face?.names ?? []), ...(face?.spoken ?? []), ...terms],
    place: placeName(library, record),
  };
}
