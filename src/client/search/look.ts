import { breathe } from './breathe.ts';
import { near, type Answer } from './near.ts';
import type { SearchIndex } from './open-index.ts';
import { allSay, namesSay, says } from './says.ts';
import { score } from './score.ts';
import { textsWith } from './texts.ts';

/** Fewer names than this that say the words, and the texts are looked into as well. */
const enough = 10;
/** Names that really say the words cover at least so much of the query (0 to 100). */
const leastNamed = 18;
/** Where something else fits so much better, a passing mention of the words in a text is no answer. */
const exactness = 12;
/** So many of the best are looked at to see whether they really say the words. */
const checked = 10;

/** What words lead to as they are; exact only where a record really says them all. */
export async function look(index: SearchIndex, words: readonly string[]): Promise<Answer> {
  const { library } = index;
  const characters = words.map((word) => Array.from(word));
  const byName = await score(library, { words: characters });
  await breathe();
  const named = new Set(
    byName
      .filter(({ record, cover }) => cover >= leastNamed && namesSay(library, record, words))
      .map(({ record }) => record),
  );
  const texts = named.size >= enough ? [] : await textsWith(index, characters);
  await breathe();
  const scored = texts.length === 0 ? byName : await score(library, { words: characters, texts });
  const full = scored.filter(
    ({ record }) => named.has(record) || (texts.length > 0 && allSay(library, record, characters, texts)),
  );
  const sure = await Promise.all(full.slice(0, checked).map(({ record }) => says(index, record, words)));
  const exact = full.filter((_, at) => sure[at] !== false);
  const [first] = exact;
  const best = scored[0]?.score ?? 0;
  const isName = exact.some(({ record }) => named.has(record));
  return sure.includes(true) && first !== undefined && (isName || first.score > best - exactness)
    ? { state: 'exact', words, hits: exact }
    : near(words, scored);
}
