import type { Finding } from '../../data/finding.ts';
import { few, firstFew } from './few.ts';

/** Joins findings of one rule file by file where a file has many of them; `summary` words the joint message. */
export function* summarised(
  findings: Iterable<Finding>,
  summary: (count: number, lines: string) => string,
): Iterable<Finding> {
  for (const group of Map.groupBy(findings, (finding) => `${finding.file} ${finding.field ?? ''}`).values()) {
    const [first] = group;
    if (first === undefined || group.length <= few) {
      yield* group;
      continue;
    }
    const { rule, level, file, line, field } = first;
    const lines = `第 ${firstFew(group.map((each) => String(each.line)))} 行等`;
    const message = summary(group.length, lines);
    yield field === undefined ? { rule, level, file, line, message } : { rule, level, file, line, field, message };
  }
}
