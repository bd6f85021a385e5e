import type { Finding } from '../../data/finding.ts';
import { describe } from './describe.ts';

/**
 * Whether a build may go on: undefined where there is no error, else the text to print before it stops, one error a line.
 * Warnings stop nothing and are left to `npm run check`.
 */
export function refuseOnErrors(findings: readonly Finding[]): string | undefined {
  const errors = findings.filter((finding) => finding.level === 'error');
  if (errors.length === 0) return undefined;
  const closing = `有 ${String(errors.length)} 处错误，没有开始生成网站，原来的网站没有动。改好后再来一次；只想检查，请运行 npm run check。`;
  return [...errors.map(describe), '', closing].join('\n');
}
