import { writeZip } from '../../src/data/sheets/zip.ts';

/** A cell as Excel and WPS store it. A plain string is text, a number a number. */
export type WrittenCell =
  | string
  | number
  | boolean
  | null
  | {
      /** Text of the `<v>` element; left out where there is none. */ readonly v?: string;
      /** Type: `s` is written for text by itself, `str` the text of a formula, `e` an error, `b` a boolean, `n` a number. */
      readonly t?: 'n' | 'str' | 'e' | 'b' | 'inlineStr';
      readonly f?: string;
      /** Number format: the id of a built-in one, or a code. */
      readonly format?: number | string;
    };

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly string[];
  /** Numbers of hidden rows, 1 = first. */
  readonly hidden?: readonly number[];
  readonly state?: 'hidden' | 'veryHidden';
}

interface WorkbookOptions {
  readonly date1904?: boolean;
}

/** The bytes of an .xlsx file, in the form in which Excel 2016 and WPS write it: shared strings, styles, merged cells. */
export function workbook(sheets: readonly WrittenSheet[], { date1904 = false }: WorkbookOptions = {}): Uint8Array {
  const strings: string[] = [];
  const formats: (number | string)[] = [0];
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings, formats));
  const ids = sheets.map((_, index) => index + 1);
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${ns}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${String(id)}.xml" ContentType="${type}worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${ns}spreadsheetml/2006/main" xmlns:r="${ns}officeDocument/2006/relationships"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(index + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...ids.map((id) => ['worksheet', `worksheets/sheet${String(id)}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(bodies.map((body, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, body])),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${ns}spreadsheetml/2006/main" count="${String(strings.length)}" uniqueCount="${String(strings.length)}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const ns = 'http://schemas.openxmlformats.org/';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${ns}officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${ns}package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetXml(
  { rows, merges = [], hidden = [] }: WrittenSheet,
  strings: string[],
  formats: (number | string)[],
): string {
  const body = rows.map((cells, index) => {
    const number = String(index + 1);
    const written = cells.map((cell, column) => cellXml(cell, `${letter(column)}${number}`, strings, formats));
    return `<row r="${number}"${hidden.includes(index + 1) ? ' hidden="1"' : ''}>${written.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeXml = merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`;
  return `${head}<worksheet xmlns="${ns}spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData>${mergeXml}</worksheet>`;
}

function cellXml(cell: WrittenCell, place: string, strings: string[], formats: (number | string)[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${place}" t="s"><v>${String(strings.length - 1)}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  const { v, t, f, format } = cell;
  const style = format === undefined ? '' : ` s="${String(styleOf(format, formats))}"`;
  const formula = f === undefined ? '' : `<f>${escape(f)}</f>`;
  const value = v === undefined ? '' : t === 'inlineStr' ? `<is><t>${escape(v)}</t></is>` : `<v>${escape(v)}</v>`;
  return `<c r="${place}"${style}${t === undefined ? '' : ` t="${t}"`}>${formula}${value}</c>`;
}

function styleOf(format: number | string, formats: (number | string)[]): number {
  const known = formats.indexOf(format);
  return known === -1 ? formats.push(format) - 1 : known;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const idOf = (format: number | string, index: number): number => (typeof format === 'number' ? format : 164 + index);
  const own = formats.map((format, index) =>
    typeof format === 'number'
      ? ''
      : `<numFmt numFmtId="${String(idOf(format, index))}" formatCode="${escape(format)}"/>`,
  );
  const cells = formats.map(
    (format, index) =>
      `<xf numFmtId="${String(idOf(format, index))}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${head}<styleSheet xmlns="${ns}spreadsheetml/2006/main"><numFmts>${own.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${String(cells.length)}">${cells.join('')}</cellXfs></styleSheet>`;
}

function letter(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : letter(first - 1)) + String.fromCharCode(65 + (column % 26));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
