/** How a program writes text files. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'gbk' | 'utf-16le' | 'utf-16be';

export interface Dialect {
  readonly encoding: Encoding;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  readonly delimiter: ',' | '\t' | ';';
  /** `needed`: as Excel does it, around commas, quotes and line breaks only; `all`: around every cell. */
  readonly quotes: 'needed' | 'all';
  /** Whether the last line ends too. */
  readonly closed: boolean;
}

/** Excel 2016 in China: “CSV（逗号分隔）”. WPS writes the same bytes. */
export const excelCsv: Dialect = { encoding: 'gbk', lineEnd: '\r\n', delimiter: ',', quotes: 'needed', closed: true };
/** Excel 2016: “CSV UTF-8（逗号分隔）”. */
export const excelUtf8: Dialect = { ...excelCsv, encoding: 'utf-8-bom' };
/** Excel 2016: “Unicode 文本”. */
export const excelUnicode: Dialect = { ...excelCsv, encoding: 'utf-16le', delimiter: '\t' };
/** Excel 2016 for Mac: “CSV（Macintosh）”, in the encoding of Chinese systems. */
export const excelMac: Dialect = { ...excelCsv, lineEnd: '\r' };
/** A text editor, or Git. */
export const plain: Dialect = { ...excelCsv, encoding: 'utf-8', lineEnd: '\n' };

/** The bytes of a table as a program of this dialect writes it. */
export function write(records: readonly (readonly string[])[], dialect: Dialect): Uint8Array {
  const { delimiter, lineEnd, quotes, closed } = dialect;
  const lines = records.map((cells) => cells.map((cell) => quoted(cell, delimiter, quotes)).join(delimiter));
  return encode(lines.join(lineEnd) + (closed ? lineEnd : ''), dialect.encoding);
}

function quoted(cell: string, delimiter: string, quotes: Dialect['quotes']): string {
  // Excel puts line breaks within a cell as LF, and quotes a cell for a comma even where tabs separate.
  const needed = /["\r\n,]/.test(cell) || cell.includes(delimiter);
  return needed || quotes === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'gbk':
      return Uint8Array.from(Array.from(text).flatMap((char) => gbkCodes().get(char) ?? lost(char)));
  }
}

/** What has no code in GBK becomes a question mark, without a word; outside the first plane it becomes two. */
function lost(char: string): readonly number[] {
  return Array.from({ length: char.length }, () => 0x3f);
}

let codes: ReadonlyMap<string, readonly number[]> | undefined;

/** Node reads GBK but does not write it: the table is made by reading every code. */
function gbkCodes(): ReadonlyMap<string, readonly number[]> {
  if (codes !== undefined) return codes;
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) found.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char !== '\uFFFD' && Array.from(char).length === 1 && !found.has(char)) found.set(char, [lead, trail]);
    }
  }
  codes = found;
  return found;
}
