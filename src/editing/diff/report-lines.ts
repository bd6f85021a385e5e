import { tables } from '../../schema/index.ts';
import { text } from '../../text/diff.ts';
import type { MissingCorrection } from './missing-corrections.ts';
import type { ReportedCell, ReportedRow } from './diff-report.ts';

/** `data/poli/services.csv:14` */
export function placeOf({ file, line }: Pick<ReportedRow, 'file' | 'line'>): string {
  return `${file}:${String(line)}`;
}

/** `费用：免费 → 收费` */
export function cellLine({ title, from, to }: ReportedCell): string {
  return `${title}：${from} → ${to}`;
}

export function missingLine({ table, id, publishedOn, disclosure, cell }: MissingCorrection): string {
  return text.missingWhy(`${tables[table].title} ${id}`, cell.title, publishedOn, disclosure);
}
