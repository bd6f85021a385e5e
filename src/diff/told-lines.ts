import { tables } from '../tables/index.ts';
import { text } from '../text/diff.ts';
import type { MissingCorrection } from './missing-corrections.ts';
import type { Quality } from './quality.ts';
import type { ToldCell, ToldRow } from './told.ts';

/** `data/poli/services.csv:14` */
export function placeOf({ file, line }: Pick<ToldRow, 'file' | 'line'>): string {
  return `${file}:${String(line)}`;
}

/** `费用：免费 → 收费` */
export function cellLine({ title, from, to }: ToldCell): string {
  return `${title}：${from} → ${to}`;
}

export function missingLine({ table, id, publishedOn, disclosure, cell }: MissingCorrection): string {
  return text.missingWhy(`${tables[table].title} ${id}`, cell.title, publishedOn, disclosure);
}

/** `共 1468 行，错误 0 处，提醒 3 处，服务资料填了 62.5%` */
export function qualityLine({ rows, errors, warnings, serviceCells, filledServiceCells }: Quality): string {
  const share =
    serviceCells === 0
      ? []
      : [text.filled(`${(Math.floor((filledServiceCells * 1000) / serviceCells) / 10).toFixed(1)}%`)];
  return [text.rows(rows), text.errors(errors), text.warnings(warnings), ...share].join('，');
}
