import { excelCsv, write } from '../fixtures/data/dialects.ts';
import { brief, importInto } from './harness.ts';

/** What people do to a sheet who have never seen a data file: each is read right, or refused with its place and what to do. */
export const head = ['编号', '站点', '类别', '名称', '一句话', '费用', '状态', '出处'];
export const old = ['poli-mind', 'poli-station', 'cat-children', '心理服务', '陪孩子说话。', '免费', '开放', 'news'];
export const fresh = ['', 'poli-station', 'cat-elderly', '理发', '上门理发。', '免费', '开放', 'news'];

/** The row with some cells written otherwise. */
export function as(row: readonly string[], cells: Readonly<Record<string, string>>): readonly string[] {
  return row.map((cell, index) => cells[head[index] ?? ''] ?? cell);
}

/** A row of which only the first cell is filled. */
export const only = (first: string): readonly string[] => [first, ...head.slice(1).map(() => '')];

/** What importing a sheet of services does, in short. */
export async function outcome(rows: readonly (readonly string[])[], file = '服务.csv'): Promise<string> {
  return brief(await importInto(file, write(rows, excelCsv))).join('\n');
}

/** The same of several sheets, each under its name. */
export async function outcomes(cases: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<string> {
  const told: string[] = [];
  for (const [name, rows] of Object.entries(cases)) told.push(`${name}\n${await outcome(rows)}`);
  return told.join('\n\n');
}
