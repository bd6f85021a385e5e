import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCsvText } from '../published.ts';
import type { Shown } from './ask.ts';

/** A line of queries.csv: what a resident may type, and the pages that are right; none where the site has nothing. */
export interface Query {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** The test set; it was written before the search was tuned, and is not to be bent to it. */
export function testQueries(): readonly Query[] {
  const [, ...rows] = parseCsvText(readFileSync(resolve(import.meta.dirname, 'queries.csv'), 'utf8'));
  return rows.map(([kind = '', query = '', expected = '']) => ({
    kind,
    query,
    expected: expected.split('；').filter((address) => address !== ''),
  }));
}

/** Where the first right page stands, from 1; 0 where none is shown. For a query that nothing fits, 1 unless something is called exact. */
export function placeOfRight({ expected }: Query, { state, addresses }: Shown): number {
  if (expected.length === 0) return state === 'exact' ? 0 : 1;
  return addresses.findIndex((address) => expected.includes(address)) + 1;
}

/** Counts of one kind of queries. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
}

export function scoresByKind(places: readonly (readonly [Query, number])[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const [{ kind }, place] of places) {
    const { queries, first, firstThree } = scores.get(kind) ?? { queries: 0, first: 0, firstThree: 0 };
    scores.set(kind, {
      queries: queries + 1,
      first: first + Number(place === 1),
      firstThree: firstThree + Number(place >= 1 && place <= 3),
    });
  }
  return scores;
}
