import { isCsv } from '../../data/files/csv-file.ts';
import { formatCsv, parseCsv } from '../../data/csv/csv.ts';
import type { Finding } from '../../data/finding.ts';
import { findPersonalData } from '../../privacy/personal-data.ts';
import { pii } from './pii/rule.ts';

/** The key under which a corrected line stands: its file and line. */
export function lineKey({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return `${file}:${String(line)}`;
}

/**
 * The lines of data files as they would be right, by `lineKey`, for the findings whose remedy is certain (`fix`). `read` gives the
 * text of a file, undefined where it has none. A line that holds a person's number is not shown again.
 */
export function correctedLines(
  findings: readonly Finding[],
  read: (file: string) => string | undefined,
): ReadonlyMap<string, string> {
  const certain = findings.filter(({ file, column, fix }) => fix !== undefined && column !== undefined && isCsv(file));
  const personal = new Set(findings.filter(({ rule }) => rule === pii.id).map(lineKey));
  const lines = new Map<string, string>();
  for (const [file, group] of Map.groupBy(certain, (finding) => finding.file)) {
    const records = new Map(parseCsv(read(file) ?? '').records.map((record) => [record.line, record.cells]));
    for (const [line, fixes] of Map.groupBy(group, (finding) => finding.line)) {
      const cells = records.get(line);
      const right = cells && corrected(cells, fixes);
      const key = lineKey({ file, line });
      if (right !== undefined && !personal.has(key) && findPersonalData(right).length === 0) lines.set(key, right);
    }
  }
  return lines;
}

function corrected(cells: readonly string[], fixes: readonly Finding[]): string | undefined {
  const right = [...cells];
  for (const { column = 0, value, fix = '' } of fixes) {
    const cell = right[column - 1];
    // A reference may be one of several in its cell: only what was wrong is replaced.
    if (cell === undefined || value === undefined || !cell.includes(value)) return undefined;
    right[column - 1] = cell.trim() === value.trim() ? fix : entries(cell, value, fix);
  }
  return formatCsv([right], '');
}

function entries(cell: string, value: string, fix: string): string {
  return cell
    .split(/(\s*[；;]\s*)/)
    .map((entry) => (entry.trim() === value ? fix : entry))
    .join('');
}
