import type { Vocabulary } from '../../data/cells/vocabulary.ts';
import { decode, type Encoding } from '../../data/files/decode.ts';
import { hasKnownHeader } from '../../data/csv/known-header.ts';
import type { TableName } from '../../schema/index.ts';
import type { Change } from './change.ts';
import { fixTable, type FixTableResult } from './fix-table.ts';

/** The canonical form of a file's bytes, as UTF-8 text without a mark; or why it cannot be read whole. */
export function fixFile(table: TableName, bytes: Uint8Array, known: Vocabulary): FixTableResult {
  const decoded = decode(bytes, (text) => hasKnownHeader(table, text));
  if (!decoded.ok) return { ok: false, line: 1, reason: decoded.reason === 'nul' ? notText : unknownEncoding };
  const fixed = fixTable(table, decoded.text, known);
  if (!fixed.ok || decoded.encoding === 'utf-8') return fixed;
  const change: Change = { text: encodingChanges[decoded.encoding] };
  return { ...fixed, changes: [change, ...fixed.changes] };
}

const saveAgain = '请用 Excel 或 WPS 打开它，另存为“CSV UTF-8（逗号分隔）”再来。';
const unknownEncoding = `读不出里面的字，编码不是 UTF-8、UTF-16 或 GB18030（GBK），也可能有几个字坏了，所以整个文件都没有动。${saveAgain}`;
const notText = `里面有看不见的空字符，多半不是真正的文本文件，所以没有动。${saveAgain}`;

const encodingChanges: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'utf-8-bom': '去掉文件开头看不见的记号',
  'utf-16le': '编码改为 UTF-8，原来是 UTF-16（Excel 的“Unicode 文本”）',
  'utf-16be': '编码改为 UTF-8，原来是 UTF-16（Excel 的“Unicode 文本”）',
  gb18030: '编码改为 UTF-8，原来是 GBK（WPS 和 Excel 的“CSV”）',
};
