import { parseCsv } from '../csv/csv.ts';
import { decode } from '../files/decode.ts';
import { createShaper } from '../csv/record-shape.ts';
import type { GridsResult, Misfit, SheetCell } from './grid.ts';

/**
 * A CSV or tab-separated file as Excel and WPS save it, in any of their encodings. `accept` decides whether a text makes sense,
 * where its bytes are text in two encodings.
 */
export function csvGrid(bytes: Uint8Array, accept: (text: string) => boolean): GridsResult {
  const sensible = decode(bytes, accept);
  // Without any title nothing tells of two encodings which is right; that the titles are missing is the thing to say then.
  const decoded = sensible.ok ? sensible : decode(bytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason === 'nul' ? notText : unknownEncoding };
  const { records, brokenQuoteLine } = parseCsv(decoded.text);
  if (brokenQuoteLine !== undefined) return { ok: false, line: brokenQuoteLine, reason: brokenQuote };
  const rows = records.map(({ cells, line }) => ({
    number: line,
    hidden: false,
    cells: cells.map((text): SheetCell | undefined => (text === '' ? undefined : { kind: 'text', text })),
    mergedWithAbove: [],
  }));
  const misfits = (width: number): ReadonlyMap<number, Misfit> => {
    const shape = createShaper(records, width);
    const found = new Map<number, Misfit>();
    for (const record of records) {
      const shaped = record.strayQuote ? 'stray-quote' : shape(record);
      if (typeof shaped === 'string') found.set(record.line, shaped);
    }
    return found;
  };
  return { ok: true, grids: [{ encoding: decoded.encoding, rows, misfits }] };
}

const saveAgain = '请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”或 .xlsx 再来。';
const unknownEncoding = `读不出里面的字，编码不是 UTF-8、UTF-16 或 GBK，也可能有几个字坏了。${saveAgain}`;
const notText = `里面有看不见的空字符，不是真正的文本文件。${saveAgain}`;
const brokenQuote = `英文双引号没有配对，从这里起分不清哪些字在哪一格里。${saveAgain}`;
