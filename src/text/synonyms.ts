import { children } from './sayings/children.ts';
import { daily } from './sayings/daily.ts';
import { elderly } from './sayings/elderly.ts';
import { family } from './sayings/family.ts';
import { hardship } from './sayings/hardship.ts';
import type { SayingsEntry } from './sayings/sayings-entry.ts';
import { work } from './sayings/work.ts';

/**
 * What people say when a name says something else: whatever has one of the first words in its name is also found by the
 * others. For matters smaller than a need (理发, 扶手, 轮椅), which the 口语 of a need would spread over everything that shares
 * it. Written by hand, by fields of meaning, one direction only. What one service alone is called belongs into its own 口语.
 */
export const synonyms: readonly SayingsEntry[] = [...elderly, ...children, ...hardship, ...family, ...daily, ...work];

/** What people say for something, all of one matter. */
export interface Sayings {
  readonly id: string;
  readonly words: readonly string[];
}

const all = synonyms.map(([names, others]) => ({
  names: names.split(' '),
  id: `说法 ${names}`,
  words: others.split(' '),
}));

/** What people say for the matters that a name names. */
export function sayingsFor(name: string): readonly Sayings[] {
  return all.filter(({ names }) => names.some((each) => name.includes(each))).map(({ id, words }) => ({ id, words }));
}
