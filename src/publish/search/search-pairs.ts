import { fold } from './format/folded.ts';
import { pairFileOf, pairsOf, type PairsFile } from './format/index-file.ts';
import type { SearchRecord } from './search-records.ts';

/** Files of about this many numbers weigh about 3 kB compressed, and a query needs one for each two characters. */
const numbersPerFile = 900;
const mostFiles = 1_000;

/** For every pair of characters in the texts, the records that it stands in; spread over files by the pair. */
export function searchPairs(records: readonly SearchRecord[]): readonly PairsFile[] {
  const found = new Map<string, number[]>();
  let numbers = 0;
  for (const [index, { summary, text }] of records.entries()) {
    for (const pair of pairsIn(`${summary}。${text}`)) {
      const known = found.get(pair);
      if (known === undefined) found.set(pair, [index]);
      else known.push(index);
      numbers += 1;
    }
  }
  const files = Array.from(
    { length: Math.min(mostFiles, Math.max(1, Math.ceil(numbers / numbersPerFile))) },
    (): Record<string, readonly number[]> => ({}),
  );
  for (const [pair, indexes] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[pairFileOf(pair, files.length)];
    if (file !== undefined) file[pair] = indexes.map((each, at) => each - (indexes[at - 1] ?? 0));
  }
  return files;
}

/** Pairs do not reach over the end of a sentence, but over every other sign, as a query does. */
function pairsIn(text: string): readonly string[] {
  return [...new Set(text.split(/[。！？；\n]/).flatMap((sentence) => pairsOf(Array.from(fold(sentence).text))))];
}
