import type { Report } from './report.ts';

/** Findings for programs, in the form that README promises; a key without a value is left out. */
export function findingsJson({ findings, rows }: Report): string {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const counts = { rows, errors, warnings: findings.length - errors };
  const listed = findings.map(({ rule, level, file, line, column, field, value, message, fix }) => ({
    rule,
    level,
    file,
    line,
    column,
    field,
    value,
    message,
    fix,
  }));
  return JSON.stringify({ findings: listed, counts }, undefined, 2);
}
