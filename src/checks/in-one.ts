import type { Finding } from '../model/finding.ts';

/** More findings of one kind than this in a file are told of in one: a column left out, not many mistakes. */
const few = 3;

/** Joins findings of one rule file by file where a file has many of them; `summary` words the joint message. */
export function* inOne(
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
    const lines = `第 ${group
      .slice(0, few)
      .map((each) => String(each.line))
      .join('、')} 行等`;
    const message = summary(group.length, lines);
    yield field === undefined ? { rule, level, file, line, message } : { rule, level, file, line, field, message };
  }
}
