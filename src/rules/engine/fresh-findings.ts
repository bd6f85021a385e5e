import type { Finding } from '../../data/finding.ts';

/** What makes two findings the same; lines move when rows are sorted in, and what a finding says of a cell does not. */
export type FindingKey = (finding: Finding) => string;

/** The findings of `after` that were not there before, each counted as often as it stands. */
export function freshFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  keyOf: FindingKey,
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}
