import { lineKey } from '../../src/rules/people/corrected-line.ts';
import { rules } from '../../src/rules/engine/index.ts';
import type { Finding } from '../../src/data/finding.ts';
import { countsOf, verdict, type Report } from './report.ts';

/** A comment holds 65,536 characters at most, and nobody reads so many at once. */
const most = 100;

/** Findings as Markdown, for a comment or a summary: the verdict, a table by rule, then file by file. */
export function findingsMarkdown(report: Report): string {
  const { findings } = report;
  if (findings.length === 0) return `${verdict(report)}\n`;
  const shown = findings.slice(0, most);
  const files = [...Map.groupBy(shown, (finding) => finding.file)].map(([file, group]) =>
    fileSection(file, group, report),
  );
  const left = findings.length - shown.length;
  const rest =
    left === 0 ? [] : [`还有 ${String(left)} 处没有列在这里。改好上面的再检查一次，或在电脑上运行 npm run check。`];
  return `${[verdict(report), ruleTable(report), ...files, ...rest].join('\n\n')}\n`;
}

/** How many errors and warnings each rule gave, most first, each linked to its page in the handbook. */
function ruleTable({ findings, handbook }: Report): string {
  const groups = [...Map.groupBy(findings, (finding) => finding.rule)].sort((a, b) => b[1].length - a[1].length);
  const rows = groups.map(([rule, group]) => {
    const { errors, warnings } = countsOf(group);
    const name = handbook === undefined ? rule : `[${rule}](${handbook}${rule}/)`;
    return `| ${name} | ${titleOf(rule)} | ${String(errors)} | ${String(warnings)} |`;
  });
  return ['| 规则 | 查什么 | 错误 | 提醒 |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function titleOf(id: string): string {
  return rules.find((rule) => rule.id === id)?.title ?? '';
}

function fileSection(file: string, findings: readonly Finding[], { corrected }: Report): string {
  const items = findings.map((finding, index) => {
    const line = `- ${finding.level === 'error' ? '**错误**' : '提醒'} ${escaped(sentence(finding))}`;
    const right = findings[index + 1]?.line === finding.line ? undefined : corrected?.get(lineKey(finding));
    return right === undefined ? line : `${line}\n  改好的一行：\n${fenced(right)}`;
  });
  return [`#### ${escaped(file)}（${String(findings.length)} 处）`, '', ...items].join('\n');
}

function sentence({ line, column, rule, field, value, message }: Finding): string {
  const place = `第 ${String(line)} 行${column === undefined ? '' : `第 ${String(column)} ${field === undefined ? '个字' : '格'}`}`;
  const quoted = value === undefined ? '' : `"${Array.from(value).slice(0, 60).join('')}" `;
  return `${place} [${rule}] ${field === undefined ? '' : `${field} `}${quoted}${message}`;
}

/** What an editor wrote stays text: no markup, no link to an account (@) or an issue (#), nothing that turns the direction. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`)
    .replaceAll('@', '&#64;');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return ['', `${fence}csv`, text, fence].join('\n  ');
}
