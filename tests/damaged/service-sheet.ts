import { brief, importInto } from './harness.ts';
import { workbook, type WrittenCell, type WrittenSheet } from './workbook.ts';

export type Row = readonly WrittenCell[];

export const titles: Row = ['编号', '名称', '核实日期', '办理时限', '敏感', '序号'];
export const care: Row = ['0701', '老人照料', '2023-12-27', null, null, '1-2'];
export const mind: Row = ['poli-mind', '心理服务', null, 3, '是', '1-3'];

/** What importing a workbook of services does, in short. */
export async function imported(
  sheets: WrittenSheet | readonly WrittenSheet[],
  date1904 = false,
): Promise<readonly string[]> {
  const list = 'rows' in sheets ? [sheets] : sheets;
  return brief(await importInto('服务.xlsx', workbook(list, { date1904 })));
}
