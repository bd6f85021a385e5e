import { oldOfficeMark, startsWith, zipMark } from '../files/marks.ts';
import { csvGrid } from './csv-grid.ts';
import type { GridsResult } from './grid.ts';
import { xlsxGrids } from './xlsx-grid.ts';

/** The sheets of a file that an editor hands in: .xlsx by its first bytes, anything else as text. */
export async function readGrids(bytes: Uint8Array, accept: (text: string) => boolean): Promise<GridsResult> {
  if (startsWith(bytes, zipMark)) return xlsxGrids(bytes);
  // The old format of Excel and WPS, and workbooks with a password, are one kind of container.
  if (startsWith(bytes, oldOfficeMark)) return xlsxGrids(bytes);
  const reason = otherKind(bytes);
  return reason === undefined ? csvGrid(bytes, accept) : { ok: false, reason };
}

/** What a file is that is neither a workbook nor a text of cells, whatever its name says; undefined where it may be one. */
function otherKind(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^(?:\u00EF\u00BB\u00BF|\s)+/, '');
  if (start === '') return '这个文件是空的。请换一个有内容的文件。';
  if (start.startsWith('%PDF')) return '这是 PDF 文件，读不出格子。请打开原来的表格文件，另存为 .xlsx 再来。';
  if (/^<(?:!doctype|html|table|head|meta|\?xml|style)\b/i.test(start)) return page;
  return undefined;
}

const page = '这其实是一个网页文件，有些系统导出的“.xls”就是这样。请用 Excel 或 WPS 打开它，另存为 .xlsx 再来。';
