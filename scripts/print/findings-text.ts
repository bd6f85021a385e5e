import pc from 'picocolors';
import { lineKey } from '../../src/rules/people/corrected-line.ts';
import { countByRule, describe } from '../../src/rules/engine/describe.ts';
import type { Finding } from '../../src/data/finding.ts';
import { visibleControls } from '../../src/data/cells/visible-controls.ts';
import { verdict, type Report } from './report.ts';

/** Findings for a person: file by file, then how many of each rule, then one closing line. */
export function findingsText(report: Report, inColour: boolean): string {
  const { findings, corrected, handbook } = report;
  const { red, yellow, green, bold, dim } = pc.createColors(inColour);
  if (findings.length === 0) return green(verdict(report));
  const lines: string[] = [];
  for (const [file, group] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(bold(`${visibleControls(file)}（${String(group.length)} 处）`));
    for (const [index, finding] of group.entries()) {
      const mark = finding.level === 'error' ? red('错误') : yellow('提醒');
      lines.push(`  ${mark} ${describe(finding)}`);
      const right = isLastOfLine(finding, group[index + 1]) ? corrected?.get(lineKey(finding)) : undefined;
      if (right !== undefined) lines.push(`       改好的一行：${visibleControls(right)}`);
    }
    lines.push('');
  }
  const counts = countByRule(findings);
  lines.push(dim(`按规则数：${counts.map(([rule, count]) => `${rule} ${String(count)}`).join('，')}`));
  const [first] = counts;
  if (handbook !== undefined && first !== undefined)
    lines.push(dim(`每条规则的说明和例子，在手册里，例如 ${handbook}${first[0]}/`));
  lines.push(verdict(report));
  return lines.join('\n');
}

function isLastOfLine(finding: Finding, next: Finding | undefined): boolean {
  return next?.line !== finding.line;
}
