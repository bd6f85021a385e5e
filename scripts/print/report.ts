import type { Finding } from '../../src/data/finding.ts';

/** What a check has brought to light. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Data rows that were looked at. */
  readonly rows: number;
  /** Findings that exceptions.csv excuses. */
  readonly excused?: number;
  /** Lines as they would be right, by `lineKey`, where the remedy is certain. */
  readonly corrected?: ReadonlyMap<string, string>;
  /** Address under which the handbook has a page for each rule, with a slash at its end. */
  readonly handbook?: string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** The one line that says whether this may be published. */
export function verdict({ findings, rows, excused = 0 }: Report): string {
  const { errors, warnings } = countsOf(findings);
  const checked = `共检查 ${String(rows)} 行${excused === 0 ? '' : `，例外表放过 ${String(excused)} 处`}。`;
  if (findings.length === 0) return `没有发现问题，谢谢！${checked}`;
  if (errors === 0) return `没有错误，可以发布；有 ${String(warnings)} 处提醒，方便时看一看。${checked}`;
  const also = warnings === 0 ? '' : `，${String(warnings)} 处提醒`;
  return `有 ${String(errors)} 处错误${also}。错误改好才能发布。${checked}`;
}
