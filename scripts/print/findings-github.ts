import { isCsv } from '../../src/data/files/csv-file.ts';
import type { Finding } from '../../src/data/finding.ts';
import { verdict, type Report } from './report.ts';

/** GitHub shows no more annotations of one level than this in a step, and drops the rest without a word. */
const most = 10;

/**
 * Findings as workflow commands: each becomes an annotation at its line in the pull request. What is left out is told in one
 * more line; the whole list goes to the summary of the step.
 */
export function findingsGithub(report: Report): string {
  const { findings } = report;
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    findings.filter((finding) => finding.level === level).slice(0, most),
  );
  const left = findings.length - shown.length;
  const rest = left === 0 ? '' : `这里只标出每一级的前 ${String(most)} 处，还有 ${String(left)} 处列在这一步的汇总里。`;
  return [...shown.map(annotation), `::notice title=检查的结果::${data(verdict(report) + rest)}`].join('\n');
}

function annotation({ level, file, line, column, rule, field, value, message }: Finding): string {
  // The column of a table is a cell; that of a text is a character, which is what is meant here.
  const col = column === undefined || isCsv(file) ? '' : `,col=${String(column)}`;
  const quoted = value === undefined ? '' : `"${Array.from(value).slice(0, 60).join('')}" `;
  const title = `${level === 'error' ? '错误' : '提醒'} ${rule}`;
  const cell = field === undefined ? '' : `${field} `;
  return `::${level} file=${property(file)},line=${String(line)}${col},title=${property(title)}::${data(cell + quoted + message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
