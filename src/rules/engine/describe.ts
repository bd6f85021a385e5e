import type { Finding } from '../../data/finding.ts';
import { visibleControls } from '../../data/cells/visible-controls.ts';

/** One finding as one line, control characters made visible: `data/poli/services.csv:14:5 [ref] 类别 "养老服務" 不在 用语表 中；…`. */
export function describe(finding: Finding): string {
  const { file, line, column, rule, field, value, message } = finding;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const quoted = value === undefined ? undefined : `"${shorten(value)}"`;
  return visibleControls([place, `[${rule}]`, field, quoted, message].filter((part) => part !== undefined).join(' '));
}

const longest = 60;

function shorten(value: string): string {
  const characters = Array.from(value);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : value;
}

/** Order in which findings are shown: by file, line and column, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.rule, b.rule);
}

/** How many findings each rule has, most first. */
export function countByRule(findings: readonly Finding[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
