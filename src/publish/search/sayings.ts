import { readFileSync } from 'node:fs';
import { parseCsv } from '../../data/csv/csv.ts';

/**
 * What people say when a name says something else: whatever has one of the first words in its name is also found by the
 * others. For matters smaller than a need (理发, 扶手, 轮椅), which the 口语 of a need would spread over everything that shares
 * it. Written by hand in `src/text/sayings/`, by fields of meaning, one direction only; words are separated by a blank. What one
 * service alone is called belongs into its own 口语.
 */
const files = ['elderly', 'children', 'hardship', 'family', 'daily', 'work', 'site'];

/** What people say for something, all of one matter. */
export interface Sayings {
  readonly id: string;
  readonly words: readonly string[];
}

interface Topic extends Sayings {
  readonly names: readonly string[];
}

/** Every matter, in the order of the files: the words in names, and what people say. */
export const topics: readonly Topic[] = files.flatMap((file) => {
  const text = readFileSync(new URL(`../../text/sayings/${file}.csv`, import.meta.url), 'utf8');
  const [, ...rows] = parseCsv(text).records;
  return rows.map(({ cells: [names = '', words = ''] }) => ({
    names: names.split(' '),
    id: `说法 ${names}`,
    words: words.split(' '),
  }));
});

/** What people say for the matters that a name names. */
export function sayingsFor(name: string): readonly Sayings[] {
  return topics
    .filter(({ names }) => names.some((each) => name.includes(each)))
    .map(({ id, words }) => ({ id, words }));
}
