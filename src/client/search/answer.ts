import { cleanQuery } from '../../text/clean-query.ts';
import { nearnessOf, partsOf, strengthOf, type Found } from './evidence.ts';
import { ranked } from './rank.ts';
import { respell, type Ear } from './sound.ts';

/** A hit whose record has not been loaded yet. */
export interface Hit {
  readonly load: () => Promise<Found>;
  /** Known without loading it: a sample place's record. */
  readonly sample: boolean;
}

/** The index, as far as an answer needs it. */
export interface Engine {
  search(words: string): Promise<readonly Hit[]>;
}

export interface Answer {
  /** exact: records really contain the words; near: only something like them; none: nothing. */
  readonly state: 'exact' | 'near' | 'none';
  /** The words that were looked for, to be marked. */
  readonly words: readonly string[];
  /** The spelling that was looked for instead, where it was found by sound. */
  readonly heard?: string;
  readonly hits: readonly Found[];
  /** Whether the index has found more than was loaded. */
  readonly more: boolean;
}

/** What an answer may ask of the world; `ear` is called only when nothing fits. */
export interface Means {
  readonly engine: Engine;
  readonly ear: () => Promise<Ear | undefined>;
}

/** So many times the limit are looked at in vain before other spellings are tried. */
const patience = 3;
const nearEnough = 0.3;
const han = /\p{Script=Han}/u;

/** Answers a query with at most `limit` records, best first. */
export async function answer(query: string, limit: number, { engine, ear }: Means): Promise<Answer> {
  const words = wordsOf(query);
  if (words.length === 0) return { state: 'none', words, hits: [], more: false };
  const first = await look(engine, words, limit);
  if (first.exact.length > 0) return { state: 'exact', words, hits: first.exact, more: first.more };
  const other = words.some((word) => han.test(word)) ? respellWith(words, await ear()) : undefined;
  if (other !== undefined) {
    const second = await look(engine, other, limit);
    if (second.exact.length > 0)
      return { state: 'near', words: other, heard: other.join(' '), hits: second.exact, more: second.more };
  }
  const near = nearest(first.loaded.length > 0 ? first.loaded : await lookForParts(engine, words), words).slice(
    0,
    limit,
  );
  return { state: near.length > 0 ? 'near' : 'none', words: words.flatMap(partsOf), hits: near, more: false };
}

/** The words of a query; pinyin typed with blanks (`song can`) is one word. */
export function wordsOf(query: string): readonly string[] {
  const words = cleanQuery(query)
    .split(' ')
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? [words.join('')] : words;
}

interface Looked {
  readonly loaded: readonly Found[];
  readonly exact: readonly Found[];
  readonly more: boolean;
}

async function look(engine: Engine, words: readonly string[], limit: number): Promise<Looked> {
  const all = await engine.search(words.join(' '));
  const hits = [...all.filter(({ sample }) => !sample), ...all.filter(({ sample }) => sample)];
  const loaded: Found[] = [];
  const exact: { readonly found: Found; readonly strength: number }[] = [];
  const goOn = (): boolean => {
    const left = hits.length - loaded.length;
    if (left === 0 || loaded.length < limit) return left > 0;
    // Nothing fits yet: look further. Something does, and only a few are left: look at them, and say how many there are.
    return exact.length === 0 ? loaded.length < patience * limit : exact.length < limit && left <= limit;
  };
  while (goOn()) {
    const batch = await Promise.all(hits.slice(loaded.length, loaded.length + limit).map(({ load }) => load()));
    for (const found of batch) {
      loaded.push(found);
      const strength = strengthOf(found, words);
      if (strength > 0) exact.push({ found, strength });
    }
  }
  return { loaded, exact: ranked(exact), more: loaded.length < hits.length };
}

function respellWith(words: readonly string[], ear: Ear | undefined): readonly string[] | undefined {
  return ear && respell(words, ear);
}

const mostParts = 6;
const perPart = 12;

/** The index wants every word of a query; when that finds nothing, what each part of it finds alone is put together. */
async function lookForParts(engine: Engine, words: readonly string[]): Promise<readonly Found[]> {
  const parts = [...new Set(words.flatMap(partsOf))].slice(0, mostParts);
  if (parts.length < 2) return [];
  const found = new Map<string, Found>();
  for (const part of parts) {
    const hits = await engine.search(part);
    for (const each of await Promise.all(hits.slice(0, perPart).map(({ load }) => load()))) found.set(each.url, each);
  }
  return [...found.values()];
}

function nearest(hits: readonly Found[], words: readonly string[]): readonly Found[] {
  const near = hits.map((found) => ({ found, strength: nearnessOf(found, words) * 100 }));
  return ranked(near.filter(({ strength }) => strength >= nearEnough * 100));
}
