import type { Finding } from '../../data/finding.ts';
import type { Rule } from './rule.ts';

/** The findings without warnings that only follow from another of the same row: one fault is told once. */
export function withoutFollowers(findings: readonly Finding[], chosen: readonly Rule[]): readonly Finding[] {
  const impliedBy = new Map(chosen.map(({ id, impliedBy: rules = [] }) => [id, rules]));
  const spoken = new Set(findings.map(({ rule, file, line }) => `${rule} ${file}:${String(line)}`));
  return findings.filter(
    ({ rule, level, file, line }) =>
      level === 'error' ||
      impliedBy.get(rule)?.some((other) => spoken.has(`${other} ${file}:${String(line)}`)) !== true,
  );
}
