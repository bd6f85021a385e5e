import pc from 'picocolors';
import { countByRule, describe } from '../../src/checks/describe.ts';
import type { Finding } from '../../src/model/finding.ts';

export interface Report {
  readonly findings: readonly Finding[];
  /** Data rows that were looked at. */
  readonly rows: number;
}

/** Findings for a person: file by file, then how many of each rule, then one closing line. */
export function findingsText({ findings, rows }: Report, inColour: boolean): string {
  const { red, yellow, green, bold, dim } = pc.createColors(inColour);
  const checked = `共检查 ${String(rows)} 行。`;
  if (findings.length === 0) return green(`没有发现问题，谢谢！${checked}`);
  const lines: string[] = [];
  for (const [file, group] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(bold(`${file}（${String(group.length)} 处）`));
    for (const finding of group) {
      const mark = finding.level === 'error' ? red('错误') : yellow('提醒');
      lines.push(`  ${mark} ${describe(finding)}`);
    }
    lines.push('');
  }
  const counts = countByRule(findings).map(([rule, count]) => `${rule} ${String(count)}`);
  lines.push(dim(`按规则数：${counts.join('，')}`), closing(findings, checked));
  return lines.join('\n');
}

function closing(findings: readonly Finding[], checked: string): string {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const warnings = findings.length - errors;
  if (errors === 0) return `没有错误，可以发布；有 ${String(warnings)} 处提醒，方便时看一看。${checked}`;
  const also = warnings === 0 ? '' : `，${String(warnings)} 处提醒`;
  return `有 ${String(errors)} 处错误${also}。错误改好才能发布。${checked}`;
}
